using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>One page of the list of agencies that have tasks, by kind, groups named as a whole last.</summary>
/// <param name="Part">The agencies of this page.</param>
/// <param name="Kinds">All kinds with the number of their agencies and the page on which each begins.</param>
public sealed record AgencyListing(ListPart<AgencyWorkload> Part, ImmutableArray<(AgencyKind Kind, int Count, int Page)> Kinds)
{
    private const int Whole = 200;
    private const int Size = 150;

    /// <summary>All pages.</summary>
    public static ImmutableArray<AgencyListing> Of(Portal portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var parts = ListParts.Cut([.. portal.Findings.Workloads.Where(Portal.HasTasks).OrderBy(workload => workload.Agency.Kind)], Whole, Size);
        return
        [
            .. parts.Select(part => new AgencyListing(part,
            [
                .. parts.SelectMany(other => other.Items).GroupBy(workload => workload.Agency.Kind)
                    .Select(kind => (kind.Key, kind.Count(), parts.First(other => other.Items.Any(workload => workload.Agency.Kind == kind.Key)).Number)),
            ])),
        ];
    }

    /// <summary>How many agencies of a kind there are on all pages.</summary>
    internal int CountOf(AgencyKind kind) => Kinds.First(one => one.Kind == kind).Count;

    /// <summary>True where a kind begins on this page.</summary>
    internal bool Begins(AgencyKind kind) => Kinds.First(one => one.Kind == kind).Page == Part.Number;
}
