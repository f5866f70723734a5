namespace CanTho.OpenData.Sources.Yaml;

/// <summary>A text of a YAML file with its place, for complaints about it.</summary>
/// <param name="Value">The text; "" where it is missing and the complaint has been made.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
internal readonly record struct LocatedText(string Value, int Line, int Column)
{
    /// <summary>True where there is no text.</summary>
    public bool IsMissing => string.IsNullOrEmpty(Value);
}
