using CanTho.OpenData.Extraction.TaskTables;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.LabelledBlocks;

/// <summary>Walks over sections and paragraphs and gathers the fields of one task after the other.</summary>
/// <param name="found">Where the tasks go.</param>
internal sealed class BlockReader(FoundTasks found)
{
    private readonly Dictionary<ColumnRole, string> fields = [];
    private readonly List<Provenance> sources = [];

    private Section? section;
    private Section? parent;
    private (string Text, string? Ordinal, Provenance Source, bool IsHeading)? title;
    private ColumnRole open;

    // Several name a lead below one heading: each is announced by words of its own, and the heading is none of them.
    private bool hasSeveral;

    /// <summary>Goes on with another section; its heading may be the next task, or itself a label ("a) Đơn vị chủ trì").</summary>
    public void Enter(Section next, Section? above)
    {
        if (next.Heading is { } heading && title is not null && section is not null && next.Level > section.Level && BlockLabel.Read(heading.Text) is { } role && role != ColumnRole.None)
        {
            if (role != ColumnRole.Title)
            {
                open = role;
                fields.TryAdd(role, "");
                sources.Add(heading.Cite());
                return;
            }

            if (title.Value.IsHeading && fields.Count == 0)
            {
                // "a) Nội dung: …" below "2. Công tác kiểm tra" describes that task.
                return;
            }
        }

        Close();
        (section, parent) = (next, above);
        hasSeveral = next.Blocks.OfType<Block.Paragraph>().Count(paragraph => BlockLabel.FindAll(paragraph.Passage.Text).Any(label => label.Role == ColumnRole.Lead)) > 1;
        title = next.Heading is { } words ? (words.Text, next.Label, words.Cite(), true) : null;
    }

    /// <summary>Reads a paragraph.</summary>
    public void Read(Block.Paragraph paragraph)
    {
        var text = paragraph.Passage.Text;
        var labels = BlockLabel.FindAll(text);
        if (labels.IsEmpty)
        {
            ReadPlain(paragraph);
            return;
        }

        var before = text[..labels[0].Start].Trim(' ', '.', ';', ',', '-', '(', '+', '–');
        if (labels[0].Role == ColumnRole.Title && title is { IsHeading: true } && fields.Count == 0)
        {
            open = ColumnRole.None;
        }
        else if (labels[0].Role == ColumnRole.Title)
        {
            Begin(paragraph, Value(text, labels, 0), 0, labels.Length > 1 ? labels[1].Start : text.Length);
        }
        else if (before.Length > 3)
        {
            Begin(paragraph, before, 0, labels[0].Start);
        }
        else if (labels.Any(label => fields.TryGetValue(label.Role, out var value) && value.Length > 0))
        {
            Close();
        }

        for (var index = 0; index < labels.Length; index++)
        {
            if (labels[index].Role is not (ColumnRole.None or ColumnRole.Title))
            {
                open = labels[index].Role;
                fields[open] = Value(text, labels, index);
            }
        }

        sources.Add(paragraph.Passage.Cite());
    }

    /// <summary>Ends the task at hand: it is one when it names who leads and says something more.</summary>
    public void Close()
    {
        var filled = fields.Where(field => field.Value.Length > 0).ToArray();
        var names = filled.Any(field => field.Key is ColumnRole.Lead or ColumnRole.Agencies && found.NamesAgencies(field.Value));
        if (title is { } task && names && filled.Length >= 2)
        {
            Add(task);
            title = null;
        }

        fields.Clear();
        sources.Clear();
        open = ColumnRole.None;
    }

    private void ReadPlain(Block.Paragraph paragraph)
    {
        var text = paragraph.Passage.Text;
        if (open != ColumnRole.None && (fields[open].Length == 0 || paragraph.Marker == "+"))
        {
            fields[open] = fields[open].Length == 0 ? text.Trim('.', ';', ' ') : $"{fields[open]}; {text.Trim('.', ';', ' ')}";
            sources.Add(paragraph.Passage.Cite());
        }
        else if (fields.Count > 0)
        {
            Begin(paragraph, text, 0, text.Length);
        }
        else if (IsOpening(paragraph))
        {
            title = Opening(paragraph, text, text.Length);
        }
        else if (title is not { IsHeading: true } || hasSeveral || section?.Label?.All(character => character is 'I' or 'V' or 'X' or 'A' or 'B') == true)
        {
            title = (text, OrdinalOf(paragraph), paragraph.Passage.Cite(), false);
        }
    }

    private void Begin(Block.Paragraph paragraph, string text, int from, int to)
    {
        Close();
        title = IsOpening(paragraph) ? Opening(paragraph, text, to) : (text, OrdinalOf(paragraph), paragraph.Passage.Cite(from, to), false);
    }

    /// <summary>The words behind the number of a section, or behind its run-in heading on the same line: they are the task.</summary>
    private bool IsOpening(Block.Paragraph paragraph) =>
        section is { Label: not null } && section.Blocks is [var first, ..] && ReferenceEquals(first, paragraph) && (section.Heading is null || section.Heading.LastLine == paragraph.Passage.FirstLine);

    private (string Text, string? Ordinal, Provenance Source, bool IsHeading) Opening(Block.Paragraph paragraph, string text, int to)
    {
        var source = paragraph.Passage.Cite(0, to);
        return section!.Heading is { } heading
            ? ($"{heading.Text}: {text}", section.Label, new Provenance(source.Span, $"{heading.Cite().Quote}: {source.Quote}"), true)
            : (text, section.Label, source, true);
    }

    private static string? OrdinalOf(Block.Paragraph paragraph) => paragraph.Marker is ['(', ..] marker ? marker.Trim('(', ')') : null;

    private static string Value(string text, ImmutableArray<BlockLabel> labels, int index)
    {
        var end = index + 1 < labels.Length ? labels[index + 1].Start : text.Length;
        var value = text[labels[index].End..end].Trim(' ', ';', ',', '-', '–', '+', '•', '.');
        return value.EndsWith(')') && !value.Contains('(', StringComparison.Ordinal) ? value[..^1].Trim() : value.TrimEnd('(', ' ');
    }

    private void Add((string Text, string? Ordinal, Provenance Source, bool IsHeading) task)
    {
        var cells = fields.Where(field => field.Value.Length > 0).ToImmutableDictionary()
            .SetItem(ColumnRole.Title, task.Text.TrimEnd('.', ':', ';', ' '));
        if (task.Ordinal is not null)
        {
            cells = cells.SetItem(ColumnRole.Ordinal, task.Ordinal);
        }

        var last = sources.Select(source => source.Span.LastLine).Append(task.Source.Span.LastLine).Max();
        var source = new Provenance(
            task.Source.Span with { LastLine = last }, string.Join(' ', sources.Where(one => !one.Quote.Contains(task.Source.Quote, StringComparison.Ordinal)).Select(one => one.Quote).Prepend(task.Source.Quote)));
        var row = TaskRow.Of(cells, source);
        found.AddTask(row, [], new TablePlace(null, null), task.IsHeading ? parent : section is { Level: > 0 } ? section : null);
    }
}
