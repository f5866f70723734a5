namespace CanTho.OpenData.Site.Rendering;

/// <summary>A file of a dataset to download.</summary>
/// <param name="Path">Path below the published folder: <c>data/tasks.csv</c>.</param>
/// <param name="Format">Format as readers call it: <c>CSV</c>.</param>
/// <param name="Bytes">Size.</param>
/// <param name="Sha256">SHA-256, lower-case hexadecimal.</param>
public sealed record DatasetFile(string Path, string Format, long Bytes, string Sha256);
