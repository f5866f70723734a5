using System.Globalization;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Citations;

/// <summary>Finds mentions of legal instruments (viện dẫn) everywhere in a document: grounds, headings, text, tables, footnotes.</summary>
internal static class CitationExtractor
{
    /// <summary>All citations of a document, in the order of the text.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var found = Passages(input.Document).SelectMany(passage => LegalCitations.FindAll(passage.Text)
                .Select(reading => (reading, source: passage.Cite(reading.Start, reading.End), line: passage.Locate(reading.Start).Line)))
            .Concat(Rows(input.Document).SelectMany(row => LegalCitations.FindAll(row.Source.Quote.Replace('\t', ' '))
                .Select(reading => (reading, source: CiteRow(row, reading), line: row.Source.Span.FirstLine))))
            .Where(entry => !IsOwn(entry.reading, input.Header))
            .OrderBy(entry => entry.line)
            .ToImmutableArray();

        var years = InstrumentIds.YearsOf(found.Select(entry => entry.reading));
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        var citations = found.Select(entry => new LegalCitation(
            MakeId(input.Header.Id, entry.line, entry.reading, used), input.Header.Id, entry.reading.Type, entry.reading.Number,
            entry.reading.Date, UsualCapitals(entry.reading), entry.line, InstrumentIds.Make(entry.reading, years), entry.source));
        return new ExtractedParts { Citations = [.. citations] };
    }

    /// <summary>The document itself, which web pages name above its text: "Quyết định 3108/QĐ-UBND năm 2025", "Số hiệu | 3108/QĐ-UBND".</summary>
    private static bool IsOwn(CitationReading reading, DocumentHeader header) =>
        reading.Number is { } number && number == header.Number && (reading.Date is not { } date || date.Year == header.Issued?.Year);

    private static IEnumerable<Passage> Passages(Document document) =>
        document.Front.OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage)
            .Concat(document.Body.SelfAndDescendants().SelectMany(section =>
                (section.Heading is { } heading ? new[] { heading } : []).Concat(section.Blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage))))
            .Concat(document.Closing.OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage))
            .Concat(document.Notes.Select(note => note.Passage));

    private static IEnumerable<TableRow> Rows(Document document) => document.Blocks().OfType<Block.Table>().SelectMany(table => table.Rows);

    private static Provenance CiteRow(TableRow row, CitationReading reading) =>
        row.Source with { Quote = row.Source.Quote[reading.Start..reading.End] };

    /// <summary>The issuer as stated; from a title in capitals its name ("BỘ CHÍNH TRỊ" is Bộ Chính trị).</summary>
    private static string? UsualCapitals(CitationReading reading) =>
        reading.Issuer is { } issuer && !issuer.Any(char.IsLower) ? reading.IssuerName : reading.Issuer;

    private static string MakeId(DocumentId document, int line, CitationReading reading, Dictionary<string, int> used)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{document}/l{line}-{VietnameseText.Slug(reading.Number ?? reading.Title ?? reading.Type, 40)}");
        used[id] = used.GetValueOrDefault(id) + 1;
        return used[id] == 1 ? id : string.Create(CultureInfo.InvariantCulture, $"{id}--{used[id]}");
    }
}
