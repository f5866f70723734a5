using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Gathers what the tables of a document say, as records.</summary>
/// <param name="input">The document.</param>
internal sealed class FoundTasks(ExtractionInput input)
{
    private readonly List<AssignedTask> tasks = [];
    private readonly List<SectionRecord> sections = [];
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>The document.</summary>
    public ExtractionInput Input => input;

    /// <summary>Everything gathered.</summary>
    public ExtractedParts ToParts() => new() { Tasks = [.. tasks], Sections = [.. sections], Diagnostics = [.. diagnostics] };

    /// <summary>True for words that name agencies, and are not a sentence that does.</summary>
    public bool NamesAgencies(string words) =>
        words.Length < 400 && AgencyNames.Split(words, input.Agencies) is { IsEmpty: false } names && names.Sum(name => name.Raw.Length) * 2 >= words.Length;

    /// <summary>Takes up a complaint.</summary>
    public void Complain(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Takes up a title row.</summary>
    public void AddTitle(TaskRow row, TablePlace place, TitleRow title)
    {
        var source = row.Row.Source;
        if (title.Label is not null)
        {
            sections.Add(new SectionRecord(
                SectionIds.Make(input.Header.Id, place.Number), input.Header.Id, place.Number, place.Group is null ? 1 : 2, title.Title, "", [], source));
        }

        diagnostics.AddRange(title.StrayCells.Select(cell => Rules.StrayCellInTitleRow(source.Span.File, source.Span.FirstLine, title.Title, cell)));
    }

    /// <summary>Takes up a task.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="carried">Fields carried down from rows above.</param>
    /// <param name="place">The titles above it in the table.</param>
    /// <param name="section">The section of the text that the table stands in; null outside any.</param>
    public void AddTask(TaskRow row, ImmutableArray<string> carried, TablePlace place, Section? section)
    {
        var title = row[ColumnRole.Title]!.TrimStart('-', '+', '•', '–', '*', ' ');
        // A title "I" or "A" opens a section of its own; "1" or bare words group tasks inside the section that the table stands in.
        var isTitled = place.Section is { } titled && (section is null || titled.Rank <= OrdinalMark.Roman);
        var (top, topTitle) = isTitled ? (place.Section!.Label, place.Section.Title) : (section?.Path, section?.Heading?.Text);
        var group = place.Group ?? (isTitled ? null : place.Section);
        var deadline = ReadDeadline(row[ColumnRole.Deadline]);
        tasks.Add(new AssignedTask(
            TaskIds.Make(input.Header.Id, place.Path, Line(title)!), input.Header.Id, TaskOrigin.Table,
            top, topTitle, group?.Label, group?.Title ?? Line(row[ColumnRole.Group]), row.Ordinal.Label, Line(title)!,
            Line(row[ColumnRole.Lead]), Names(row[ColumnRole.Lead]), Line(row[ColumnRole.Coordinators]), Names(row[ColumnRole.Coordinators]),
            deadline.Deadline, deadline.Recurrence, Line(row[ColumnRole.Funding]), Line(row[ColumnRole.Output]), row.Row.Source)
        { Carried = carried });
    }

    /// <summary>Columns for beginning and end give "3/2026 - 9/2026"; where that is no period it may be one with "từ … đến".</summary>
    private static DeadlineReading ReadDeadline(string? cell)
    {
        var raw = Line(cell);
        var reading = Deadlines.Parse(raw);
        if (raw is null || reading.Deadline is not Deadline.Other || raw.Split(" - ") is not [var start, var end])
        {
            return reading;
        }

        var spelt = Deadlines.Parse($"Từ {start} đến {end}");
        return spelt.Deadline is Deadline.Within within ? spelt with { Deadline = within with { Raw = raw } } : reading;
    }

    private static string? Line(string? cell) => cell?.Replace('\n', ' ');

    private ImmutableArray<string> Names(string? raw) =>
        raw is null ? [] : [.. AgencyNames.Split(raw, input.Agencies).Select(agency => agency.Name).Distinct(StringComparer.Ordinal)];
}
