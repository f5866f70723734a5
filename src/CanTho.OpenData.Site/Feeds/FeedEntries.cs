using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>What feeds tell: documents, corrections and progress reports, none dated after the as-of day.</summary>
internal static class FeedEntries
{
    /// <summary>A feed keeps this many entries, the newest.</summary>
    private const int MostEntries = 200;

    /// <summary>Everything of the portal, newest first.</summary>
    public static ImmutableArray<AtomEntry> All(Portal portal) => Newest(portal,
        portal.Corpus.Documents.Select(document => OfDocument(document, FeedWords.Document(portal, document)))
            .Concat(portal.Corpus.Corrections.Select(OfCorrection))
            .Concat(portal.Corpus.Progress.Select(report => OfReport(portal, report))));

    /// <summary>What concerns one agency: the documents that give it tasks, and what was corrected in these tasks or reported of them.</summary>
    public static ImmutableArray<AtomEntry> Of(Portal portal, AgencyWorkload workload)
    {
        var tasks = workload.Leads.Concat(workload.Coordinates).DistinctBy(task => task.Id).ToList();
        return Newest(portal,
            tasks.GroupBy(task => task.Document).Select(group => OfDocument(
                    portal.Document(group.Key), FeedWords.DocumentFor(portal, portal.Document(group.Key), workload.Agency, group.Count())))
                .Concat(tasks.SelectMany(task => portal.Corrections(task.Corrections)).DistinctBy(made => made.Id, StringComparer.Ordinal).Select(OfCorrection))
                .Concat(tasks.SelectMany(task => portal.Progress(task.Id).History).Select(report => OfReport(portal, report))));
    }

    private static ImmutableArray<AtomEntry> Newest(Portal portal, IEnumerable<AtomEntry> entries) =>
    [
        .. entries.Where(entry => entry.Updated <= portal.AsOf).DistinctBy(entry => entry.Name, StringComparer.Ordinal)
            .OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Name, StringComparer.Ordinal).Take(MostEntries),
    ];

    private static AtomEntry OfDocument(CorpusDocument document, string summary) => new(
        $"van-ban/{document.Id}", FeedWords.DocumentTitle(document), DataDays.Issued(document) ?? DataDays.Founded, Routes.Document(document.Id),
        summary, "van-ban", FeedWords.DocumentKind);

    private static AtomEntry OfCorrection(AppliedCorrection made) => new(
        $"dinh-chinh/{made.Id}", FeedWords.CorrectionTitle(made), made.Correction.When, $"{Routes.Quality}#{made.Id}",
        FeedWords.Correction(made), "dinh-chinh", FeedWords.CorrectionKind);

    private static AtomEntry OfReport(Portal portal, ProgressReport report)
    {
        var task = portal.Task(report.Task);
        var day = report.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new AtomEntry(
            $"tien-do/{task.Id}/{day}/{report.Status}", FeedWords.ReportTitle(task, report), report.Date, Routes.Task(task.Id),
            FeedWords.Report(report), "tien-do", FeedWords.ReportKind);
    }
}
