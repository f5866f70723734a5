using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Sources.Yaml;

/// <summary>A mapping seen through the keys that a reader asks for: a missing key, a value of another shape and a key nobody asked
/// for each become a complaint at their place. Call <see cref="RejectUnknownKeys"/> when all keys have been asked for.</summary>
internal sealed class YamlMap
{
    private readonly string file;
    private readonly YamlNode.Mapping node;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics;
    private readonly List<string> asked = [];

    private YamlMap(string file, YamlNode.Mapping node, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        this.file = file;
        this.node = node;
        this.diagnostics = diagnostics;
    }

    /// <summary>1-based line at which the mapping begins.</summary>
    public int Line => node.Line;

    /// <summary>1-based column at which the mapping begins.</summary>
    public int Column => node.Column;

    /// <summary>The whole file as one mapping; null where the complaint has been made.</summary>
    public static YamlMap? ParseMap(InputText input, ImmutableArray<Diagnostic>.Builder diagnostics) =>
        YamlTree.Parse(input, diagnostics) is { } root ? Of(input.Path, input.Path, root, diagnostics) : null;

    /// <summary>The whole file as a list of mappings.</summary>
    public static ImmutableArray<YamlMap> ParseList(InputText input, ImmutableArray<Diagnostic>.Builder diagnostics) =>
        YamlTree.Parse(input, diagnostics) is { } root ? ListOf(input.Path, input.Path, root, diagnostics) : [];

    /// <summary>A text that may be missing.</summary>
    public LocatedText? Text(string key) => Find(key) is { } value ? TextOf(key, value) : null;

    /// <summary>A text that must be there; <see cref="LocatedText.IsMissing"/> where it is not.</summary>
    public LocatedText Required(string key)
    {
        var found = Find(key);
        if (found is YamlNode.Scalar { IsToFill: true } open)
        {
            return new LocatedText("", open.Line, open.Column);
        }

        if (found is { } value and not YamlNode.Scalar { Value: null or "" })
        {
            return TextOf(key, value) ?? new LocatedText("", value.Line, value.Column);
        }

        diagnostics.Add(Rules.MissingKey(file, Line, Column, key));
        return new LocatedText("", Line, Column);
    }

    /// <summary>A list of texts; none where the key is missing.</summary>
    public ImmutableArray<LocatedText> Texts(string key) =>
        [.. ItemsOf(key).Select(item => TextOf(key, item)).OfType<LocatedText>()];

    /// <summary>True where a template still waits for the value of a key, or for one of its list.</summary>
    public bool IsToFill(string key) => Find(key) switch
    {
        YamlNode.Scalar scalar => scalar.IsToFill,
        YamlNode.Sequence sequence => sequence.Items.Any(item => item is YamlNode.Scalar { IsToFill: true }),
        _ => false,
    };

    /// <summary>A list of mappings; none where the key is missing.</summary>
    public ImmutableArray<YamlMap> Maps(string key) =>
        Find(key) is { } value and not YamlNode.Scalar { Value: null } ? ListOf(file, key, value, diagnostics) : [];

    /// <summary>A mapping that may be missing.</summary>
    public YamlMap? Map(string key) =>
        Find(key) is { } value and not YamlNode.Scalar { Value: null } ? Of(file, key, value, diagnostics) : null;

    /// <summary>One of some words that must be there.</summary>
    /// <param name="key">The key.</param>
    /// <param name="words">The words allowed, and what each means.</param>
    /// <param name="otherwise">What stands for a word that is missing or unknown; the complaint has been made.</param>
    public T Choice<T>(string key, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        var text = Required(key);
        if (text.IsMissing)
        {
            return otherwise;
        }

        if (words.TryGetValue(text.Value, out var meaning))
        {
            return meaning;
        }

        var allowed = string.Join(", ", words.Keys.Order(StringComparer.Ordinal));
        diagnostics.Add(Rules.UnknownWord(file, text.Line, text.Column, key, text.Value, allowed));
        return otherwise;
    }

    /// <summary>Complains about every key that was never asked for.</summary>
    public void RejectUnknownKeys()
    {
        foreach (var entry in node.Entries.Where(entry => !asked.Contains(entry.Key, StringComparer.Ordinal)))
        {
            diagnostics.Add(Rules.UnknownKey(file, entry.Line, entry.Column, entry.Key, string.Join(", ", asked)));
        }
    }

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal))?.Value;
    }

    private LocatedText? TextOf(string key, YamlNode value)
    {
        if (value is YamlNode.Scalar scalar)
        {
            return scalar.Value is { } text ? new LocatedText(text.Trim(), value.Line, value.Column) : null;
        }

        Complain(key, value, ValueShape.Text);
        return null;
    }

    private ImmutableArray<YamlNode> ItemsOf(string key)
    {
        switch (Find(key))
        {
            case null or YamlNode.Scalar { Value: null }:
                return [];
            case YamlNode.Sequence sequence:
                return sequence.Items;
            case var other:
                Complain(key, other, ValueShape.List);
                return [];
        }
    }

    private void Complain(string key, YamlNode value, ValueShape expected) =>
        diagnostics.Add(Rules.WrongShape(file, value.Line, value.Column, key, expected, value.Shape));

    private static YamlMap? Of(string file, string what, YamlNode value, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (value is YamlNode.Mapping mapping)
        {
            return new YamlMap(file, mapping, diagnostics);
        }

        if (value is not YamlNode.Scalar { IsToFill: true })
        {
            diagnostics.Add(Rules.WrongShape(file, value.Line, value.Column, what, ValueShape.Mapping, value.Shape));
        }

        return null;
    }

    private static ImmutableArray<YamlMap> ListOf(string file, string what, YamlNode value, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (value is YamlNode.Sequence sequence)
        {
            return [.. sequence.Items.Select(item => Of(file, what, item, diagnostics)).OfType<YamlMap>()];
        }

        if (value is not YamlNode.Scalar { IsToFill: true })
        {
            diagnostics.Add(Rules.WrongShape(file, value.Line, value.Column, what, ValueShape.List, value.Shape));
        }

        return [];
    }
}
