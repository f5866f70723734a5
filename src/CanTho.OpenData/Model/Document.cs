namespace CanTho.OpenData.Model;

/// <summary>A document (văn bản) as read: its parts, without meaning yet. One file can hold several: a report and, behind it, the
/// draft resolution that it proposes.</summary>
/// <param name="File">The file.</param>
/// <param name="Span">Its lines.</param>
/// <param name="Front">Everything before the first section: letterhead, number, date, title, grounds.</param>
/// <param name="Body">The tree of sections; its own blocks are text that stands in no section.</param>
/// <param name="Closing">Text behind the last section that belongs to none: "Trên đây là Kế hoạch …", "(Đính kèm Phụ lục I)".</param>
/// <param name="Back">Closing lines: recipients (nơi nhận) and signature, one paragraph a line.</param>
/// <param name="Notes">Footnotes in order of their number.</param>
public sealed record Document(
    SourceFile File, SourceSpan Span,
    ImmutableArray<Block> Front, Section Body, ImmutableArray<Block> Closing, ImmutableArray<Passage> Back, ImmutableArray<Footnote> Notes)
{
    /// <summary>Every block of the document in the order of the text: front, body, closing text.</summary>
    public IEnumerable<Block> Blocks() =>
        Front.Concat(Body.SelfAndDescendants().SelectMany(section => section.Blocks)).Concat(Closing);
}
