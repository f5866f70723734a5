using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>Finds who works with whom: two agencies work together where a source names both in one task and one of them leads. Two that
/// only coordinate the same task are not taken for a pair.</summary>
public static class CooperationAnalysis
{
    /// <summary>Every pair, by the leading agency and then the other, in the order of <see cref="Corpus.Agencies"/>.</summary>
    public static ImmutableArray<Cooperation> Compute(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var order = corpus.Agencies.Select((agency, at) => (agency.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        var roles = corpus.Roles.Distinct().ToLookup(role => role.Task);
        return
        [
            .. corpus.Tasks.SelectMany(task => Pairs([.. roles[task.Id]]).Select(pair => (pair, task.Id)))
                .GroupBy(found => found.pair, found => found.Id)
                .Select(group => new Cooperation(group.Key.Lead, group.Key.Partner, group.Key.IsJointLead, [.. group]))
                .OrderBy(pair => order[pair.Lead]).ThenBy(pair => order[pair.Partner]).ThenBy(pair => pair.IsJointLead),
        ];
    }

    private static IEnumerable<(AgencyId Lead, AgencyId Partner, bool IsJointLead)> Pairs(TaskRole[] roles) =>
        from lead in roles
        where lead.IsLead
        from other in roles
        where other.Agency != lead.Agency
        select (lead.Agency, other.Agency, other.IsLead);
}
