using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Rows of a task table that open a section or a group: "III-  PHÁT TRIỂN TOÀN DIỆN VĂN HÓA …".</summary>
/// <param name="Line">Line of the row.</param>
/// <param name="Level">1 for a section, 2 for a group inside it.</param>
/// <param name="Path">Number of the section, <c>III</c>, or of section and group, <c>I.a</c>.</param>
/// <param name="Title">The words of the row.</param>
public sealed record TableSections(int Line, int Level, string Path, string Title)
{
    /// <summary>The rows, found from the tasks below them: the row's first cell is the number that the next task stands under.</summary>
    public static IEnumerable<TableSections> Of(Document document, ImmutableArray<AssignedTask> tasks)
    {
        var byLine = tasks.Where(task => task.Origin == TaskOrigin.Table).OrderBy(task => task.Source.Span.FirstLine).ToArray();
        var lines = Array.ConvertAll(byLine, task => task.Source.Span.FirstLine);
        foreach (var row in document.Blocks().OfType<Block.Table>().SelectMany(table => table.Rows).Where(row => !row.IsHeader && row.Cells.Length > 1))
        {
            var line = row.Source.Span.FirstLine;
            var label = row.Cells[0].TrimEnd('.', '-', ')', ' ', '–', '/');
            var at = ~Array.BinarySearch(lines, line);
            if (label.Length == 0 || at < 0 || at >= byLine.Length)
            {
                continue;
            }

            var next = byLine[at];

            if (label == next.Section)
            {
                yield return new TableSections(line, 1, label, $"{label}. {next.SectionTitle}");
            }
            else if (label == next.Group)
            {
                yield return new TableSections(line, 2, $"{next.Section}.{label}", $"{label}) {next.GroupTitle}");
            }
        }
    }
}
