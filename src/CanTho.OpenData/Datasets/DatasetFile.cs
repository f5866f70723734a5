namespace CanTho.OpenData.Datasets;

/// <summary>A download as pages show it: <c>data/tasks.csv</c>, 48 kB, its SHA-256.</summary>
/// <param name="Path">Path below the published folder, no leading slash.</param>
/// <param name="Format">csv, json, jsonl, xlsx, sqlite or zip; metadata may bring formats of its own.</param>
/// <param name="Bytes">Size in bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes, lower-case hexadecimal.</param>
/// <param name="Dataset">Name of the dataset it holds; null where it holds several.</param>
/// <param name="Agency">Agency whose rows alone it holds, as a slug; null for a whole dataset.</param>
/// <param name="Document">Document whose rows alone it holds, as a slug; null for a whole dataset.</param>
public sealed record DatasetFile(string Path, string Format, long Bytes, string Sha256, string? Dataset, string? Agency = null, string? Document = null)
{
    /// <summary>True for a file of the rows of one agency or one document.</summary>
    public bool IsSlice => Agency is not null || Document is not null;
}
