using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Datasets.Metadata;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Embeds;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The findings as pages ask for them: by name, by identity, by document. Made once, read by all pages at the same time.</summary>
public sealed class Portal
{
    private readonly Dictionary<string, Agency> _agenciesByName;
    private readonly Dictionary<AgencyId, AgencyWorkload> _workloads;
    private readonly Dictionary<DocumentId, CorpusDocument> _documents;
    private readonly Dictionary<DocumentId, ImmutableArray<AssignedTask>> _tasksByDocument;
    private readonly Dictionary<DocumentId, ImmutableArray<LegalCitation>> _citationsByDocument;
    private readonly Dictionary<InstrumentId, InstrumentUse> _instruments;
    private readonly ILookup<TaskId, InstrumentUse> _instrumentsByTask;
    private readonly Dictionary<string, IndicatorId> _indicatorsByRecord;
    private readonly Dictionary<IndicatorId, IndicatorSeries> _indicators;
    private readonly Dictionary<TaskId, AssignedTask> _tasks;
    private readonly Dictionary<TaskId, (AssignedTask? Before, AssignedTask? After)> _neighbours = [];
    private readonly Dictionary<string, GlossaryTerm> _terms;
    private readonly RecentOutlines _outlines;
    private readonly Lazy<ILookup<AgencyId, SectionRecord>> _mentions;
    private readonly HashSet<string> _originals;
    private readonly System.Collections.Concurrent.ConcurrentDictionary<AgencyId, Lazy<AgencyLists>> _agencyLists = new();
    private readonly Lazy<ImmutableArray<TimelineView>> _timelines;
    private readonly Lazy<HashSet<string>> _ownTimelines;
    private readonly Lazy<Dictionary<string, CorpusDocument>> _homes;
    private readonly Lazy<ILookup<string, CorpusDocument>> _byFile;
    private readonly Lazy<TaskRegister> _register;
    private readonly Lazy<ImmutableArray<AgencyListing>> _agencyListings;
    private readonly Lazy<ImmutableArray<AssignedTask>> _sharedRecurring;
    private readonly Lazy<ImmutableDictionary<string, TemporalCoverage>> _coverages;
    private readonly Lazy<ImmutableArray<VersionChanges>> _versions;
    private readonly Lazy<HashSet<string>> _addresses;
    private readonly Lazy<HashSet<string>> _frozenEmbeds;
    private readonly Lazy<DatasetTables> _tables;
    private readonly ILookup<AgencyId, Cooperation> _cooperations;
    private readonly ILookup<DocumentId, CollectiveMention> _collectives;

    public Portal(Findings findings, SiteOptions options)
    {
        Findings = findings;
        Options = options;
        _register = new(() => new TaskRegister(this));
        _homes = new(() => findings.Corpus.Documents.GroupBy(document => document.Extracted.Document.File.Path, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderBy(document => document.Extracted.Document.Span.FirstLine).First(), StringComparer.Ordinal));
        _byFile = new(() => findings.Corpus.Documents.ToLookup(document => document.Extracted.Document.Span.File, StringComparer.Ordinal));
        _timelines = new(() => TimelineViews.Of(this));
        _ownTimelines = new(() => [.. _timelines.Value.Where(view => view.IsCollapsed).SelectMany(view => view.Groups).Select(group => group.Route).OfType<string>()]);
        _agencyListings = new(() => AgencyListing.Of(this));
        _sharedRecurring = new(() => [.. findings.Corpus.Tasks.Where(task => task.Recurrence is not null && task.Leads.Any(name => Agency(name) is { IsCollective: true }))]);
        _coverages = new(() => Tables.Datasets.Select(dataset => (dataset.Name, Period: TemporalCoverage.Of(dataset)))
            .Where(pair => pair.Period is not null).ToImmutableDictionary(pair => pair.Name, pair => pair.Period!, StringComparer.Ordinal));
        _versions = new(() => VersionChanges.Of(options.Ledger));
        _frozenEmbeds = new(() => [.. options.Ledger.Latest is { } latest ? FrozenEmbeds(latest).Select(page => page.Route) : []]);
        _addresses = new(() =>
        [
            .. findings.Corpus.Tasks.Select(task => Routes.Task(task.Id)), .. findings.Corpus.Agencies.Select(agency => Routes.Agency(agency.Id)),
            .. findings.Corpus.Documents.SelectMany(document => new[] { Routes.Document(document.Id), Routes.Source(document.Id) }),
            .. StatedIndicators.Select(series => Routes.Indicator(series.Indicator.Id)), .. findings.Instruments.Select(use => Routes.Instrument(use.Instrument.Id)),
        ]);
        _tables = new(() => options.Data is { } data ? new DatasetTables(data.Datasets, data.Diagnostics) : DatasetTables.Of(findings));
        var corpus = findings.Corpus;
        _agenciesByName = [];
        var agencies = corpus.Agencies.ToDictionary(agency => agency.Id);
        foreach (var (name, id) in corpus.Agencies.Select(agency => (agency.Name, agency.Id)).Concat(corpus.AgencyNames.Select(pair => (pair.Key, pair.Value))))
        {
            _agenciesByName.TryAdd(name, agencies[id]);
        }

        _workloads = findings.Workloads.ToDictionary(workload => workload.Agency.Id);
        _documents = corpus.Documents.ToDictionary(document => document.Id);
        _tasksByDocument = corpus.Tasks.GroupBy(task => task.Document).ToDictionary(group => group.Key, group => group.ToImmutableArray());
        _outlines = new RecentOutlines(id => new DocumentOutline(Document(id), Tasks(id)));
        _tasks = corpus.Tasks.DistinctBy(task => task.Id).ToDictionary(task => task.Id);
        _citationsByDocument = corpus.Citations.GroupBy(item => item.Document).ToDictionary(group => group.Key, group => group.ToImmutableArray());
        _instruments = findings.Instruments.ToDictionary(use => use.Instrument.Id);
        _instrumentsByTask = findings.Instruments.SelectMany(use => use.Tasks.Select(task => (task.Id, use))).ToLookup(pair => pair.Id, pair => pair.use);
        _indicatorsByRecord = corpus.IndicatorLinks.DistinctBy(link => link.Record, StringComparer.Ordinal)
            .ToDictionary(link => link.Record, link => link.Indicator, StringComparer.Ordinal);
        _indicators = findings.Indicators.ToDictionary(series => series.Indicator.Id);
        _terms = corpus.Glossary.ToDictionary(term => term.Id, StringComparer.Ordinal);
        // A pair that leads together stands twice already, once from each side.
        _cooperations = findings.Cooperations.SelectMany(pair => pair.IsJointLead
                ? [(pair.Lead, pair)]
                : new[] { (pair.Lead, pair), (pair.Partner, pair) })
            .ToLookup(found => found.Item1, found => found.pair);
        _collectives = corpus.Roles.Distinct().Where(role => agencies[role.Agency].IsCollective)
            .GroupBy(role => (_tasks[role.Task].Document, role.Agency))
            .ToLookup(group => group.Key.Document, group => new CollectiveMention(agencies[group.Key.Agency], group.Count(role => role.IsLead), group.Count(role => !role.IsLead)));
        _mentions = new(() =>
        {
            var names = new AgencyMentions(corpus.Agencies);
            return corpus.Documents.SelectMany(document => document.Extracted.Sections)
                .SelectMany(section => names.NamedIn($"{section.Heading}\n{section.Text}").Select(id => (id, section))).ToLookup(pair => pair.id, pair => pair.section);
        });
        _originals = options.Originals.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var tasks in _tasksByDocument.Values)
        {
            for (var at = 0; at < tasks.Length; at++)
            {
                _neighbours[tasks[at].Id] = (at > 0 ? tasks[at - 1] : null, at + 1 < tasks.Length ? tasks[at + 1] : null);
            }
        }
    }

    /// <summary>The findings.</summary>
    public Findings Findings { get; }

    /// <summary>What the pages need besides them.</summary>
    public SiteOptions Options { get; }

    /// <summary>The corpus.</summary>
    public Corpus Corpus => Findings.Corpus;

    /// <summary>Settings of the site.</summary>
    public SiteSettings Settings => Findings.Corpus.Settings;

    /// <summary>The day that "today" means.</summary>
    public DateOnly AsOf => Findings.AsOf;

    /// <summary>The versions of the data, newest first.</summary>
    public ImmutableArray<VersionChanges> Versions => _versions.Value;

    /// <summary>The embeds of a recorded version, which stay as they are.</summary>
    internal IEnumerable<Page> FrozenEmbeds(LedgerVersion version) =>
        EmbedSet.Pages(new DatasetTables(version.Datasets, []), EmbedEdition.Of(version.Number.ToString(), version.AsOf) with { HasPage = HasPage });

    /// <summary>The last recorded version as an edition of embeds, where it has the embed of an address; null where it has not.</summary>
    internal EmbedEdition? Frozen(Func<EmbedEdition, string> address)
    {
        if (Options.Ledger.Latest is not { } latest)
        {
            return null;
        }

        var edition = EmbedEdition.Of(latest.Number.ToString(), latest.AsOf);
        return _frozenEmbeds.Value.Contains(address(edition)) ? edition : null;
    }

    /// <summary>True for the address of a page that the findings of today have: a record of a former version may have lost its page.</summary>
    public bool HasPage(string address) => _addresses.Value.Contains(address.Split('#')[0]);

    /// <summary>The published document that an appendix is attached to, known by its number; null where it has not been received.</summary>
    public CorpusDocument? Parent(CorpusDocument document) => document.Header.AttachedTo is not { } words ? null
        : Corpus.Documents.FirstOrDefault(other => other.Id != document.Id && other.Header.Number is { Length: > 0 } number && Names(words, number));

    /// <summary>True where words name a number whole: "số 268/KH-UBND" names 268/KH-UBND and not 68/KH-UBND.</summary>
    private static bool Names(string words, string number) =>
        words.IndexOf(number, StringComparison.OrdinalIgnoreCase) is >= 0 and var at
        && (at == 0 || !char.IsLetterOrDigit(words[at - 1])) && (at + number.Length == words.Length || !char.IsLetterOrDigit(words[at + number.Length]));

    /// <summary>Host under which feeds and calendars name things: that of the settings, also where a preview is published at another
    /// address, so that the same fact has the same identity everywhere.</summary>
    public string Authority => new Uri(Settings.BaseUrl).Host;

    /// <summary>The datasets with their rows.</summary>
    public DatasetTables Tables => _tables.Value;

    /// <summary>The tasks sorted by facets, made when a page first asks.</summary>
    public TaskRegister Register => _register.Value;

    /// <summary>The document of a file that stands first in it; null where the file is none of the sources.</summary>
    internal CorpusDocument? FirstDocumentOf(string file) => _homes.Value.GetValueOrDefault(file);

    /// <summary>The document whose lines of a file hold this one; null where none does.</summary>
    internal CorpusDocument? DocumentAround(string file, long line) =>
        _byFile.Value[file].FirstOrDefault(document => document.Extracted.Document.Span is { } span && span.FirstLine <= line && line <= span.LastLine);

    /// <summary>The document that a line of a file belongs to; null where it belongs to none.</summary>
    internal CorpusDocument? DocumentAt(string file, int line) => DocumentAround(file, line)
        ?? (FirstDocumentOf(file) is { } home && line <= home.Extracted.Document.File.Lines.Length ? home : null);

    /// <summary>What an agency has besides its tasks.</summary>
    internal AgencyLists ListsOf(AgencyWorkload workload) =>
        _agencyLists.GetOrAdd(workload.Agency.Id, _ => new Lazy<AgencyLists>(() => new AgencyLists(this, workload))).Value;

    /// <summary>The timelines of all tasks.</summary>
    internal ImmutableArray<TimelineView> Timelines => _timelines.Value;

    /// <summary>True where what an agency leads has a timeline of its own.</summary>
    internal bool HasTimelineOf(AgencyId id) => _ownTimelines.Value.Contains(Routes.TimelineOf(id));

    /// <summary>The pages of the list of agencies.</summary>
    internal ImmutableArray<AgencyListing> AgencyListings => _agencyListings.Value;

    /// <summary>Address of the groups named as a whole in the list of agencies.</summary>
    internal string GroupsAddress =>
        $"{Routes.Later(Routes.Agencies, AgencyListings[0].Kinds.FirstOrDefault(kind => kind.Kind == AgencyKind.Collective) is { Page: > 0 } kind ? kind.Page : 1)}#nhom";

    /// <summary>Recurring tasks that are given to a group as a whole, in the order of the corpus.</summary>
    internal ImmutableArray<AssignedTask> SharedRecurring => _sharedRecurring.Value;

    /// <summary>Agencies of the corpus that are not collectives and have at least one role.</summary>
    public IEnumerable<AgencyWorkload> ActiveAgencies => Findings.Workloads.Where(workload =>
        !workload.Agency.IsCollective && workload.Leads.Length + workload.Coordinates.Length > 0);

    /// <summary>The whole address of a page or file.</summary>
    public string Absolute(string route) => Options.BaseUrl.TrimEnd('/') + route;

    /// <summary>The agency that a name in a task means; null where the corpus has none.</summary>
    public Agency? Agency(string name) => _agenciesByName.GetValueOrDefault(name);

    /// <summary>What an agency has to do.</summary>
    public AgencyWorkload? Workload(AgencyId id) => _workloads.GetValueOrDefault(id);

    /// <summary>A document.</summary>
    public CorpusDocument Document(DocumentId id) => _documents[id];

    /// <summary>The first day on which a document can have been issued, as far as it says.</summary>
    public DateOnly? IssuedOn(DocumentId id) =>
        Document(id).Header.Issued is { } date ? new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1) : null;

    /// <summary>Where everything of a document stands on its pages; worked out once for pages that follow each other.</summary>
    internal DocumentOutline Outline(DocumentId id) => _outlines.Of(id);

    /// <summary>Documents of one file, in the order of the text.</summary>
    public IEnumerable<CorpusDocument> DocumentsOf(SourceFile file) => _byFile.Value[file.Path]
        .OrderBy(document => document.Extracted.Document.Span.FirstLine);

    /// <summary>Tasks of a document in the order of its text.</summary>
    public ImmutableArray<AssignedTask> Tasks(DocumentId id) => _tasksByDocument.GetValueOrDefault(id, []);

    /// <summary>Citations of a document in the order of its text.</summary>
    public ImmutableArray<LegalCitation> Citations(DocumentId id) => _citationsByDocument.GetValueOrDefault(id, []);

    /// <summary>A cited instrument and what leads to it; null where the corpus has none of that identity.</summary>
    public InstrumentUse? Instrument(InstrumentId id) => _instruments.GetValueOrDefault(id);

    /// <summary>Instruments that a task's own words cite.</summary>
    public IEnumerable<InstrumentUse> Instruments(TaskId id) => _instrumentsByTask[id];

    /// <summary>The indicator that a target, figure or outlook states something of; null where the register knows none.</summary>
    public Indicator? Indicator(string record) =>
        _indicatorsByRecord.TryGetValue(record, out var id) ? _indicators.GetValueOrDefault(id)?.Indicator : null;

    /// <summary>Indicators of which some document states something: those that have a page.</summary>
    public IEnumerable<IndicatorSeries> StatedIndicators => Findings.Indicators.Where(series => series.IsStated);

    /// <summary>True for an agency or collective that some task names.</summary>
    public static bool HasTasks(AgencyWorkload workload) => workload.Leads.Length + workload.Coordinates.Length > 0;

    /// <summary>The pairs that an agency belongs to.</summary>
    public IEnumerable<Cooperation> Cooperations(AgencyId id) => _cooperations[id];

    /// <summary>The groups named as a whole in the documents that give an agency tasks, those named most often first.</summary>
    public IEnumerable<CollectiveMention> CollectivesBeside(AgencyWorkload workload) =>
        workload.Leads.Concat(workload.Coordinates).Select(task => task.Document).Distinct().SelectMany(document => _collectives[document])
            .GroupBy(mention => mention.Agency.Id)
            .Select(group => new CollectiveMention(group.First().Agency, group.Sum(mention => mention.Leads), group.Sum(mention => mention.Coordinates)))
            .OrderByDescending(mention => mention.Leads + mention.Coordinates).ThenBy(mention => mention.Agency.Id.Value, StringComparer.Ordinal);

    /// <summary>Instruments that the tasks of an agency cite in their own words, and how many of its tasks do; those with most first.</summary>
    public IEnumerable<(InstrumentUse Use, int Tasks)> InstrumentsOf(AgencyWorkload workload) =>
        workload.Leads.Concat(workload.Coordinates).DistinctBy(task => task.Id).SelectMany(task => Instruments(task.Id))
            .GroupBy(use => use.Instrument.Id).Select(group => (group.First(), group.Count()))
            .OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Item1.Instrument.Id.Value, StringComparer.Ordinal);

    /// <summary>Indicators with a page whose topic the register of agencies puts near an agency.</summary>
    public IEnumerable<IndicatorSeries> IndicatorsNear(Agency agency) =>
        StatedIndicators.Where(series => agency.Fields.Contains(series.Indicator.Topic, StringComparer.Ordinal));

    /// <summary>Passages of documents that name an agency, in the order of documents and of their text.</summary>
    public IEnumerable<SectionRecord> Mentions(AgencyId id) => _mentions.Value[id];

    /// <summary>A task.</summary>
    public AssignedTask Task(TaskId id) => _tasks[id];

    /// <summary>What reports say of a task; without report where none has been received.</summary>
    public TaskProgress Progress(TaskId id) => Findings.Progress.GetValueOrDefault(id) ?? new TaskProgress(id, []);

    /// <summary>Corrections made to a record, by their identities.</summary>
    public IEnumerable<AppliedCorrection> Corrections(ImmutableArray<string> ids) => Corpus.Corrections.Where(made => ids.Contains(made.Id, StringComparer.Ordinal));

    /// <summary>The tasks before and after one in its document.</summary>
    public (AssignedTask? Before, AssignedTask? After) Neighbours(TaskId id) => _neighbours[id];

    /// <summary>Where a task stands against its deadline.</summary>
    public ScheduleState State(AssignedTask task) => Findings.Schedule.GetValueOrDefault(task.Id, ScheduleState.NotStated);

    /// <summary>Address of a seed as received; null where it is not published.</summary>
    public string? Original(SourceFile file) => _originals.Contains(file.Path) ? Routes.Original(file.Path) : null;

    /// <summary>The period that the rows of a dataset cover; null where they state no dates.</summary>
    internal TemporalCoverage? CoverageOf(string dataset) => _coverages.Value.GetValueOrDefault(dataset);

    /// <summary>A term of the glossary; null where it explains none of that identity.</summary>
    public GlossaryTerm? Term(string id) => _terms.GetValueOrDefault(id);

    /// <summary>A data file by its path, <c>data/tasks.csv</c>; null where it is not published.</summary>
    public Datasets.DatasetFile? DataFile(string path) => Options.Files.FirstOrDefault(file => file.Path == path);

    /// <summary>True where there is such a file below <c>data/</c>, listed as a download or not.</summary>
    public bool HasData(string path) => Options.DataPaths.Contains(path);

    /// <summary>Files that hold every dataset at once, for people to download: archive, workbook, database.</summary>
    public IEnumerable<Datasets.DatasetFile> EverythingFiles => Options.Files.Where(file =>
        file is { Dataset: null, IsSlice: false, Format: "zip" or "xlsx" or "sqlite" })
        .OrderBy(file => Wording.FileWords.Order(file.Format)).ThenBy(file => file.Path, StringComparer.Ordinal);

    /// <summary>All data in one database; null where it is not published.</summary>
    public Datasets.DatasetFile? Database => DataFile(Routes.DatabaseFile);

    /// <summary>Address of a theme file; null where the theme has none.</summary>
    public string? Asset(string path) => Options.Theme.Address(path);

    /// <summary>What a browser compares a theme file with before it uses it; null where the theme has none.</summary>
    public string? Integrity(string path) => Options.Theme.Integrity(path);
}
