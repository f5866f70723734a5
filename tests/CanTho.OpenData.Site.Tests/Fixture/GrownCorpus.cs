using System.Globalization;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Fixture;

/// <summary>The repository's findings several times over: every document, task and agency again under other names, with reports of
/// progress. What grows with a corpus grows with it.</summary>
internal static class GrownCorpus
{
    /// <summary>The findings so many times.</summary>
    public static Findings Of(Findings findings, int times)
    {
        var corpus = findings.Corpus;
        var made = Enumerable.Range(0, times).SelectMany(copy => corpus.Tasks.Select(task => (task, copy, made: Copy(task, copy)))).ToArray();
        var roles = corpus.Roles.ToLookup(role => role.Task);
        var grown = corpus with
        {
            Documents = [.. Copies(times, corpus.Documents, (document, copy) => document with { Id = new DocumentId(Named(document.Id.Value, copy)), Extracted = document.Extracted with { Progress = [], Outlooks = [] } })],
            Agencies = [.. Copies(times, corpus.Agencies, (agency, copy) => agency with { Id = Of(agency.Id, copy), Name = NameOf(agency.Name, copy), Successor = null })],
            AgencyNames = corpus.AgencyNames.SelectMany(pair => Enumerable.Range(0, times).Select(copy => (Name: NameOf(pair.Key, copy), Id: Of(pair.Value, copy))))
                .DistinctBy(pair => pair.Name, StringComparer.Ordinal).ToImmutableDictionary(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal),
            Tasks = [.. made.Select(one => one.made)],
            Roles = [.. made.SelectMany(one => roles[one.task.Id].Select(role => role with { Task = one.made.Id, Agency = Of(role.Agency, one.copy) }))],
            Citations = [.. Copies(times, corpus.Citations, (citation, copy) => citation with { Document = new DocumentId(Named(citation.Document.Value, copy)) })],
        };
        // One agency is named in every copied task, so that it has more to do than any page can hold.
        grown = grown with { Roles = [.. grown.Roles, .. made.Where(one => one.copy > 0).Select(one => new TaskRole(one.made.Id, corpus.Agencies[0].Id, IsLead: false))] };
        return ProgressAnalysis.Compute(ScheduleAnalysis.Compute(grown, findings.AsOf)) with
        {
            Indicators = findings.Indicators,
            Instruments = InstrumentAnalysis.Compute(grown),
            Cooperations = CooperationAnalysis.Compute(grown),
            Coverage = Coverage.Compute(grown.Documents),
        };
    }

    /// <summary>Their portal, without data files.</summary>
    public static Portal PortalOf(Findings findings) =>
        new(findings, new SiteOptions("https://cantho.example", ThemeFiles.Read(Path.Combine(RenderedSite.Root, "theme")), [], []));

    private static AssignedTask Copy(AssignedTask task, int copy) => copy == 0 ? task : task with
    {
        Id = new TaskId(Named(task.Id.Value, copy)),
        Document = new DocumentId(Named(task.Document.Value, copy)),
        Leads = [.. task.Leads.Select(name => NameOf(name, copy))],
        Coordinators = [.. task.Coordinators.Select(name => NameOf(name, copy))],
    };

    private static IEnumerable<T> Copies<T>(int times, IEnumerable<T> all, Func<T, int, T> copy) =>
        all.SelectMany(one => Enumerable.Range(0, times).Select(at => at == 0 ? one : copy(one, at)));

    private static AgencyId Of(AgencyId id, int copy) => copy == 0 ? id : new AgencyId(Named(id.Value, copy));

    private static string Named(string name, int copy) => copy == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-cum-{copy}");

    private static string NameOf(string name, int copy) => copy == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name} cụm {copy}");
}
