using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>One way to see all tasks in time: what they are gathered by, and over years or quarters.</summary>
/// <param name="Grouping">What they are gathered by.</param>
/// <param name="Axis">The years or quarters shown.</param>
/// <param name="Groups">The groups in their order.</param>
public sealed record TimelineView(TimelineGrouping Grouping, TimelineAxis Axis, ImmutableArray<TimelineGroup> Groups)
{
    private readonly Lazy<DensityScale> _scale = new(() => DensityScale.Of(Groups, Axis));

    /// <summary>A page draws at most this many tasks.</summary>
    public const int RowsAPage = 300;

    /// <summary>The page of a single agency or document draws at most this many tasks.</summary>
    public const int RowsAPart = 100;

    /// <summary>A collapsed view lists at most this many groups on a page.</summary>
    private const int GroupsAPage = 35;

    /// <summary>Up to this many stay on one page.</summary>
    private const int WholeGroups = 40;

    /// <summary>A page holds at most this many tasks, those that are only listed among them.</summary>
    private const int TasksAPage = 600;

    /// <summary>True where there are too many tasks for one page, so that each group has its own.</summary>
    public bool IsCollapsed { get; } = IsTooLong(Groups);

    /// <summary>Its pages: where each group has its own page, their list may be longer than one page bears.</summary>
    public ImmutableArray<ListPart<TimelineGroup>> Pages { get; } =
        ListParts.Cut(Groups, IsTooLong(Groups) ? WholeGroups : int.MaxValue, GroupsAPage);

    /// <summary>What the table of its deadlines is measured by, on all its pages.</summary>
    public DensityScale Scale => _scale.Value;

    /// <summary>Its address.</summary>
    public string Route => RouteOf(Grouping, Axis.ByQuarter);

    /// <summary>Address of a view.</summary>
    public static string RouteOf(TimelineGrouping grouping, bool byQuarter)
    {
        var route = grouping switch
        {
            TimelineGrouping.Agency => Routes.TimelineByAgency,
            TimelineGrouping.Document => Routes.TimelineByDocument,
            _ => Routes.Timeline,
        };
        return byQuarter ? $"{route}quy/" : route;
    }

    /// <summary>True where groups hold more tasks than one page should.</summary>
    public static bool IsTooLong(ImmutableArray<TimelineGroup> groups) =>
        groups.Sum(group => group.Dated.Count()) > RowsAPage || groups.Sum(group => group.Tasks.Length) > TasksAPage;

    /// <summary>The groups as a drawing takes them: only tasks that a filter lets through, groups without one left out.</summary>
    public static ImmutableArray<TaskGroup> Rows(IEnumerable<TimelineGroup> groups, Func<AssignedTask, bool> filter) =>
    [
        .. groups.Select(group => new TaskGroup(group.Parent is null ? group.Title : $"{group.Parent}: {group.Title}", [.. group.Tasks.Where(filter)]) { Anchor = group.Anchor })
            .Where(group => !group.Tasks.IsEmpty),
    ];
}
