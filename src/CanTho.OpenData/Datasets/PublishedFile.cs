using System.Security.Cryptography;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>A file of <c>/data/</c> as bytes, together with what pages show of it.</summary>
/// <param name="File">Path and bytes.</param>
/// <param name="Listed">Size, SHA-256 and what it holds.</param>
public sealed record PublishedFile(OutputFile File, DatasetFile Listed)
{
    /// <summary>The file with its size and checksum.</summary>
    /// <param name="path">Path below the published folder.</param>
    /// <param name="format">Format, as <see cref="DatasetFile.Format"/> names it.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="dataset">Name of the dataset it holds; null where it holds several.</param>
    /// <param name="agency">Agency whose rows alone it holds.</param>
    /// <param name="document">Document whose rows alone it holds.</param>
    public static PublishedFile Of(string path, string format, byte[] content, string? dataset = null, string? agency = null, string? document = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new PublishedFile(
            new OutputFile(path, content),
            new DatasetFile(path, format, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)), dataset, agency, document));
    }
}
