using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Reads appendix tables of tasks (phụ lục phân công nhiệm vụ): rows that title a section or a group, and rows that are tasks.
/// Titles with a number are published as sections of the document, too.</summary>
internal static class TaskTableExtractor
{
    /// <summary>The tasks of all task tables of a document.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var tasks = new List<AssignedTask>();
        var diagnostics = new List<Diagnostic>();
        var sections = new List<SectionRecord>();
        foreach (var table in input.Document.Blocks().OfType<Block.Table>())
        {
            if (table.Rows.FirstOrDefault() is { IsHeader: true } header && TaskColumns.Read(header) is { } columns)
            {
                ReadRows(input, table.Rows[1..], columns, tasks, sections, diagnostics);
            }
        }

        return new ExtractedParts { Tasks = [.. tasks], Sections = [.. sections], Diagnostics = [.. diagnostics] };
    }

    private static void ReadRows(
        ExtractionInput input, ImmutableArray<TableRow> rows, TaskColumns columns, List<AssignedTask> tasks, List<SectionRecord> sections,
        List<Diagnostic> diagnostics)
    {
        var place = new TablePlace(null, null);
        foreach (var row in rows)
        {
            if (TitleRow.Read(row, columns) is { } title)
            {
                place = place.Enter(title);
                if (title.Label is not null)
                {
                    sections.Add(ReadSection(input, row, place, title));
                }

                diagnostics.AddRange(title.StrayCells.Select(cell =>
                    Rules.StrayCellInTitleRow(row.Source.Span.File, row.Source.Span.FirstLine, title.Title, cell)));
            }
            else if (columns.Cell(row, ColumnRole.Title) is { } text)
            {
                tasks.Add(ReadTask(input, row, columns, place, text));
            }
            else
            {
                diagnostics.Add(Rules.RowWithoutTask(row.Source.Span.File, row.Source.Span.FirstLine, row.Source.Quote));
            }
        }
    }

    private static SectionRecord ReadSection(ExtractionInput input, TableRow row, TablePlace place, TitleRow title) => new(
        SectionIds.Make(input.Header.Id, place.Number), input.Header.Id, place.Number, place.Group is null ? 1 : 2, title.Title, "", [], row.Source);

    private static AssignedTask ReadTask(ExtractionInput input, TableRow row, TaskColumns columns, TablePlace place, string title)
    {
        var leadRaw = columns.Cell(row, ColumnRole.Lead);
        var coordinatorsRaw = columns.Cell(row, ColumnRole.Coordinators);
        var ordinal = columns.Cell(row, ColumnRole.Ordinal)?.TrimEnd('.', ')', '-', ' ');
        var deadline = Deadlines.Parse(columns.Cell(row, ColumnRole.Deadline));
        return new AssignedTask(
            TaskIds.Make(input.Header.Id, place.Path, title), input.Header.Id, TaskOrigin.Table,
            place.Section?.Label, place.Section?.Title, place.Group?.Label, place.Group?.Title, ordinal, title,
            leadRaw, Names(input, leadRaw), coordinatorsRaw, Names(input, coordinatorsRaw),
            deadline.Deadline, deadline.Recurrence, columns.Cell(row, ColumnRole.Funding), columns.Cell(row, ColumnRole.Output), row.Source);
    }

    private static ImmutableArray<string> Names(ExtractionInput input, string? raw) =>
        raw is null ? [] : [.. AgencyNames.Split(raw, input.Agencies).Select(agency => agency.Name).Distinct(StringComparer.Ordinal)];
}
