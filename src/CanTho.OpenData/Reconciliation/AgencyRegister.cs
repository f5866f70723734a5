using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Reconciliation;

/// <summary>Brings the agencies of the register and those that only documents name together.</summary>
internal static class AgencyRegister
{
    /// <summary>Every agency and collective, each once, in Vietnamese order of names.</summary>
    public static ImmutableArray<Agency> Resolve(Registers registers, ImmutableArray<CorpusDocument> documents)
    {
        var known = registers.Agencies.Select(agency => agency.Id).ToHashSet();
        var found = documents.SelectMany(document => document.Extracted.Agencies).Where(agency => known.Add(agency.Id));
        return [.. registers.Agencies.Concat(found).OrderBy(agency => VietnameseText.SortKey(agency.Name), StringComparer.Ordinal)];
    }

    /// <summary>A warning for each name that the register does not know, at its first task.</summary>
    public static IEnumerable<Diagnostic> Unregistered(ImmutableArray<Agency> agencies, ImmutableArray<AssignedTask> tasks)
    {
        foreach (var agency in agencies.Where(agency => agency.Kind == AgencyKind.Unregistered))
        {
            if (tasks.FirstOrDefault(task => task.Leads.Contains(agency.Name, StringComparer.Ordinal) || task.Coordinators.Contains(agency.Name, StringComparer.Ordinal)) is { } task)
            {
                yield return Rules.UnregisteredAgency(task.Source.Span.File, task.Source.Span.FirstLine, agency.Name);
            }
        }
    }
}
