using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>A file of <c>/data/</c> together with what pages show of it.</summary>
/// <param name="File">Path and bytes.</param>
/// <param name="Listed">Size, SHA-256 and what it holds.</param>
public sealed record PublishedFile(OutputFile File, DatasetFile Listed)
{
    // Above this a file is written in pieces of this size. Most are small, and the room is made anew for each.
    private const int BufferSize = 1 << 14;

    /// <summary>Writes a file to a sink, with its size and checksum.</summary>
    /// <param name="sink">Takes the file.</param>
    /// <param name="path">Path below the published folder.</param>
    /// <param name="format">Format, as <see cref="DatasetFile.Format"/> names it.</param>
    /// <param name="write">Writes the bytes.</param>
    /// <param name="dataset">Name of the dataset it holds; null where it holds several.</param>
    /// <param name="agency">Agency whose rows alone it holds.</param>
    /// <param name="document">Document whose rows alone it holds.</param>
    /// <param name="basis">What it is made from; everything unless said.</param>
    public static PublishedFile Of(
        IFileSink sink, string path, string format, Action<Stream> write, string? dataset = null, string? agency = null, string? document = null, Basis? basis = null)
    {
        ArgumentNullException.ThrowIfNull(sink);
        ArgumentNullException.ThrowIfNull(write);
        var file = sink.Keep(path, basis ?? Basis.Everything) ?? sink.Take(path, stream =>
        {
            using var pieces = new BufferedStream(stream, BufferSize);
            write(pieces);
        });
        return new PublishedFile(file, new DatasetFile(path, format, file.Length, file.Sha256, dataset, agency, document));
    }

    /// <summary>Gives a file that is at hand to a sink.</summary>
    /// <param name="sink">Takes the file.</param>
    /// <param name="path">Path below the published folder.</param>
    /// <param name="format">Format, as <see cref="DatasetFile.Format"/> names it.</param>
    /// <param name="content">The bytes.</param>
    public static PublishedFile Of(IFileSink sink, string path, string format, ReadOnlyMemory<byte> content)
    {
        ArgumentNullException.ThrowIfNull(sink);
        var file = new OutputFile(path, content);
        return new PublishedFile(sink.Take(file), new DatasetFile(path, format, content.Length, file.Sha256, null));
    }
}
