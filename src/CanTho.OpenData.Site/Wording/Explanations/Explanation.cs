using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.Explanations;

/// <summary>Says of a record where it came from: lines and words of the source, how each field was read, each correction, each report.</summary>
internal static class Explanation
{
    /// <summary>The lines of every record of an identity (a document and an instrument can share one); none where there is no such record.</summary>
    public static ImmutableArray<string> Of(Findings findings, Registers registers, string id)
    {
        var corpus = findings.Corpus;
        return
        [
            .. corpus.Tasks.Where(task => task.Id.Value == id).Take(1).SelectMany(task => TaskExplanation.Of(task, findings, registers)),
            .. corpus.Documents.Where(document => document.Id.Value == id).SelectMany(document => DocumentExplanation.Of(document, corpus)),
            .. corpus.Documents.SelectMany(document => document.Extracted.Sections).Where(section => section.Id == id)
                .SelectMany(section => DocumentExplanation.Of(section, findings)),
            .. findings.Workloads.Where(workload => workload.Agency.Id.Value == id).SelectMany(workload => AgencyExplanation.Of(workload, registers)),
            .. corpus.Instruments.Where(instrument => instrument.Id.Value == id).SelectMany(instrument => CitationExplanation.Of(instrument, corpus)),
            .. corpus.Citations.Where(citation => citation.Id == id).SelectMany(citation => CitationExplanation.Of(citation, corpus)),
        ];
    }

    /// <summary>Every identity that can be explained.</summary>
    public static IEnumerable<string> Ids(Corpus corpus) =>
        corpus.Tasks.Select(task => task.Id.Value)
            .Concat(corpus.Documents.Select(document => document.Id.Value))
            .Concat(corpus.Documents.SelectMany(document => document.Extracted.Sections).Select(section => section.Id))
            .Concat(corpus.Agencies.Select(agency => agency.Id.Value))
            .Concat(corpus.Instruments.Select(instrument => instrument.Id.Value))
            .Concat(corpus.Citations.Select(citation => citation.Id));
}
