using System.Globalization;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>Builds the tree of sections from units in order. The level of a section follows from the kind of its number and from
/// what stands above it; heading marks of the text do not count, converters get them wrong.</summary>
/// <param name="file">The file.</param>
internal sealed class SectionTree(SourceFile file)
{
    private const int LetterRank = 8;

    private readonly List<Node> stack = [new Node(EnumeratorKind.None, -1, "", 0, null, null, 1)];
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Complaints.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. diagnostics];

    /// <summary>Adds the next unit.</summary>
    public void Add(TextUnit unit)
    {
        if (unit.Table is { } table)
        {
            stack[^1].Add(table);
        }
        else if (unit.Enumerator.OpensSection)
        {
            Open(unit);
        }
        else
        {
            stack[^1].Add(Paragraph(unit));
        }
    }

    /// <summary>A paragraph or list item of a unit.</summary>
    public static Block.Paragraph Paragraph(TextUnit unit)
    {
        var passage = unit.Passage!;
        var marker = unit.Enumerator.Kind switch
        {
            EnumeratorKind.None => null,
            EnumeratorKind.Item => $"({unit.Enumerator.Label})",
            _ => unit.Enumerator.Label,
        };
        return new Block.Paragraph(passage.Slice(unit.Enumerator.Length, passage.Text.Length), marker);
    }

    /// <summary>The whole tree; its root holds what stands in no section.</summary>
    public Section Build(SourceSpan span) => stack[0].Build(file.Path) with { Span = span };

    private void Open(TextUnit unit)
    {
        var passage = unit.Passage!;
        var parent = FindParent(unit.Enumerator);
        var label = ReadLabel(unit, parent);
        var path = parent.Path.Length == 0 ? label : $"{parent.Path}.{label}";
        if (unit.Enumerator.Kind == EnumeratorKind.Decimal)
        {
            path = DecimalPath(parent, label);
        }

        var text = passage.Slice(unit.Enumerator.Length, passage.Text.Length);
        var headingLength = HeadingText.Length(text.Text, unit.IsMarkedHeading);
        var node = new Node(unit.Enumerator.Kind, Rank(unit.Enumerator, parent), path, parent.Level + 1, label, Heading(text, headingLength), passage.FirstLine)
        {
            LastLine = passage.LastLine,
        };
        if (headingLength < text.Text.Length)
        {
            AddRest(node, text, headingLength);
        }

        stack.RemoveRange(stack.IndexOf(parent) + 1, stack.Count - stack.IndexOf(parent) - 1);
        parent.Children.Add(node);
        stack.Add(node);
    }

    /// <summary>The open section that the new one belongs in.</summary>
    private Node FindParent(Enumerator enumerator)
    {
        if (enumerator.Kind == EnumeratorKind.Arabic)
        {
            var number = int.Parse(enumerator.Label, CultureInfo.InvariantCulture);
            var sibling = stack.FindLastIndex(node => node.Kind == EnumeratorKind.Arabic && int.Parse(node.Label!, CultureInfo.InvariantCulture) == number - 1);
            if (sibling > 0)
            {
                return stack[sibling - 1];
            }

            // "1." below a point "a)" that itself stands below a number counts anew inside the point.
            if (number == 1 && stack[^1].Kind == EnumeratorKind.Letter && stack.Exists(node => node.Kind == EnumeratorKind.Arabic))
            {
                return stack[^1];
            }
        }

        var rank = BaseRank(enumerator);
        return stack.FindLast(node => node.Rank < rank) ?? stack[0];
    }

    private static int Rank(Enumerator enumerator, Node parent) => Math.Max(BaseRank(enumerator), parent.Rank + 1);

    private static int BaseRank(Enumerator enumerator) => enumerator.Kind switch
    {
        EnumeratorKind.Part => 0,
        EnumeratorKind.Capital => 1,
        EnumeratorKind.Roman => 2,
        EnumeratorKind.Article => 3,
        EnumeratorKind.Arabic => 4,
        EnumeratorKind.Decimal => 4 + enumerator.Label.Count(character => character == '.'),
        _ => LetterRank,
    };

    /// <summary>"4.5" below II.4 is II.4.5, not II.4.4.5.</summary>
    private static string DecimalPath(Node parent, string label)
    {
        var prefix = label[..label.LastIndexOf('.')];
        if (parent.Path == prefix || parent.Path.EndsWith("." + prefix, StringComparison.Ordinal))
        {
            return parent.Path + label[prefix.Length..];
        }

        return parent.Path.Length == 0 ? label : $"{parent.Path}.{label}";
    }

    /// <summary>The label, with "d" read as "đ" where "d" has just been.</summary>
    private string ReadLabel(TextUnit unit, Node parent)
    {
        var label = unit.Enumerator.Label;
        if (unit.Enumerator.Kind == EnumeratorKind.Letter && parent.Children.Count > 0 && parent.Children[^1].Label == label)
        {
            var next = Enumerator.PointLetters.IndexOf(label[0], StringComparison.Ordinal) + 1;
            if (next > 0 && next < Enumerator.PointLetters.Length)
            {
                var read = Enumerator.PointLetters[next].ToString();
                diagnostics.Add(Rules.PointLetterMisread(file.Path, unit.Passage!.FirstLine, label, read));
                return read;
            }
        }

        return label;
    }

    private static Passage? Heading(Passage text, int length)
    {
        if (length == 0)
        {
            return null;
        }

        var end = length;
        while (end > 1 && text.Text[end - 1] is ':' or ' ' or '.')
        {
            end--;
        }

        return text.Slice(0, end);
    }

    /// <summary>Text behind a run-in heading, without the colon or stop that sets it off.</summary>
    private static void AddRest(Node node, Passage text, int headingLength)
    {
        var start = headingLength;
        while (headingLength > 0 && start < text.Text.Length && text.Text[start] is ':' or ' ' or '.')
        {
            start++;
        }

        if (start < text.Text.Length)
        {
            node.Add(new Block.Paragraph(text.Slice(start, text.Text.Length), null));
        }
    }

    /// <summary>A section that may still grow.</summary>
    private sealed class Node(EnumeratorKind kind, int rank, string path, int level, string? label, Passage? heading, int firstLine)
    {
        private readonly List<Block> blocks = [];

        public EnumeratorKind Kind => kind;

        public int Rank => rank;

        public string Path => path;

        public int Level => level;

        public string? Label => label;

        public List<Node> Children { get; } = [];

        public int LastLine { get; set; }

        public void Add(Block block)
        {
            blocks.Add(block);
            LastLine = Math.Max(LastLine, block.Span.LastLine);
        }

        public Section Build(string file)
        {
            var children = Children.Select(child => child.Build(file)).ToImmutableArray();
            var last = children.Select(child => child.Span.LastLine).Append(LastLine).Max();
            return new Section(path, level, label, heading, [.. blocks], children, new SourceSpan(file, firstLine, Math.Max(firstLine, last)));
        }
    }
}
