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
        var known = Spellings(registers.Agencies);
        var found = documents.SelectMany(document => document.Extracted.Agencies)
            .Where(agency => !known.ContainsKey(VietnameseText.Slug(agency.Name, int.MaxValue))).DistinctBy(agency => agency.Id);
        return [.. registers.Agencies.Concat(found).OrderBy(agency => VietnameseText.SortKey(agency.Name), StringComparer.Ordinal)];
    }

    /// <summary>The agency that each name in a task means. A collective goes by the words of its document; ways of writing it that the
    /// register takes for one are one here.</summary>
    public static ImmutableDictionary<string, AgencyId> Names(ImmutableArray<Agency> agencies, ImmutableArray<AssignedTask> tasks)
    {
        var known = Spellings(agencies);
        return tasks.SelectMany(task => task.Leads.Concat(task.Coordinators)).Distinct(StringComparer.Ordinal)
            .ToImmutableDictionary(name => name, name => known[VietnameseText.Slug(name, int.MaxValue)], StringComparer.Ordinal);
    }

    /// <summary>Names before aliases; marks and case do not count.</summary>
    private static Dictionary<string, AgencyId> Spellings(ImmutableArray<Agency> agencies)
    {
        var spellings = new Dictionary<string, AgencyId>(StringComparer.Ordinal);
        foreach (var (name, id) in agencies.Select(agency => (agency.Name, agency.Id)).Concat(agencies.SelectMany(agency => agency.Aliases.Select(alias => (alias, agency.Id)))))
        {
            spellings.TryAdd(VietnameseText.Slug(name, int.MaxValue), id);
        }

        return spellings;
    }

    /// <summary>A warning for each name that the register does not know, at its first task.</summary>
    public static IEnumerable<Diagnostic> Unregistered(ImmutableArray<Agency> agencies, ImmutableArray<AssignedTask> tasks)
    {
        var first = tasks.SelectMany(task => task.Leads.Concat(task.Coordinators).Select(name => (name, task)))
            .DistinctBy(mention => mention.name, StringComparer.Ordinal).ToDictionary(mention => mention.name, mention => mention.task, StringComparer.Ordinal);
        foreach (var agency in agencies.Where(agency => agency.Kind == AgencyKind.Unregistered))
        {
            if (first.TryGetValue(agency.Name, out var task))
            {
                yield return Rules.UnregisteredAgency(task.Source.Span.File, task.Source.Span.FirstLine, agency.Name);
            }
        }
    }
}
