using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A file of a new version.</summary>
/// <param name="File">The file.</param>
/// <param name="Time">When it was last written, UTC.</param>
/// <param name="IsFresh">True for a file that was written anew: the version before does not hold it.</param>
internal readonly record struct StagedFile(OutputFile File, DateTime Time, bool IsFresh);
