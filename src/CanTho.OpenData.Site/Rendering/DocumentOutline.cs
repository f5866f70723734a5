using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Where everything of a document stands on its pages: its parts, the anchors of sections, paragraphs, rows and notes, the
/// contents, and the tasks of each section. Anchors come from the source (its numbering and its lines), never from the order of a page.</summary>
public sealed class DocumentOutline
{
    private const int EntryLength = 96;

    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);
    private readonly Dictionary<object, string> _anchors = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Section, int> _depths = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Section, List<AssignedTask>> _tasks = new(ReferenceEqualityComparer.Instance);
    private readonly CorpusDocument _document;
    private readonly DocumentNotes _notes;

    public DocumentOutline(CorpusDocument document, ImmutableArray<AssignedTask> tasks)
    {
        _document = document;
        var source = document.Extracted.Document;
        Parts = DocumentPart.Of(source);
        _notes = new DocumentNotes(source);
        NameSections(source.Body, depth: 1);
        NameRows(source, tasks);
        NameLines(source);
        PlaceTasks(source, tasks);
    }

    /// <summary>The parts, at least one.</summary>
    public ImmutableArray<DocumentPart> Parts { get; }

    /// <summary>Rows of task tables that open a section, with their anchors, in the order of the text.</summary>
    public ImmutableArray<(TableSections Row, string Anchor)> TableHeads { get; private set; } = [];

    /// <summary>Anchor of a section, paragraph, table row or footnote; null for what has none.</summary>
    public string? Anchor(object part) => _anchors.GetValueOrDefault(part);

    /// <summary>1 for a heading that stands below no other, 2 below one, and so on: levels of headings never skip.</summary>
    public int Depth(Section section) => _depths[section];

    /// <summary>Tasks whose words begin in a section and in none below it.</summary>
    public IReadOnlyList<AssignedTask> Tasks(Section section) => _tasks.GetValueOrDefault(section) ?? [];

    /// <summary>Footnotes as one part knows them.</summary>
    public DocumentNotes Notes(DocumentPart part) => _notes.Within(part.Notes);

    /// <summary>Contents: sections with headings, three levels deep, or the sections of a task table.</summary>
    public ImmutableArray<ContentsEntry> Contents() =>
    [
        .. Entries(_document.Extracted.Document.Body.Children, 3),
        .. TableHeads.Where(section => section.Row.Level == 1).Select(section => Entry(section,
            [.. TableHeads.Where(below => below.Row.Level == 2 && below.Row.Path.StartsWith(section.Row.Path + ".", StringComparison.Ordinal)).Select(below => Entry(below, []))])),
    ];

    /// <summary>Anchors of the sections of a part, each with the number that names it.</summary>
    public IEnumerable<(string Anchor, string Path)> Sections(DocumentPart part)
    {
        var lines = Rows(part).Select(row => row.Source.Span.FirstLine).ToHashSet();
        return part.Units.Where(unit => unit is { Section: not null, Continues: false }).Select(unit => (_anchors[unit.Section!], unit.Section!.Path))
            .Concat(TableHeads.Where(section => lines.Contains(section.Row.Line)).Select(section => (section.Anchor, section.Row.Path)));
    }

    /// <summary>Headings of the sections that a later part begins inside, topmost first.</summary>
    public ImmutableArray<string> Resumed(DocumentPart part)
    {
        var first = part.Units.Select(unit => unit.Section).FirstOrDefault(section => section is not null);
        var above = ImmutableArray.CreateBuilder<string>();
        for (var at = _document.Extracted.Document.Body; first is not null && !ReferenceEquals(at, first);)
        {
            if (at.Children.FirstOrDefault(child => child.SelfAndDescendants().Any(below => ReferenceEquals(below, first))) is not { } next)
            {
                break;
            }

            at = next;
            if (at.Heading is { } heading && (!ReferenceEquals(at, first) || part.Units[0].Continues))
            {
                above.Add($"{Label(at)} {heading.Text}");
            }
        }

        return above.ToImmutable();
    }

    /// <summary>The number of a section as a reader cites it: <c>II.</c>, <c>a)</c>.</summary>
    public static string Label(Section section) => section.Label switch
    {
        null => "",
        { Length: 1 } label when char.IsAsciiLetterLower(label[0]) || label == "đ" => $"{label})",
        { } label when char.IsAsciiLetterOrDigit(label[^1]) => $"{label}.",
        { } label => label,
    };

    private static IEnumerable<TableRow> Rows(DocumentPart part) => part.Units.SelectMany(unit => unit.Blocks).OfType<Block.Table>().SelectMany(table => table.Rows);

    private IEnumerable<ContentsEntry> Entries(ImmutableArray<Section> sections, int levels) => levels == 0 ? [] :
        sections.SelectMany(section => section.Heading is { } heading
            ? [new ContentsEntry(Address(section), _anchors[section], Words.Shorten($"{Label(section)} {heading.Text}", EntryLength), [.. Entries(section.Children, levels - 1)])]
            : Entries(section.Children, levels));

    private ContentsEntry Entry((TableSections Row, string Anchor) section, ImmutableArray<ContentsEntry> below) =>
        new(Page(Parts.First(part => Rows(part).Any(row => row.Source.Span.FirstLine == section.Row.Line))) + "#" + section.Anchor,
            section.Anchor, Words.Shorten(section.Row.Title, EntryLength), below);

    private string Address(Section section) =>
        Page(Parts.First(part => part.Units.Any(unit => ReferenceEquals(unit.Section, section)))) + "#" + _anchors[section];

    private string Page(DocumentPart part) => part.Number == 1 ? "" : Routes.DocumentPart(_document.Id, part.Number);

    private void NameSections(Section above, int depth)
    {
        foreach (var section in above.Children)
        {
            _anchors[section] = Unique(Routes.SectionAnchor(section.Path));
            _depths[section] = depth;
            NameSections(section, section.Heading is null ? depth : depth + 1);
        }
    }

    private void NameRows(Document source, ImmutableArray<AssignedTask> tasks)
    {
        var rows = source.Blocks().OfType<Block.Table>().SelectMany(table => table.Rows).GroupBy(row => row.Source.Span.FirstLine)
            .ToDictionary(group => group.Key, group => group.First());
        TableHeads = [.. TableSections.Of(source, tasks).Select(row => (row, Unique(Routes.SectionAnchor(row.Path))))];
        foreach (var (row, anchor) in TableHeads)
        {
            _anchors.TryAdd(rows[row.Line], anchor);
        }
    }

    /// <summary>Paragraphs and rows are named by the line they begin on.</summary>
    private void NameLines(Document source)
    {
        foreach (var block in source.Blocks())
        {
            if (block is Block.Table table)
            {
                foreach (var row in table.Rows.Where(row => !row.IsHeader && !_anchors.ContainsKey(row)))
                {
                    _anchors[row] = Unique(Routes.ParagraphAnchor(row.Source.Span.FirstLine));
                }
            }
            else
            {
                _anchors[block] = Unique(Routes.ParagraphAnchor(block.Span.FirstLine));
            }
        }

        foreach (var note in source.Notes)
        {
            _anchors[note] = Unique(DocumentNotes.NoteAnchor(note.Number));
        }
    }

    private void PlaceTasks(Document source, ImmutableArray<AssignedTask> tasks)
    {
        var sections = source.Body.SelfAndDescendants().Where(section => section.Level > 0).ToArray();
        foreach (var task in tasks.Where(task => task.Origin == TaskOrigin.Prose))
        {
            var line = task.Source.Span.FirstLine;
            if (Array.FindLast(sections, section => section.Span.FirstLine <= line && line <= section.Span.LastLine) is { } home)
            {
                (_tasks.TryGetValue(home, out var found) ? found : _tasks[home] = []).Add(task);
            }
        }
    }

    private string Unique(string anchor)
    {
        var count = _used[anchor] = _used.GetValueOrDefault(anchor) + 1;
        return count == 1 ? anchor : string.Create(CultureInfo.InvariantCulture, $"{anchor}--{count}");
    }
}
