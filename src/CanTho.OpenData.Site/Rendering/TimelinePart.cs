using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A page of the timeline of one agency or document, where all of them are too many for one page.</summary>
/// <param name="Of">The agency or document.</param>
/// <param name="Grouping">What it is a part of.</param>
/// <param name="Groups">The sections (of a document) or documents (of an agency) that this page draws.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Count">How many pages.</param>
public sealed record TimelinePart(TimelineGroup Of, TimelineGrouping Grouping, ImmutableArray<TimelineGroup> Groups, int Number, int Count)
{
    /// <summary>Its address.</summary>
    public string Route => RouteOf(Number);

    /// <summary>Address of a page of the same agency or document.</summary>
    public string RouteOf(int number) => number == 1 ? Of.Route! : Routes.PageOf(Of.Route!, number);

    /// <summary>Cuts groups into pages of at most <see cref="TimelineView.RowsAPart"/> tasks, in their order.</summary>
    public static IEnumerable<TimelinePart> Cut(TimelineGroup of, TimelineGrouping grouping, ImmutableArray<TimelineGroup> groups)
    {
        var pages = groups.SelectMany(group => group.Tasks.Select(task => (group, task))).Chunk(TimelineView.RowsAPart).ToList();
        return pages.Select((page, at) => new TimelinePart(of, grouping, [.. Regroup(page)], at + 1, pages.Count));
    }

    private static IEnumerable<TimelineGroup> Regroup((TimelineGroup Group, AssignedTask Task)[] rows) =>
        rows.GroupBy(row => row.Group).Select(group => new TimelineGroup(group.Key.Anchor, group.Key.Parent, group.Key.Title, [.. group.Select(row => row.Task)]));
}
