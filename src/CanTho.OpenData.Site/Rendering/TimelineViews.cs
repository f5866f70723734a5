using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Every timeline of the site: by section, agency and document, each over years and over quarters.</summary>
internal static class TimelineViews
{
    private const string NoLead = "Nguồn không nêu cơ quan chủ trì";

    /// <summary>More sections than this are seen by document.</summary>
    private const int MostSections = 150;

    public static ImmutableArray<TimelineView> Of(Portal portal)
    {
        var years = TimelineAxis.Around(portal.AsOf, portal.Corpus.Tasks.Select(task => task.Deadline));
        var quarters = TimelineAxis.OfQuarters(portal.AsOf);
        return
        [
            .. Enum.GetValues<TimelineGrouping>().SelectMany(grouping =>
            {
                var groups = GroupsOf(portal, grouping);
                return new[] { new TimelineView(grouping, years, groups), new TimelineView(grouping, quarters, groups) };
            }),
        ];
    }

    /// <summary>The pages of single agencies and documents, where there are too many tasks for one page.</summary>
    public static IEnumerable<TimelinePart> Parts(Portal portal, ImmutableArray<TimelineView> views) =>
        views.Where(view => view.IsCollapsed && !view.Axis.ByQuarter && view.Grouping != TimelineGrouping.Section)
            .SelectMany(view => view.Groups.SelectMany(group => TimelinePart.Cut(group, view.Grouping, Inside(portal, view.Grouping, group))));

    private static ImmutableArray<TimelineGroup> GroupsOf(Portal portal, TimelineGrouping grouping)
    {
        var groups = grouping switch
        {
            TimelineGrouping.Agency => ByAgency(portal),
            TimelineGrouping.Document => ByDocument(portal),
            _ => BySection(portal),
        };
        // Too many sections to read: their documents stand for them.
        return grouping == TimelineGrouping.Section && groups.Length > MostSections ? ByDocument(portal)
            : TimelineView.IsTooLong(groups) ? groups : [.. groups.Select(group => group with { Route = null })];
    }

    private static ImmutableArray<TimelineGroup> BySection(Portal portal) =>
        [.. portal.Corpus.Documents.SelectMany(document => Sections(document, portal.Tasks(document.Id))).Select(Numbered)];

    private static IEnumerable<TimelineGroup> Sections(CorpusDocument document, ImmutableArray<AssignedTask> tasks) =>
        TaskGroups.BySection(document, tasks).Select(group => new TimelineGroup("", document.ShortTitle, group.Title ?? "Ngoài các mục", group.Tasks)
        {
            Route = Routes.TimelineOf(document.Id),
        });

    private static ImmutableArray<TimelineGroup> ByDocument(Portal portal) =>
    [
        .. portal.Corpus.Documents.Where(document => portal.Tasks(document.Id).Length > 0)
            .Select(document => new TimelineGroup("", null, document.ShortTitle, InTime(portal.Tasks(document.Id))) { Route = Routes.TimelineOf(document.Id) })
            .Select(Numbered),
    ];

    private static ImmutableArray<TimelineGroup> ByAgency(Portal portal)
    {
        var led = portal.Findings.Workloads.Where(workload => !workload.Leads.IsEmpty)
            .OrderByDescending(workload => workload.Leads.Length).ThenBy(workload => VietnameseText.SortKey(workload.Agency.Name), StringComparer.Ordinal)
            .Select(workload => new TimelineGroup("", null, workload.Agency.Name, InTime(workload.Leads))
            {
                Route = Routes.TimelineOf(workload.Agency.Id),
                Query = $"{Routes.FacetSlug(FacetKind.Lead)}={workload.Agency.Id}",
            });
        var covered = portal.Findings.Workloads.SelectMany(workload => workload.Leads).Select(task => task.Id).ToHashSet();
        var others = portal.Corpus.Tasks.Where(task => !covered.Contains(task.Id)).ToImmutableArray();
        return [.. led.Concat(others.IsEmpty ? [] : [new TimelineGroup("", null, NoLead, InTime(others)) { Route = Routes.TimelineWithoutLead }]).Select(Numbered)];
    }

    private static ImmutableArray<TimelineGroup> Inside(Portal portal, TimelineGrouping grouping, TimelineGroup group) =>
    [
        .. (grouping == TimelineGrouping.Document
            ? Sections(portal.Document(group.Tasks[0].Document), portal.Tasks(group.Tasks[0].Document)).Select(section => section with { Parent = null })
            : group.Tasks.GroupBy(task => task.Document).Select(tasks => new TimelineGroup("", null, portal.Document(tasks.Key).ShortTitle, [.. tasks])))
        .Select(Numbered),
    ];

    /// <summary>The earliest end first, then the earliest start; what has no last day keeps the order of the text.</summary>
    private static ImmutableArray<AssignedTask> InTime(ImmutableArray<AssignedTask> tasks) =>
        [.. tasks.OrderBy(task => task.Deadline?.LastDay ?? DateOnly.MaxValue).ThenBy(task => task.Deadline?.FirstDay ?? DateOnly.MaxValue)];

    private static TimelineGroup Numbered(TimelineGroup group, int at) => group with { Anchor = string.Create(CultureInfo.InvariantCulture, $"nhom-{at + 1}") };
}
