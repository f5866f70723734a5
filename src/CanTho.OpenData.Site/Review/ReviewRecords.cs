using CanTho.OpenData.Model;
using CanTho.OpenData.Reconciliation;
using CanTho.OpenData.Site.Wording.Review;

namespace CanTho.OpenData.Site.Review;

/// <summary>The records of a corpus as a reviewer reads them, with every doubt stated.</summary>
internal static class ReviewRecords
{
    /// <summary>All records, document by document.</summary>
    public static IEnumerable<ReviewRecord> Of(Corpus corpus)
    {
        var doubts = new ReviewDoubts(corpus);
        var commands = CorrectableRecord.All(corpus.Documents).DistinctBy(record => record.Id, StringComparer.Ordinal)
            .ToDictionary(record => record.Id, ReviewWords.Commands, StringComparer.Ordinal);
        return corpus.Documents.SelectMany(document => Of(document, doubts))
            .Select(record => record with { Commands = commands.GetValueOrDefault(record.Id, []) });
    }

    private static IEnumerable<ReviewRecord> Of(CorpusDocument document, ReviewDoubts doubts)
    {
        var extracted = document.Extracted;
        return new[] { Record("Văn bản", document.Id.Value, document.Header.Title ?? document.ShortTitle, document.Header.Source, doubts.Of(document), ReviewWords.Fields(document)) }
            .Concat(extracted.Sections.Select(section => Record("Mục", section.Id, ReviewWords.Title(section), section.Source, doubts.Of(section), ReviewWords.Fields(section))))
            .Concat(extracted.Tasks.Select(task => Record("Nhiệm vụ", task.Id.Value, task.Title, task.Source, doubts.Of(task), ReviewWords.Fields(task))))
            .Concat(extracted.Targets.Select(target => Record("Mục tiêu", target.Id, target.Indicator, target.Source, doubts.Of(target), ReviewWords.Fields(target))))
            .Concat(extracted.Observations.Select(figure => Record("Số liệu", figure.Id, figure.Indicator, figure.Source, doubts.Of(figure), ReviewWords.Fields(figure))))
            .Concat(extracted.Progress.Select(line => Record("Tiến độ chương trình", line.Id, line.Programme, line.Source, doubts.Of(line), ReviewWords.Fields(line))))
            .Concat(extracted.Outlooks.Select(line => Record("Khả năng đạt chỉ tiêu", line.Id, line.Indicator, line.Source, doubts.Of(line), ReviewWords.Fields(line))))
            .Concat(extracted.Citations.Select(citation => Record("Viện dẫn", citation.Id, $"{citation.Type} {citation.Number}".Trim(), citation.Source, doubts.Of(citation), ReviewWords.Fields(citation))));
    }

    private static ReviewRecord Record(
        string kind, string id, string title, Provenance source, IEnumerable<string> doubts, ImmutableArray<ReviewField> fields) =>
        new(kind, id, title, fields, source, [.. doubts.Distinct(StringComparer.Ordinal)], []);
}
