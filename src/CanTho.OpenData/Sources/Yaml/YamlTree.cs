using CanTho.OpenData.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CanTho.OpenData.Sources.Yaml;

/// <summary>Parses a YAML text to a tree of values with their places. A text that is no YAML gives no tree and one complaint; what
/// our files never need (anchors, aliases, tags, deep nesting) is refused, so that no small file can grow large in memory.</summary>
internal sealed class YamlTree
{
    private const int MaximumDepth = 12;

    private readonly Parser events;
    private readonly InputText input;
    private readonly ImmutableArray<Diagnostic>.Builder diagnostics;

    private YamlTree(InputText input, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        this.input = input;
        this.diagnostics = diagnostics;
        events = new Parser(new StringReader(input.Text));
    }

    /// <summary>The tree; null where the complaint about the whole file has been made.</summary>
    public static YamlNode? Parse(InputText input, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var tree = new YamlTree(input, diagnostics);
        try
        {
            return tree.ParseDocument();
        }
        catch (YamlException failure)
        {
            return tree.Refuse(failure.Start, failure.Message);
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet loses its way in texts such as `...  name: "` or `"\uD800\uD800"` and says so without a place.
            return tree.Refuse(tree.events.Current?.End ?? Mark.Empty, failure.Message);
        }
    }

    /// <summary>The parser counts what it has read ahead, too: its place is kept inside the text.</summary>
    private YamlNode? Refuse(Mark place, string message)
    {
        var lines = input.Text.Split('\n');
        var line = Math.Clamp((int)place.Line, 1, lines.Length);
        var column = Math.Clamp((int)place.Column, 1, lines[line - 1].Length + 1);
        diagnostics.Add(Rules.NotYaml(input.Path, line + input.FirstLine - 1, column, FirstLine(message)));
        return null;
    }

    private YamlNode? ParseDocument()
    {
        events.Consume<StreamStart>();
        if (!events.TryConsume<DocumentStart>(out _))
        {
            diagnostics.Add(Rules.EmptyFile(input.Path, input.FirstLine));
            return null;
        }

        var root = ParseNode(1);
        events.Consume<DocumentEnd>();
        if (events.Accept<DocumentStart>(out var second))
        {
            diagnostics.Add(Rules.SecondDocument(input.Path, LineOf(second.Start), (int)second.Start.Column));
        }

        if (root is not YamlNode.Scalar { Value: null })
        {
            return root;
        }

        diagnostics.Add(Rules.EmptyFile(input.Path, input.FirstLine));
        return null;
    }

    private YamlNode ParseNode(int depth)
    {
        var here = events.Current ?? throw new InvalidOperationException("The parser has no event.");
        var (line, column) = (LineOf(here.Start), (int)here.Start.Column);
        RefuseReferences(here, line, column);
        if (events.TryConsume<Scalar>(out var scalar))
        {
            RefuseHidden(scalar.Value, line, column);
            return Placeholder.Is(scalar.Value) ? ToFill(scalar.Value, line, column) : new YamlNode.Scalar(IsNull(scalar) ? null : scalar.Value, line, column);
        }

        if (depth > MaximumDepth)
        {
            diagnostics.Add(Rules.TooDeep(input.Path, line, column, MaximumDepth));
            events.SkipThisAndNestedEvents();
            return new YamlNode.Scalar(null, line, column);
        }

        if (events.TryConsume<SequenceStart>(out _))
        {
            return new YamlNode.Sequence(ParseItems(depth), line, column);
        }

        if (events.TryConsume<MappingStart>(out _))
        {
            var before = diagnostics.Count;
            var entries = ParseEntries(depth);
            // `- CẦN ĐIỀN: …` without quotes is a mapping to YAML and one value to the person who left it; it has been complained of.
            return entries.IsEmpty && diagnostics.Count > before
                ? new YamlNode.Scalar(null, line, column) { IsToFill = true }
                : new YamlNode.Mapping(entries, line, column);
        }

        events.Consume<AnchorAlias>();
        return new YamlNode.Scalar(null, line, column);
    }

    private ImmutableArray<YamlNode> ParseItems(int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ParseNode(depth + 1));
        }

        return items.ToImmutable();
    }

    private ImmutableArray<YamlEntry> ParseEntries(int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!events.TryConsume<MappingEnd>(out _))
        {
            var key = ParseNode(depth + 1);
            var value = ParseNode(depth + 1);
            if (key is YamlNode.Scalar { IsToFill: true })
            {
                continue;
            }

            if (key is not YamlNode.Scalar { Value: { } name })
            {
                diagnostics.Add(Rules.WrongShape(input.Path, key.Line, key.Column, "?", ValueShape.Text, key.Shape));
            }
            else if (lines.TryAdd(name, key.Line))
            {
                entries.Add(new YamlEntry(name, key.Line, key.Column, value));
            }
            else
            {
                diagnostics.Add(Rules.DuplicateKey(input.Path, key.Line, key.Column, name, lines[name]));
            }
        }

        return entries.ToImmutable();
    }

    private YamlNode.Scalar ToFill(string value, int line, int column)
    {
        diagnostics.Add(Rules.NotFilledIn(input.Path, line, column, value));
        return new YamlNode.Scalar(null, line, column) { IsToFill = true };
    }

    private void RefuseReferences(ParsingEvent here, int line, int column)
    {
        var mark = here switch
        {
            AnchorAlias alias => "*" + alias.Value.Value,
            NodeEvent { Anchor.IsEmpty: false } node => "&" + node.Anchor.Value,
            NodeEvent { Tag: { IsEmpty: false, IsNonSpecific: false } } node => node.Tag.Value,
            _ => null,
        };
        if (mark is not null)
        {
            diagnostics.Add(Rules.YamlReference(input.Path, line, column, mark));
        }
    }

    /// <summary>Characters that an escape brings in, such as <c>"\u202E"</c>, where the file itself has none.</summary>
    private void RefuseHidden(string value, int line, int column)
    {
        foreach (var complaint in FileText.Complain(input.Path, value.Split('\n')))
        {
            diagnostics.Add(complaint with { Line = line, Column = column });
        }
    }

    private int LineOf(Mark mark) => (int)mark.Line + input.FirstLine - 1;

    private static bool IsNull(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null" or "Null" or "NULL";

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('.', '\r', ' ');
}
