using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Extraction.IndicatorTables;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Reads appendix tables of tasks (phụ lục phân công nhiệm vụ): rows that title a section or a group, and rows that are tasks.
/// Titles with a number are published as sections of the document, too.</summary>
internal static class TaskTableExtractor
{
    /// <summary>The tasks of all task tables of a document.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var found = new FoundTasks(input);
        TaskColumns? columns = null;
        foreach (var (table, section) in Tables(input.Document))
        {
            columns = ReadTable(found, table.Rows, section, columns);
        }

        return found.ToParts();
    }

    private static IEnumerable<(Block.Table Table, Section? Section)> Tables(Document document) =>
        document.Front.OfType<Block.Table>().Select(table => (table, (Section?)null))
            .Concat(document.Body.SelfAndDescendants().SelectMany(section => section.Blocks.OfType<Block.Table>().Select(table => (table, section.Level > 0 ? section : null))))
            .Concat(document.Closing.OfType<Block.Table>().Select(table => (table, (Section?)null)));

    /// <summary>Reads a table header by header and gives its last columns: a table that goes on behind a title has no header of its own.</summary>
    private static TaskColumns? ReadTable(FoundTasks found, ImmutableArray<TableRow> rows, Section? section, TaskColumns? before)
    {
        var columns = before?.Roles.Length == rows.Max(row => row.Cells.Length) ? before : null;
        var start = 0;
        for (var index = 0; index < rows.Length; index++)
        {
            if (TableHeader.Read(rows, index) is { } header)
            {
                Flush(index);
                columns = header.Columns;
                start = index + header.Rows;
                index = start - 1;
            }
        }

        Flush(rows.Length);
        return columns;

        void Flush(int end)
        {
            var part = rows[start..end];
            columns ??= part.IsEmpty || IndicatorTable.IsHead(rows[0]) ? null : ContentColumns.Read(part, found.Input.Agencies);
            if (columns is not null)
            {
                ReadRows(found, part, columns, section);
            }
        }
    }

    private static void ReadRows(FoundTasks found, ImmutableArray<TableRow> part, TaskColumns columns, Section? section)
    {
        var rows = part.Where(row => !TableHeader.IsNumbering(row.Cells) && !TaskRow.IsTotal(row)).Select(row => TaskRow.Read(row, columns)).ToList();
        var titles = TitleRows.Find(rows);
        var place = new TablePlace(null, null);
        foreach (var (read, row) in new CarriedCells(rows, titles).Read().Zip(rows))
        {
            if (read is null)
            {
                place = place.Enter(TitleRow.Of(row));
                found.AddTitle(row, place, TitleRow.Of(row));
            }
            else if (read.Value.Row[ColumnRole.Title] is not null)
            {
                place = place.For(row.Ordinal);
                found.AddTask(read.Value.Row, read.Value.Carried, place, section);
            }
            else
            {
                found.Complain(Rules.RowWithoutTask(row.Row.Source.Span.File, row.Row.Source.Span.FirstLine, row.Row.Source.Quote));
            }
        }
    }
}
