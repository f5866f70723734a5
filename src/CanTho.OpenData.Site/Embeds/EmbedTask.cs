using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>What the card of a task shows, from its row.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Title">What is to be done.</param>
/// <param name="Leads">Who leads; none where the source does not say.</param>
/// <param name="Deadline">Until when; null where no words state it.</param>
/// <param name="Recurrence">How often it comes back; null for a task done once.</param>
/// <param name="State">Where it stands against its deadline on the day of the edition.</param>
/// <param name="Progress">What was reported of it up to that day.</param>
/// <param name="ProgressDay">Day of that report.</param>
/// <param name="Percent">Share done that it states.</param>
/// <param name="ProgressSource">The document that reports it.</param>
/// <param name="Document">Its document.</param>
/// <param name="DocumentTitle">Short title of the document.</param>
/// <param name="IsDraft">True where the document was received without number or signature.</param>
/// <param name="Source">The lines it stands on.</param>
internal sealed record EmbedTask(
    string Id, string Title, ImmutableArray<string> Leads, Deadline? Deadline, Recurrence? Recurrence, ScheduleState State, ProgressState Progress,
    DateOnly? ProgressDay, int? Percent, string? ProgressSource, DocumentId Document, string DocumentTitle, bool IsDraft, Provenance? Source)
{
    /// <summary>The task of a row.</summary>
    public static EmbedTask Of(EmbedTables tables, EmbedRow row)
    {
        var (id, document, reported) = (row.Text("id")!, row.Text("document") ?? "", row.Day("progress_date"));
        return new EmbedTask(
            id, TitleOf(row), row.List("leads"), DeadlineOf(row), RecurrenceOf(row), RowNames.State(row.Text("schedule_state")),
            RowNames.Progress(row.Text("progress_status")), reported, row.Whole("progress_percent"),
            reported is null ? null : tables.Report(id, reported)?.Text("source_title"), new DocumentId(document), tables.DocumentTitle(document), tables.IsDraft(document), row.Source());
    }

    /// <summary>The title with a capital: a duty cut out of a sentence begins with a small letter.</summary>
    internal static string TitleOf(EmbedRow row)
    {
        var title = row.Text("title") ?? row.Text("id")!;
        return char.ToUpperInvariant(title[0]) + title[1..];
    }

    internal static Deadline? DeadlineOf(EmbedRow row) =>
        RowNames.Deadline(row.Text("deadline_kind"), row.Text("deadline_raw") ?? "", row.Day("deadline_start"), row.Day("deadline_end"));

    internal static Recurrence? RecurrenceOf(EmbedRow row) => RowNames.Frequency(row.Text("recurrence_freq")) is { } frequency
        ? new Recurrence(frequency, row.Whole("recurrence_day"), row.Whole("recurrence_month"))
        : null;
}
