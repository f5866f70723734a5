using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Sources.Yaml;

/// <summary>A value of a YAML file with its place.</summary>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
internal abstract record YamlNode(int Line, int Column)
{
    /// <summary>Its shape, for complaints.</summary>
    public ValueShape Shape => this switch
    {
        Sequence => ValueShape.List,
        Mapping => ValueShape.Mapping,
        _ => ValueShape.Text,
    };

    /// <summary>A text; null for <c>null</c>, <c>~</c> and nothing at all.</summary>
    internal sealed record Scalar(string? Value, int Line, int Column) : YamlNode(Line, Column)
    {
        /// <summary>True for a value that a template asks for: it has no text, and the complaint has been made.</summary>
        public bool IsToFill { get; init; }
    }

    /// <summary>A list.</summary>
    internal sealed record Sequence(ImmutableArray<YamlNode> Items, int Line, int Column) : YamlNode(Line, Column);

    /// <summary>Keys with values; no key twice.</summary>
    internal sealed record Mapping(ImmutableArray<YamlEntry> Entries, int Line, int Column) : YamlNode(Line, Column);
}
