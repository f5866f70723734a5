namespace CanTho.OpenData.Model;

/// <summary>A file of <c>seeds/</c> as received: text in Unicode NFC, split into lines, otherwise untouched.</summary>
/// <param name="Path">Path as it is shown to people, with <c>/</c>.</param>
/// <param name="Sha256">SHA-256 of the bytes, lower-case hexadecimal.</param>
/// <param name="Bytes">Size in bytes.</param>
/// <param name="Lines">The lines without their line ends; <c>Lines[0]</c> is line 1.</param>
public sealed record SourceFile(string Path, string Sha256, long Bytes, ImmutableArray<string> Lines)
{
    /// <summary>The bytes that were read, to be published as they were read, whatever happens to the file meanwhile; empty for a text made in memory.</summary>
    public PackedBytes Content { get; init; } = PackedBytes.Empty;
}
