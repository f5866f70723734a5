using CanTho.OpenData.Analysis;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>What the list of an agency's next days shows, from rows.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">Name.</param>
/// <param name="IsCollective">True for a group that sources name as a whole.</param>
/// <param name="Tasks">How many tasks name it.</param>
/// <param name="Days">All its days from the day of the edition on, nearest first.</param>
internal sealed record EmbedAgency(string Id, string Name, bool IsCollective, int Tasks, ImmutableArray<EmbedDay> Days)
{
    /// <summary>So many of the days are shown.</summary>
    public const int Shown = 8;

    /// <summary>The agency of a row.</summary>
    public static EmbedAgency Of(EmbedTables tables, EmbedRow row, DateOnly asOf)
    {
        var id = row.Text("id")!;
        var days = new List<EmbedDay>();
        var tasks = 0;
        // A row is let go before the next is made: some groups have many thousands.
        foreach (var (task, isLead) in tables.TasksOf(id))
        {
            tasks++;
            days.AddRange(DaysOf(task, isLead, asOf));
        }

        return new EmbedAgency(id, row.Text("name") ?? id, row.IsTrue("collective"), tasks,
            [.. days.OrderBy(day => day.Day).ThenByDescending(day => day.IsLead).ThenBy(day => day.Task, StringComparer.Ordinal).ThenBy(day => day.IsRecurring)]);
    }

    private static IEnumerable<EmbedDay> DaysOf(EmbedRow row, bool isLead, DateOnly asOf)
    {
        var (id, title, deadline) = (row.Text("id")!, EmbedTask.TitleOf(row), EmbedTask.DeadlineOf(row));
        if (deadline?.LastDay is { } last && last >= asOf)
        {
            yield return new EmbedDay(last, DeadlineWords.End(deadline), false, isLead, id, title);
        }

        foreach (var next in EmbedTask.RecurrenceOf(row) is { } recurrence ? Recurrences.Next(recurrence, asOf, deadline?.LastDay, 1) : [])
        {
            yield return new EmbedDay(next, Dates.Day(next), true, isLead, id, title);
        }
    }
}
