using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Everything that search can find, with the address it leads to.</summary>
internal static class SearchRecords
{
    /// <summary>Documents, agencies, indicators, instruments, tasks and sections.</summary>
    public static ImmutableArray<SearchRecord> Of(Findings findings)
    {
        var documents = findings.Corpus.Documents.ToDictionary(document => document.Id);
        return
        [
            .. findings.Corpus.Documents.Select(OfDocument),
            .. findings.Workloads.Select(OfAgency),
            .. findings.Indicators.Where(series => series.IsStated).Select(OfIndicator),
            .. findings.Instruments.Select(OfInstrument),
            .. findings.Corpus.Tasks.Select(task => OfTask(task, documents[task.Document])),
            .. findings.Corpus.Documents.SelectMany(document => document.Extracted.Sections.Where(HasText).Select(section => OfSection(section, document))),
        ];
    }

    private static SearchRecord OfDocument(CorpusDocument document) =>
        new("document", document.ShortTitle, document.Header.Title ?? "",
            [.. new[] { document.Header.Type, document.Header.Number, document.Header.Issuer }.OfType<string>()],
            document.Header.Type ?? "Văn bản", Routes.Document(document.Id));

    private static SearchRecord OfAgency(AgencyWorkload workload) =>
        new("agency", workload.Agency.Name, "",
            [.. workload.Agency.Aliases, .. workload.Agency.FormerNames.Select(former => former.Name)],
            $"Chủ trì {Numbers.Count(workload.Leads.Length)} nhiệm vụ, phối hợp {Numbers.Count(workload.Coordinates.Length)}", Routes.Agency(workload.Agency.Id));

    private static SearchRecord OfIndicator(IndicatorSeries series) =>
        new("indicator", series.Indicator.Name, "", series.Indicator.Aliases,
            $"{series.Indicator.Topic} · {Numbers.Count(series.Targets.Length)} mục tiêu, {Numbers.Count(series.Observations.Length)} số liệu", Routes.Indicator(series.Indicator.Id));

    private static SearchRecord OfInstrument(InstrumentUse use) =>
        new("instrument", InstrumentWords.NameOf(use), "", [.. new[] { use.Instrument.Number, use.Instrument.Issuer }.OfType<string>()],
            $"{InstrumentWords.Issuer(use.Instrument)} · được dẫn {Numbers.Count(use.Mentions.Length)} lần", Routes.Instrument(use.Instrument.Id));

    private static SearchRecord OfTask(AssignedTask task, CorpusDocument document) =>
        new("task", Words.Title(task), task.OutputRaw ?? "", [.. task.Leads, .. task.Coordinators],
            string.Join(" · ", new[] { task.LeadRaw, task.Deadline?.Raw, document.ShortTitle }.OfType<string>()), Routes.Task(task.Id));

    private static bool HasText(SectionRecord section) => section.Heading is not null || section.Text.Length > 0;

    private static SearchRecord OfSection(SectionRecord section, CorpusDocument document) =>
        new("section", section.Heading ?? Opening(section.Text), section.Text, [],
            $"Mục {section.Path} · {document.ShortTitle}", $"{Routes.Document(document.Id)}#{Routes.SectionAnchor(section.Path)}");

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
