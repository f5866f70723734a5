using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>Files that programs follow instead of people: calendars and feeds.</summary>
internal static class FeedFiles
{
    /// <summary>All of them, by path. Two that would share a path (an agency named as the calendar of all tasks) are one.</summary>
    public static ImmutableArray<OutputFile> Of(Portal portal)
    {
        var followed = portal.Findings.Workloads.Where(Portal.HasTasks).ToList();
        return
        [
            .. Calendars(portal, followed).Concat(Feeds(portal, followed))
                .DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>True where some task of an agency has a day.</summary>
    public static bool HasCalendar(AgencyWorkload workload) => TaskCalendar.HasEvents(workload.Leads.Concat(workload.Coordinates));

    private static IEnumerable<OutputFile> Calendars(Portal portal, List<AgencyWorkload> followed)
    {
        if (TaskCalendar.HasEvents(portal.Corpus.Tasks))
        {
            yield return Calendar(portal, Routes.AllTasksCalendar, Routes.Calendar, EventWords.AllTasks, EventWords.OfAll,
                portal.Corpus.Tasks.Select(task => (task, (DutyPart?)null)));
        }

        foreach (var workload in followed.Where(HasCalendar))
        {
            var agency = workload.Agency;
            var shared = AgencyDuty.SharedTasks(portal, workload).Select(task => (task, (DutyPart?)DutyPart.Shared)).ToList();
            yield return Calendar(portal, Routes.AgencyCalendar(agency.Id), Routes.Agency(agency.Id), EventWords.Title(agency.Name), EventWords.OfAgency(agency, shared.Count > 0),
            [
                .. workload.Leads.Select(task => (task, (DutyPart?)DutyPart.Lead)),
                .. workload.Coordinates.Select(task => (task, (DutyPart?)DutyPart.Coordinate)),
                .. shared,
            ]);
        }

        foreach (var document in portal.Corpus.Documents.Where(document => TaskCalendar.HasEvents(portal.Tasks(document.Id))))
        {
            yield return Calendar(portal, Routes.DocumentCalendar(document.Id), Routes.Document(document.Id), EventWords.Title(document.ShortTitle), EventWords.OfDocument(document),
                portal.Tasks(document.Id).Select(task => (task, (DutyPart?)null)));
        }
    }

    private static OutputFile Calendar(Portal portal, string route, string page, string name, string of, IEnumerable<(AssignedTask, DutyPart?)> tasks) =>
        File(route, new CalendarFile(name, EventWords.About(of), portal.Absolute(route), portal.Absolute(page), TaskCalendar.Events(portal, tasks)).Write());

    private static IEnumerable<OutputFile> Feeds(Portal portal, List<AgencyWorkload> followed)
    {
        var author = portal.Settings.Publisher;
        var address = portal.Absolute("");
        yield return File(Routes.Feed, new AtomFeed(
            "feed", FeedWords.Title(portal), FeedWords.Subtitle, author, Routes.Feed, Routes.Home, address, FeedEntries.All(portal)).Write());
        foreach (var workload in followed)
        {
            var agency = workload.Agency;
            yield return File(Routes.AgencyFeed(agency.Id), new AtomFeed(
                $"co-quan/{agency.Id}", FeedWords.AgencyTitle(portal, agency), FeedWords.AgencySubtitle(agency), author, Routes.AgencyFeed(agency.Id),
                Routes.Agency(agency.Id), address, FeedEntries.Of(portal, workload)).Write());
        }
    }

    private static OutputFile File(string route, byte[] content) => new(route.TrimStart('/'), content);
}
