namespace CanTho.OpenData.Model;

/// <summary>A file to publish.</summary>
/// <param name="Path">Path below the published folder, with <c>/</c>, no leading slash.</param>
/// <param name="Content">Its bytes.</param>
public sealed record OutputFile(string Path, ReadOnlyMemory<byte> Content);
