using CanTho.OpenData.Extraction.Headers;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Finds the figures (số liệu) that a report on results states in its text and its footnotes. One clause about one thing is
/// one observation, with its share of the plan and its change on the year. Other kinds of documents give only what they compare with
/// the same period of the year before.</summary>
internal static class ObservationExtractor
{
    private const int Opening = 12;

    /// <summary>All observations of a document: those of the text in its order, then those of the footnotes.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var document = input.Document;
        var passages = Passages(document).ToImmutableArray();
        var period = PeriodReader.OfTitle(input.Header.Title) ?? PeriodReader.OfOpening(passages.Take(Opening).Select(entry => entry.Passage.Text));
        var read = passages.Select(entry => ReadPassage.Of(entry.Passage, entry.Heading, period, note: null)).ToImmutableArray();
        var notes = document.Notes.Select(note => ReadPassage.Of(note.Passage, HeadingOfNote(note, read), period, note.Number)).ToImmutableArray();
        var isReport = ReportScope.IsReport(input.Header, read.Sum(passage => passage.Drafts.Count(IsResult)));
        var assembler = new ObservationAssembler(input.Header.Id, period, isReport);
        assembler.TakeEarlierValues(read, notes);
        return new ExtractedParts { Observations = [.. read.Concat(isReport ? notes : []).SelectMany(assembler.Assemble)] };
    }

    /// <summary>True for what only a report states: a change on the year, a share of the plan.</summary>
    private static bool IsResult(Draft draft) => draft.PlanPct is not null || (draft.IsYearly && (draft.Change is not null || draft.Kind == HeadKind.Growth));

    /// <summary>Headings and paragraphs of the parts that speak of results.</summary>
    private static IEnumerable<(Passage Passage, string? Heading)> Passages(Document document) =>
        HeaderLines.Of(document).Preamble.Select(passage => (passage, (string?)null)).Concat(ReportScope.Sections(document.Body).SelectMany(section =>
            (section.Heading is { } heading ? new[] { (heading, (string?)null) } : [])
            .Concat(section.Blocks.OfType<Block.Paragraph>().Select(paragraph => (paragraph.Passage, section.Heading?.Text)))));

    /// <summary>A note "Trong đó: …" takes apart the figure that bears its mark.</summary>
    private static string? HeadingOfNote(Footnote note, ImmutableArray<ReadPassage> read) =>
        read.SelectMany(passage => passage.Drafts).FirstOrDefault(draft => draft.Mark == note.Number)?.Indicator;
}
