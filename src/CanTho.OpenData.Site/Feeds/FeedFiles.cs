using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>Files that programs follow instead of people: calendars and feeds.</summary>
internal static class FeedFiles
{
    /// <summary>All of them, by path. Two that would share a path (an agency named as the calendar of all tasks) are one.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="sink">Takes the files.</param>
    public static ImmutableArray<OutputFile> Of(Portal portal, IFileSink sink)
    {
        var followed = portal.Findings.Workloads.Where(Portal.HasTasks).ToList();
        return
        [
            .. Calendars(portal, followed).Concat(Feeds(portal, followed))
                .DistinctBy(file => file.Route, StringComparer.Ordinal).OrderBy(file => file.Route, StringComparer.Ordinal)
                .AsParallel().AsOrdered().Select(file => (Path: file.Route.TrimStart('/'), file.Basis, file.Write))
                .Select(file => sink.Keep(file.Path, file.Basis) ?? sink.Take(new OutputFile(file.Path, file.Write()))),
        ];
    }

    /// <summary>True where some task of a document has a day.</summary>
    public static bool HasCalendar(Portal portal, CorpusDocument document) => TaskCalendar.HasEvents(portal.Tasks(document.Id));

    /// <summary>True where some task of an agency has a day.</summary>
    public static bool HasCalendar(AgencyWorkload workload) => TaskCalendar.HasEvents(workload.Leads.Concat(workload.Coordinates));

    private static IEnumerable<(string Route, Basis Basis, Func<byte[]> Write)> Calendars(Portal portal, List<AgencyWorkload> followed)
    {
        // Also where nothing has a day yet: every page leads to it, and whoever follows it sees the first day come.
        yield return Calendar(portal, Routes.AllTasksCalendar, Routes.Calendar, EventWords.AllTasks, () => EventWords.OfAll,
            () => portal.Corpus.Tasks.Select(task => (task, (DutyPart?)null)));

        foreach (var workload in followed.Where(HasCalendar))
        {
            var agency = workload.Agency;
            yield return Calendar(portal, Routes.AgencyCalendar(agency.Id), Routes.Agency(agency.Id), EventWords.Title(agency.Name),
                () => EventWords.OfAgency(agency, AgencyDuty.SharedTasks(portal, workload).Any()),
                () => workload.Leads.Select(task => (task, (DutyPart?)DutyPart.Lead))
                    .Concat(workload.Coordinates.Select(task => (task, (DutyPart?)DutyPart.Coordinate)))
                    .Concat(AgencyDuty.SharedTasks(portal, workload).Select(task => (task, (DutyPart?)DutyPart.Shared))));
        }

        foreach (var document in portal.Corpus.Documents.Where(document => HasCalendar(portal, document)))
        {
            yield return Calendar(portal, Routes.DocumentCalendar(document.Id), Routes.Document(document.Id), EventWords.Title(document.ShortTitle), () => EventWords.OfDocument(document),
                () => portal.Tasks(document.Id).Select(task => (task, (DutyPart?)null)));
        }
    }

    private static (string Route, Basis Basis, Func<byte[]> Write) Calendar(
        Portal portal, string route, string page, string name, Func<string> of, Func<IEnumerable<(AssignedTask, DutyPart?)>> tasks) =>
        (route, Basis.Documents, () => CalendarOf(portal, name, of(), portal.Absolute(route), portal.Absolute(page), TaskCalendar.Events(portal, tasks())).Write());

    private static CalendarFile CalendarOf(Portal portal, string name, string of, string source, string page, ImmutableArray<CalendarEvent> all)
    {
        var kept = TaskCalendar.Nearest(all, portal.AsOf);
        return new CalendarFile(name, EventWords.About(of) + (kept.Length < all.Length ? $" {EventWords.LeftOut(kept.Length, all.Length)}" : ""), source, page, kept);
    }

    private static IEnumerable<(string Route, Basis Basis, Func<byte[]> Write)> Feeds(Portal portal, List<AgencyWorkload> followed) =>
    [
        Feed(portal, "feed", FeedWords.Title(portal), FeedWords.Subtitle, Routes.Feed, Routes.Home, Basis.Everything, () => FeedEntries.All(portal)),
        Feed(portal, "van-ban", FeedWords.DocumentsTitle(portal), FeedWords.DocumentsSubtitle, Routes.DocumentsFeed, Routes.Documents, Basis.Everything, () => FeedEntries.OfDocuments(portal)),
        Feed(portal, "thay-doi", FeedWords.ChangesTitle(portal), FeedWords.ChangesSubtitle, Routes.ChangesFeed, Routes.Changes, Basis.Everything, () => FeedEntries.OfVersions(portal)),
        .. portal.Corpus.Documents.Select(document => Feed(
            portal, $"van-ban/{document.Id}/feed", FeedWords.DocumentFeedTitle(portal, document), FeedWords.DocumentFeedSubtitle(document),
            Routes.DocumentFeed(document.Id), Routes.Document(document.Id), Basis.Of(() => portal.Tasks(document.Id).Select(task => task.Id)), () => FeedEntries.Of(portal, document))),
        .. followed.Select(workload => Feed(
            portal, $"co-quan/{workload.Agency.Id}", FeedWords.AgencyTitle(portal, workload.Agency), FeedWords.AgencySubtitle(workload.Agency),
            Routes.AgencyFeed(workload.Agency.Id), Routes.Agency(workload.Agency.Id), SiteMap.BasisOf(workload), () => FeedEntries.Of(portal, workload))),
    ];

    /// <summary>A feed of some entries: the newest of them up to the as-of day.</summary>
    /// <param name="portal">The portal.</param>
    /// <param name="name">What its identity is made of; never changed once published.</param>
    /// <param name="title">Title.</param>
    /// <param name="subtitle">What it tells of.</param>
    /// <param name="route">Its own address.</param>
    /// <param name="page">Page about the same.</param>
    /// <param name="basis">What it is made from.</param>
    /// <param name="entries">Its entries, in any order.</param>
    internal static (string Route, Basis Basis, Func<byte[]> Write) Feed(
        Portal portal, string name, string title, string subtitle, string route, string page, Basis basis, Func<IEnumerable<AtomEntry>> entries)
    {
        return (route, basis, Write);

        byte[] Write()
        {
            var newest = NewestEntries.Of(entries(), portal.AsOf);
            return new AtomFeed(
                name, title, newest.LeftOut == 0 ? subtitle : $"{subtitle} {FeedWords.LeftOut(newest)}", portal.Settings.Publisher, route, page,
                portal.Absolute(""), portal.Authority, newest.Kept).Write();
        }
    }
}
