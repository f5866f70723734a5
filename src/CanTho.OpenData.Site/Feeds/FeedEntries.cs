using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>What feeds tell: documents, corrections and progress reports. Which of them a feed keeps, <see cref="NewestEntries"/> says.</summary>
internal static class FeedEntries
{
    /// <summary>Everything of the portal.</summary>
    public static IEnumerable<AtomEntry> All(Portal portal) =>
        OfDocuments(portal).Concat(portal.Corpus.Corrections.Select(OfCorrection)).Concat(portal.Corpus.Progress.Select(report => OfReport(portal, report)));

    /// <summary>The documents alone.</summary>
    public static IEnumerable<AtomEntry> OfDocuments(Portal portal) =>
        portal.Corpus.Documents.Select(document => OfDocument(document, () => FeedWords.Document(portal, document)));

    /// <summary>One document: itself, what was corrected in it, and what was reported of its tasks.</summary>
    public static IEnumerable<AtomEntry> Of(Portal portal, CorpusDocument document) =>
        new[] { OfDocument(document, () => FeedWords.Document(portal, document)) }
            .Concat(portal.Corpus.Corrections.Where(made => IsInside(made.Place.Span, document.Extracted.Document.Span)).Select(OfCorrection))
            .Concat(Reports(portal, portal.Tasks(document.Id)));

    /// <summary>What concerns one agency: the documents that give it tasks, and what was corrected in these tasks or reported of them.</summary>
    public static IEnumerable<AtomEntry> Of(Portal portal, AgencyWorkload workload)
    {
        var tasks = workload.Leads.Concat(workload.Coordinates).DistinctBy(task => task.Id).ToList();
        return tasks.GroupBy(task => task.Document).Select(group => OfDocument(
                portal.Document(group.Key), () => FeedWords.DocumentFor(portal, portal.Document(group.Key), workload.Agency, group.Count())))
            .Concat(tasks.SelectMany(task => portal.Corrections(task.Corrections)).DistinctBy(made => made.Id, StringComparer.Ordinal).Select(OfCorrection))
            .Concat(Reports(portal, tasks));
    }

    private static IEnumerable<AtomEntry> Reports(Portal portal, IEnumerable<AssignedTask> tasks) =>
        tasks.SelectMany(task => portal.Progress(task.Id).History).Select(report => OfReport(portal, report));

    private static bool IsInside(SourceSpan place, SourceSpan document) =>
        place.File == document.File && place.FirstLine >= document.FirstLine && place.LastLine <= document.LastLine;

    /// <summary>The versions of the data.</summary>
    public static IEnumerable<AtomEntry> OfVersions(Portal portal) => portal.Versions.Select(changes => new AtomEntry(
        $"phien-ban/{changes.Number}", changes.AsOf, "phien-ban", FeedWords.VersionKind,
        () => new EntryText(FeedWords.VersionTitle(changes), Routes.Version(changes.Number!.Value), FeedWords.Version(changes))));

    private static AtomEntry OfDocument(CorpusDocument document, Func<string> summary) => new(
        $"van-ban/{document.Id}", DataDays.Issued(document) ?? DataDays.Founded, "van-ban", FeedWords.DocumentKind,
        () => new EntryText(FeedWords.DocumentTitle(document), Routes.Document(document.Id), summary()));

    private static AtomEntry OfCorrection(AppliedCorrection made) => new(
        $"dinh-chinh/{made.Id}", made.Correction.When, "dinh-chinh", FeedWords.CorrectionKind,
        () => new EntryText(FeedWords.CorrectionTitle(made), $"{Routes.Quality}#{made.Id}", FeedWords.Correction(made)));

    private static AtomEntry OfReport(Portal portal, ProgressReport report)
    {
        var task = portal.Task(report.Task);
        var day = report.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new AtomEntry(
            $"tien-do/{task.Id}/{day}/{report.Status}", report.Date, "tien-do", FeedWords.ReportKind,
            () => new EntryText(FeedWords.ReportTitle(task, report), Routes.Task(task.Id), FeedWords.Report(report)));
    }
}
