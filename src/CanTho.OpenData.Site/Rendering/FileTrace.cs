namespace CanTho.OpenData.Site.Rendering;

/// <summary>By what a published file is known again without reading it.</summary>
/// <param name="Length">Its length in bytes.</param>
/// <param name="Time">When it was last written, UTC.</param>
/// <param name="Sha256">Its SHA-256, where it was reckoned.</param>
internal readonly record struct FileTrace(long Length, DateTime Time, string? Sha256)
{
    /// <summary>True for a file that was written anew: the version before does not hold it.</summary>
    internal bool IsFresh { get; init; }

    /// <summary>True where the file lies there as it was left.</summary>
    internal bool IsOf(FileInfo file) => IsFile(file) && file.Length == Length && file.LastWriteTimeUtc == Time;

    /// <summary>True for a file that is there and no link, which could lead out of the folder. To ask for its target would be a call more.</summary>
    internal static bool IsFile(FileInfo file) => file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
