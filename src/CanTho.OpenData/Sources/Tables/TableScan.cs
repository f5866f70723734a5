using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Finds the tables among the lines of a document, in every layout that is known: HTML, boxes of signs, a cell a line, Markdown and
/// tabs, columns by position.</summary>
internal static class TableScan
{
    /// <summary>The layouts, the more telling first.</summary>
    private static readonly Func<TableText, int, TableRegion?>[] Layouts =
    [
        HtmlTables.Read, BoxTables.Read, CellLineTables.Read, DelimitedTables.Read, AlignedTables.Read,
    ];

    /// <summary>The tables by their first lines.</summary>
    public static Dictionary<int, TableRegion> Find(SourceFile file, int firstLine, int lastLine, NoteMarks notes)
    {
        var text = new TableText(file, firstLine, lastLine, NoteLines(file, firstLine, lastLine, notes));
        var found = new Dictionary<int, TableRegion>();
        for (var line = firstLine; line <= lastLine; line++)
        {
            if (!text.IsBlank(line) && ReadAt(text, line) is { } region)
            {
                found[line] = region;
                line = Math.Max(line, region.LastLine);
            }
        }

        return found;
    }

    private static TableRegion? ReadAt(TableText text, int line)
    {
        foreach (var read in Layouts)
        {
            if (read(text, line) is { } table)
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>Lines of footnotes: from their number to the next empty line.</summary>
    private static ImmutableHashSet<int> NoteLines(SourceFile file, int firstLine, int lastLine, NoteMarks notes)
    {
        var lines = ImmutableHashSet.CreateBuilder<int>();
        foreach (var body in notes.Bodies.Keys)
        {
            for (var line = body; line >= firstLine && line <= lastLine && !string.IsNullOrWhiteSpace(file.Lines[line - 1]); line++)
            {
                lines.Add(line);
            }
        }

        return lines.ToImmutable();
    }
}
