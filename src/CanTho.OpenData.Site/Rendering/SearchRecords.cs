using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Everything that search can find, with the address it leads to and what it can be narrowed by.</summary>
internal sealed class SearchRecords
{
    private readonly Findings _findings;
    private readonly Dictionary<DocumentId, CorpusDocument> _documents;
    private readonly Dictionary<string, Agency> _agencies = new(StringComparer.Ordinal);
    private readonly Dictionary<AgencyId, int> _mentions;
    private readonly ILookup<DocumentId, AssignedTask> _tasks;
    private readonly ILookup<(DocumentId, string), string> _titles;

    private SearchRecords(Findings findings)
    {
        _findings = findings;
        _tasks = findings.Corpus.Tasks.ToLookup(task => task.Document);
        _titles = findings.Corpus.Tasks.Where(task => task.Section is not null)
            .ToLookup(task => (task.Document, task.Section!), task => task.Title);
        _mentions = new AgencyMentions(findings.Corpus.Agencies).Count(
            findings.Corpus.Documents.SelectMany(document => document.Extracted.Sections.Select(section => $"{section.Heading}\n{section.Text}"))
                .Concat(findings.Corpus.Tasks.Select(task => task.Title)));
        _documents = findings.Corpus.Documents.ToDictionary(document => document.Id);
        var byId = findings.Corpus.Agencies.ToDictionary(agency => agency.Id);
        foreach (var (name, id) in findings.Corpus.Agencies.Select(agency => (agency.Name, agency.Id)).Concat(findings.Corpus.AgencyNames.Select(pair => (pair.Key, pair.Value))))
        {
            _agencies.TryAdd(name, byId[id]);
        }
    }

    /// <summary>Documents, agencies, indicators, instruments, terms, tasks and sections.</summary>
    public static ImmutableArray<SearchRecord> Of(Findings findings)
    {
        var records = new SearchRecords(findings);
        return
        [
            .. findings.Corpus.Documents.Select(records.OfDocument),
            .. findings.Workloads.Select(records.OfAgency),
            .. findings.Indicators.Where(series => series.IsStated).Select(records.OfIndicator),
            .. findings.Instruments.Select(records.OfInstrument),
            .. findings.Corpus.Glossary.Select(OfTerm),
            .. findings.Corpus.Tasks.Select(records.OfTask),
            .. findings.Corpus.Documents.SelectMany(records.OfSections),
        ];
    }

    private SearchRecord OfDocument(CorpusDocument document) =>
        new("document", document.ShortTitle, document.Header.Title ?? "", [.. new[] { document.Header.Number, document.Header.Title }.OfType<string>()],
            document.Header.Type ?? "Văn bản", Routes.Document(document.Id))
        {
            Related = [.. new[] { document.Header.Type, document.Header.Issuer }.OfType<string>()],
            Agencies = document.Header.Issuer is { } issuer ? Labels([issuer]) : [],
            Documents = [LabelOf(document)],
        };

    private SearchRecord OfAgency(AgencyWorkload workload) =>
        new("agency", workload.Agency.Name, "", [.. workload.Agency.Aliases, .. workload.Agency.FormerNames.Select(former => former.Name)],
            AgencyWords.InShort(workload), Routes.Agency(workload.Agency.Id))
        {
            Related = KinOf(workload.Agency),
            Agencies = [LabelOf(workload.Agency)],
            Documents = Labels(workload.Leads.Concat(workload.Coordinates).Select(task => task.Document)),
            Weight = _mentions.GetValueOrDefault(workload.Agency.Id) + workload.Leads.Length + workload.Coordinates.Length,
        };

    /// <summary>The bodies whose duties it took over or that took over its own, by name and abbreviation: whoever types either finds both.</summary>
    private ImmutableArray<string> KinOf(Agency agency) =>
    [
        .. _findings.Corpus.Agencies.Where(other => other.Successor == agency.Id || agency.Successor == other.Id)
            .SelectMany(other => other.Aliases.Where(alias => alias.Length <= other.Name.Length / 2).Prepend(other.Name)),
    ];

    private SearchRecord OfIndicator(IndicatorSeries series) =>
        new("indicator", series.Indicator.Name, "", series.Indicator.Aliases,
            IndicatorWords.InShort(series), Routes.Indicator(series.Indicator.Id))
        {
            Documents = Labels(series.Targets.Select(target => target.Document).Concat(series.Observations.Select(figure => figure.Document))),
            Weight = series.Targets.Length + series.Observations.Length,
        };

    private SearchRecord OfInstrument(InstrumentUse use) =>
        new("instrument", InstrumentWords.NameOf(use), InstrumentWords.Subject(use.Instrument), InstrumentWords.ShortNames(use.Instrument),
            $"{InstrumentWords.Issuer(use.Instrument)} · được dẫn {Numbers.Count(use.Mentions.Length)} lần", Routes.Instrument(use.Instrument.Id))
        {
            Related = [.. new[] { use.Instrument.Issuer }.OfType<string>()],
            Documents = Labels(use.Documents),
            Weight = use.Mentions.Length,
        };

    private static SearchRecord OfTerm(GlossaryTerm term) =>
        new("term", term.Term, term.Meaning, [], "Giải thích từ ngữ", Routes.Term(term.Id));

    private SearchRecord OfTask(AssignedTask task)
    {
        var document = _documents[task.Document];
        var state = _findings.Schedule.GetValueOrDefault(task.Id, ScheduleState.NotStated);
        return new SearchRecord("task", Words.Title(task), task.OutputRaw ?? "", [],
            string.Join(" · ", new[] { task.LeadRaw, task.Deadline?.Raw, document.ShortTitle }.OfType<string>()), Routes.Task(task.Id))
        {
            Related = [.. task.Leads, .. task.Coordinators],
            Agencies = Labels(task.Leads.Concat(task.Coordinators)),
            Documents = [LabelOf(document)],
            State = new SearchLabel(ScheduleWords.Css(state), ScheduleWords.Label(state), ScheduleWords.InOrder.IndexOf(state)),
            Due = task.Deadline?.LastDay,
        };
    }

    /// <summary>The sections, each at the part of its document that holds it.</summary>
    private IEnumerable<SearchRecord> OfSections(CorpusDocument document)
    {
        var outline = new DocumentOutline(document, [.. _tasks[document.Id]]);
        var pages = outline.Parts.SelectMany(part => outline.Sections(part).Select(section => (section.Anchor, Page: part.Number == 1 ? Routes.Document(document.Id) : Routes.DocumentPart(document.Id, part.Number))))
            .DistinctBy(place => place.Anchor, StringComparer.Ordinal).ToDictionary(place => place.Anchor, place => place.Page, StringComparer.Ordinal);
        return document.Extracted.Sections.Where(HasText)
            .Select(section => OfSection(section, document, pages.GetValueOrDefault(Routes.SectionAnchor(section.Path), Routes.Document(document.Id))));
    }

    private SearchRecord OfSection(SectionRecord section, CorpusDocument document, string page) =>
        new("section", section.Heading ?? Opening(section.Text), Marked(section, document.Id), [],
            $"Mục {section.Path} · {document.ShortTitle}", $"{page}#{Routes.SectionAnchor(section.Path)}")
        {
            Documents = [LabelOf(document)],
        };

    /// <summary>The text with a sign before each paragraph whose words stand above it on the page too, as a task in the list of tasks: a
    /// link to the words themselves would lead there.</summary>
    private string Marked(SectionRecord section, DocumentId document) => _titles.Contains((document, section.Path))
        ? string.Join('\n', section.Text.Split('\n').Select(line => _titles[(document, section.Path)].Any(title => Repeats(line, title)) ? SearchRecord.Repeated + line : line))
        : section.Text;

    private static bool Repeats(string line, string title) =>
        line.Contains(title, StringComparison.OrdinalIgnoreCase) || title.Contains(line, StringComparison.OrdinalIgnoreCase);

    private ImmutableArray<SearchLabel> Labels(IEnumerable<string> agencies) =>
        [.. agencies.Select(name => _agencies.GetValueOrDefault(name)).OfType<Agency>().Select(LabelOf).DistinctBy(label => label.Key, StringComparer.Ordinal)];

    private ImmutableArray<SearchLabel> Labels(IEnumerable<DocumentId> documents) => [.. documents.Distinct().Select(id => LabelOf(_documents[id]))];

    private static SearchLabel LabelOf(Agency agency) => new(agency.Id.ToString(), agency.Name);

    private static SearchLabel LabelOf(CorpusDocument document) => new(document.Id.ToString(), document.ShortTitle);

    private static bool HasText(SectionRecord section) => section.Heading is not null || section.Text.Length > 0;

    /// <summary>The first words of a section without heading.</summary>
    private static string Opening(string text)
    {
        const int Length = 110;
        if (text.Length <= Length)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', Length);
        return text[..(cut > 0 ? cut : Length)] + "…";
    }
}
