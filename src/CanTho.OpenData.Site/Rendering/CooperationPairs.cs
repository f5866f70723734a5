using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Components;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>All pairs of agencies that work together, in pages, where they are too many for the tables of one page.</summary>
internal static class CooperationPairs
{
    private const int Size = 250;

    /// <summary>The pages; none where the tables hold every pair.</summary>
    public static ImmutableArray<ListPart<Cooperation>> Of(Portal portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var named = portal.Findings.Cooperations.Where(pair => !IsCollective(portal, pair.Lead) && !IsCollective(portal, pair.Partner)).ToArray();
        return named.GroupBy(pair => pair.IsJointLead).Any(PairMatrix.IsTooLarge) ? ListParts.Cut(InOrder(portal, named), Size, Size) : [];
    }

    private static ImmutableArray<Cooperation> InOrder(Portal portal, Cooperation[] pairs)
    {
        var places = portal.Corpus.Agencies.OrderBy(agency => agency.Kind).Select((agency, place) => (agency.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        return [.. pairs.OrderBy(pair => places[pair.Lead]).ThenByDescending(pair => pair.Tasks.Length).ThenBy(pair => places[pair.Partner])];
    }

    private static bool IsCollective(Portal portal, AgencyId id) => portal.Workload(id)!.Agency.IsCollective;
}
