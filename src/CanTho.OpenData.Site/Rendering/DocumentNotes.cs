using System.Globalization;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Footnotes (chú thích) of one document and the anchors of their marks, so that notes and marks lead to each other.</summary>
public sealed class DocumentNotes
{
    private readonly HashSet<int> _numbers;
    private readonly Dictionary<Passage, int[]> _occurrences;
    private readonly Dictionary<int, int> _count;

    public DocumentNotes(Document document)
    {
        _occurrences = new(ReferenceEqualityComparer.Instance);
        _count = [];
        _numbers = [.. document.Notes.Select(note => note.Number)];
        foreach (var passage in Passages(document))
        {
            _occurrences.TryAdd(passage, [.. passage.Notes.Select(mark => _count[mark.Number] = _count.GetValueOrDefault(mark.Number) + 1)]);
        }
    }

    private DocumentNotes(DocumentNotes whole, IEnumerable<Footnote> notes)
    {
        _occurrences = whole._occurrences;
        _count = whole._count;
        _numbers = [.. notes.Select(note => note.Number)];
    }

    /// <summary>The same marks where only some of the footnotes stand on the page.</summary>
    public DocumentNotes Within(IEnumerable<Footnote> notes) => new(this, notes);

    /// <summary>True where the page has a footnote of that number.</summary>
    public bool Contains(int number) => _numbers.Contains(number);

    /// <summary>True where a mark of that number stands in the text.</summary>
    public bool IsMarked(int number) => _count.ContainsKey(number);

    /// <summary>Anchor of a footnote.</summary>
    public static string NoteAnchor(int number) => string.Create(CultureInfo.InvariantCulture, $"chu-thich-{number}");

    /// <summary>Anchor of the first mark of a footnote.</summary>
    public static string MarkAnchor(int number) => string.Create(CultureInfo.InvariantCulture, $"goi-chu-thich-{number}");

    /// <summary>Anchor of one mark; marks after the first of a number carry a count.</summary>
    public string? MarkAnchor(Passage passage, int mark)
    {
        if (!_occurrences.TryGetValue(passage, out var occurrences))
        {
            return null;
        }

        var first = MarkAnchor(passage.Notes[mark].Number);
        return occurrences[mark] == 1 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}-{occurrences[mark]}");
    }

    private static IEnumerable<Passage> Passages(Document document) =>
        Paragraphs(document.Front)
            .Concat(document.Body.SelfAndDescendants().SelectMany(section =>
                (section.Heading is { } heading ? Enumerable.Repeat(heading, 1) : []).Concat(Paragraphs(section.Blocks))))
            .Concat(Paragraphs(document.Closing)).Concat(document.Back);

    private static IEnumerable<Passage> Paragraphs(IEnumerable<Block> blocks) =>
        blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage);
}
