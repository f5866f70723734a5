using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Tasks worth reading beside another (nhiệm vụ liên quan), by a rule that readers are told: they cite the same instrument, or stand
/// in the same section of the same document and name the same leading agency. A collective is no agency here: "các sở, ngành" ties nothing.</summary>
internal static class RelatedTasks
{
    /// <summary>No more than this are shown.</summary>
    public const int Most = 5;

    /// <summary>Those that share an instrument first, then those of the section, each in the order of the corpus.</summary>
    public static ImmutableArray<AssignedTask> Of(Portal portal, AssignedTask task)
    {
        var sharing = portal.Instruments(task.Id).SelectMany(use => use.Tasks);
        var section = task.Section is null ? [] : portal.Tasks(task.Document).Where(other => other.Section == task.Section).ToList();
        var beside = task.Leads.Select(portal.Agency).OfType<Agency>().Where(agency => !agency.IsCollective)
            .SelectMany(agency => section.Where(other => other.Leads.Any(name => portal.Agency(name)?.Id == agency.Id)));
        return [.. sharing.Concat(beside).Where(other => other.Id != task.Id).DistinctBy(other => other.Id).Take(Most)];
    }
}
