namespace CanTho.OpenData.Site.Rendering;

/// <summary>By what a published file is known again without reading it.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Time">When it was last written, UTC.</param>
/// <param name="Sha256">Its SHA-256, where it was reckoned.</param>
internal readonly record struct FileTrace(long Length, DateTime Time, string? Sha256)
{
    /// <summary>True where the file lies there as it was left. A link could lead out of the folder.</summary>
    internal bool IsOf(FileInfo file) => file.Exists && file.LinkTarget is null && file.Length == Length && file.LastWriteTimeUtc == Time;
}
