using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What the front page chooses to show out of everything, each list by a rule that the page states.</summary>
internal static class FrontPage
{
    private const int ReportingDays = 60;

    /// <summary>The nearest ends of deadlines that have not passed, each with the tasks that end there; a year, a quarter and a day stay
    /// apart even where they end on one day, because the source says no more.</summary>
    public static ImmutableArray<DueGroup> DueNext(Portal portal, int most) =>
    [
        .. portal.Corpus.Tasks.Where(task => task.Deadline?.LastDay >= portal.AsOf)
            .GroupBy(task => (Day: task.Deadline!.LastDay!.Value, End: DeadlineWords.End(task.Deadline!)))
            .OrderBy(group => group.Key.Day).ThenBy(group => group.Key.End, StringComparer.Ordinal).Take(most)
            .Select(group => new DueGroup(group.Key.Day, group.Key.End, [.. group])),
    ];

    /// <summary>Days of the next two months on which a recurring duty falls.</summary>
    public static ImmutableArray<DueGroup> ReportingNext(Portal portal, int most) =>
    [
        .. portal.Corpus.Tasks.Where(task => task.Recurrence is not null)
            .SelectMany(task => Recurrences.Dates(task.Recurrence!, portal.AsOf, portal.AsOf.AddDays(ReportingDays)).Select(day => (day, task)))
            .GroupBy(pair => pair.day, pair => pair.task).OrderBy(group => group.Key).Take(most)
            .Select(group => new DueGroup(group.Key, Dates.Day(group.Key), [.. group])),
    ];

    /// <summary>The fields of work: the topmost sections of documents with a task table; where there is none, of all documents.</summary>
    public static ImmutableArray<TaskFacetValue> Fields(Portal portal, int most)
    {
        var sections = portal.Register.Facet(FacetKind.Section).Values;
        var tables = sections.Where(section => section.Tasks.Any(task => task.Origin == TaskOrigin.Table)).ToImmutableArray();
        return [.. (tables.IsEmpty ? sections : tables).Take(most)];
    }

    /// <summary>The newest of what has come in: documents by their date, corrections and reports by the day they were made.</summary>
    public static ImmutableArray<RecentChange> Recent(Portal portal, int most) =>
    [
        .. portal.Corpus.Corrections.GroupBy(made => made.Correction.When).Select(group => new RecentChange(
                Dates.Iso(group.Key), Dates.Day(group.Key), $"Đính chính {Numbers.Count(group.Count())} chỗ nguồn in sai",
                $"ví dụ “{Words.Shorten(group.First().Correction.Expect, 40)}” thành “{Words.Shorten(group.First().Correction.Value, 40)}”", Routes.Corrections))
            .Concat(portal.Corpus.Progress.GroupBy(report => (report.Date, report.SourceTitle)).Select(group => new RecentChange(
                Dates.Iso(group.Key.Date), Dates.Day(group.Key.Date), $"Báo cáo tiến độ của {Numbers.Count(group.Count())} nhiệm vụ", group.Key.SourceTitle, Routes.Progress)))
            .Concat(portal.Corpus.Documents.Where(document => document.Header.Issued is not null).Select(document => new RecentChange(
                document.Header.Issued!.Value.ToString(), Dates.Partial(document.Header.Issued!.Value), document.ShortTitle,
                $"{Numbers.Count(portal.Tasks(document.Id).Length)} nhiệm vụ", Routes.Document(document.Id))))
            .OrderByDescending(change => change.SortKey, StringComparer.Ordinal).ThenBy(change => change.Text, StringComparer.Ordinal).Take(most),
    ];
}
