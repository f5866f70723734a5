using System.Security.Cryptography;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>A file of <c>/data/</c> together with what pages show of it.</summary>
/// <param name="File">Path and bytes.</param>
/// <param name="Listed">Size, SHA-256 and what it holds.</param>
public sealed record PublishedFile(OutputFile File, DatasetFile Listed)
{
    // Above this a file is written in pieces of this size.
    private const int BufferSize = 1 << 16;

    /// <summary>Writes a file to a sink, with its size and checksum.</summary>
    /// <param name="sink">Takes the file.</param>
    /// <param name="path">Path below the published folder.</param>
    /// <param name="format">Format, as <see cref="DatasetFile.Format"/> names it.</param>
    /// <param name="write">Writes the bytes.</param>
    /// <param name="dataset">Name of the dataset it holds; null where it holds several.</param>
    /// <param name="agency">Agency whose rows alone it holds.</param>
    /// <param name="document">Document whose rows alone it holds.</param>
    public static PublishedFile Of(
        IFileSink sink, string path, string format, Action<Stream> write, string? dataset = null, string? agency = null, string? document = null)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(write);
        using var sum = SHA256.Create();
        var file = sink.Take(path, stream =>
        {
            using var summed = new CryptoStream(stream, sum, CryptoStreamMode.Write, leaveOpen: true);
            using var pieces = new BufferedStream(summed, BufferSize);
            write(pieces);
        });
        return new PublishedFile(file, new DatasetFile(path, format, file.Length, Convert.ToHexStringLower(sum.Hash!), dataset, agency, document));
    }

    /// <summary>Gives a file that is at hand to a sink.</summary>
    /// <param name="sink">Takes the file.</param>
    /// <param name="path">Path below the published folder.</param>
    /// <param name="format">Format, as <see cref="DatasetFile.Format"/> names it.</param>
    /// <param name="content">The bytes.</param>
    public static PublishedFile Of(IFileSink sink, string path, string format, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(sink);
        return new PublishedFile(
            sink.Take(new OutputFile(path, content)),
            new DatasetFile(path, format, content.Length, Convert.ToHexStringLower(SHA256.HashData(content.Span)), null));
    }
}
