using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Another agency that sources name in the same tasks as one.</summary>
/// <param name="Agency">The other agency or collective.</param>
/// <param name="BothLead">Tasks that both lead.</param>
/// <param name="ItCoordinates">Tasks that the one leads and the other coordinates.</param>
/// <param name="ItLeads">Tasks that the other leads and the one coordinates.</param>
public sealed record AgencyPartner(
    Agency Agency, ImmutableArray<AssignedTask> BothLead, ImmutableArray<AssignedTask> ItCoordinates, ImmutableArray<AssignedTask> ItLeads)
{
    /// <summary>All tasks of the two, each once.</summary>
    public ImmutableArray<AssignedTask> Tasks { get; } = [.. BothLead.Concat(ItCoordinates).Concat(ItLeads).DistinctBy(task => task.Id)];

    /// <summary>The partners of an agency, those with most tasks first.</summary>
    public static ImmutableArray<AgencyPartner> Of(Portal portal, AgencyId id) =>
    [
        .. portal.Cooperations(id).GroupBy(pair => pair.Lead == id ? pair.Partner : pair.Lead)
            .Select(group => new AgencyPartner(
                portal.Workload(group.Key)!.Agency,
                Found(portal, group.Where(pair => pair.IsJointLead && pair.Lead == id)),
                Found(portal, group.Where(pair => !pair.IsJointLead && pair.Lead == id)),
                Found(portal, group.Where(pair => !pair.IsJointLead && pair.Partner == id))))
            .OrderByDescending(partner => partner.Tasks.Length),
    ];

    private static ImmutableArray<AssignedTask> Found(Portal portal, IEnumerable<Cooperation> pairs) =>
        [.. pairs.SelectMany(pair => pair.Tasks).Select(portal.Task)];
}
