using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Reconciliation;

/// <summary>Brings the documents together to one body of data: sidecars to their seeds, names to one agency, mentions to one instrument.</summary>
public static class CorpusReconciliation
{
    /// <summary>The corpus. Complaints of all steps so far are in it, by place; with an error among them it must not be published.</summary>
    /// <param name="input">What people have written around the documents.</param>
    /// <param name="extracted">What the documents say.</param>
    /// <param name="readers">Readers for fields whose words a correction changes.</param>
    public static Corpus Reconcile(PortalInput input, ImmutableArray<ExtractedDocument> extracted, FieldReaders readers)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(readers);
        var (asReceived, documentComplaints) = DocumentRegister.Resolve(input, extracted);
        var (documents, corrections, correctionComplaints) = Corrections.Apply(asReceived, input.Corrections, readers);
        var allTasks = documents.SelectMany(document => document.Extracted.Tasks).ToImmutableArray();
        var tasks = allTasks.DistinctBy(task => task.Id).ToImmutableArray();
        var agencies = AgencyRegister.Resolve(input.Registers, documents);
        var names = AgencyRegister.Names(agencies, tasks);
        var (citations, instruments) = InstrumentRegister.Resolve(documents);
        var (progress, progressComplaints) = ProgressRegister.Resolve(input.Progress, tasks);
        var diagnostics = input.Diagnostics
            .Concat(extracted.SelectMany(document => document.Diagnostics))
            .Concat(documentComplaints)
            .Concat(correctionComplaints)
            .Concat(progressComplaints)
            .Concat(AgencyRegister.Unregistered(agencies, tasks))
            .Concat(DuplicateTasks(allTasks))
            .Distinct().Order().ToImmutableArray();
        return new Corpus(
            documents, tasks, RolesOf(tasks, names), agencies, names, citations, instruments,
            input.Registers.Abbreviations, input.Settings, [.. input.Pages.Where(page => page.Language == "vi")], diagnostics)
        {
            EnglishPages = [.. input.Pages.Where(page => page.Language == "en")],
            Indicators = input.Registers.Indicators,
            Glossary = input.Registers.Glossary,
            IndicatorLinks = IndicatorRegister.Join(input.Registers.Indicators, documents),
            Progress = progress,
            Corrections = corrections,
        };
    }

    private static ImmutableArray<TaskRole> RolesOf(ImmutableArray<AssignedTask> tasks, ImmutableDictionary<string, AgencyId> names) =>
    [
        .. tasks.SelectMany(task =>
        {
            var leads = task.Leads.Select(name => names[name]).ToImmutableArray();
            return leads.Select(agency => new TaskRole(task.Id, agency, IsLead: true))
                .Concat(task.Coordinators.Select(name => names[name]).Where(agency => !leads.Contains(agency)).Select(agency => new TaskRole(task.Id, agency, IsLead: false)));
        }).Distinct(),
    ];

    private static IEnumerable<Diagnostic> DuplicateTasks(ImmutableArray<AssignedTask> tasks) =>
        tasks.GroupBy(task => task.Id).Where(group => group.Skip(1).Any())
            .SelectMany(group => group.Skip(1).Select(task => Rules.DuplicateTask(task.Source.Span.File, task.Source.Span.FirstLine, task.Id.Value, group.First().Source.Span)));
}
