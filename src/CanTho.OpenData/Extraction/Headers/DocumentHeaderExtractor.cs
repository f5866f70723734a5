using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Headers;

/// <summary>Reads the facts that a document states of itself on its first and last page: kind, number, place and date, title, issuer,
/// recipients, signature, attachments (Decree 30/2020/NĐ-CP, annex I).</summary>
internal static partial class DocumentHeaderExtractor
{
    private const int TitleSlugLength = 50;
    private const int MostOfLetterhead = 8;

    /// <summary>The facts of a document; what it leaves out is null.</summary>
    public static DocumentHeader Extract(Document document, AgencyLexicon agencies)
    {
        var lines = HeaderLines.Of(document);
        var type = lines.Type;
        var title = lines.Title.IsEmpty ? null : string.Join(' ', lines.Title.Select(passage => passage.Text));
        var top = TopLines(document, lines);
        var (number, blank) = ReadNumber(top);
        type ??= (number ?? blank) is { } symbol ? InstrumentTypes.OfNumber(symbol) : null;
        if (type is null or "Công văn" && lines.Type is null && lines.Front.Select(passage => SubjectPattern().Match(passage.Text)).FirstOrDefault(match => match.Success) is { } subject)
        {
            (type, title) = ("Công văn", subject.Groups["subject"].Value);
        }

        var attachedTo = lines.AttachedTo;
        var (place, issued) = ReadPlaceAndDate(top, attachedTo);
        var signature = SignatureBlock.Read(document.Back);
        return new DocumentHeader(
            MakeId(document, type, number, issued, title), type, number, blank, issued, title, IssuingBody.Find(document, lines, place, agencies), place,
            signature.Name, signature.Role, number is null, attachedTo, ReadAttachments(document),
            signature.Recipients, Cite(document, lines));
    }

    /// <summary>What stands above the kind of document, of a letter above its text; paragraphs first, then the lines they were joined of
    /// (the star below the name of a committee of the Party looks like a mark of a list), then each with the next (a narrow column
    /// breaks "Cần Thơ, ngày 21" before "tháng 11 năm 2025").</summary>
    private static ImmutableArray<string> TopLines(Document document, HeaderLines lines)
    {
        var passages = lines.TypeIndex < 0 ? [.. lines.Front.Take(MostOfLetterhead)] : lines.Letterhead;
        ImmutableArray<string> single =
        [
            .. passages.SelectMany(passage => Enumerable.Range(passage.FirstLine, passage.LastLine - passage.FirstLine + 1))
                .Select(line => string.Join(' ', document.File.Lines[line - 1].Split([' ', '\t', '*', '_', '|'], StringSplitOptions.RemoveEmptyEntries))),
        ];
        return [.. passages.Select(passage => passage.Text), .. single, .. single.Zip(single.Skip(1), (line, next) => $"{line} {next}")];
    }

    /// <summary>"Số: 218/KH-UBND" gives the number, "Số: /KH-UBND" its blank.</summary>
    private static (string? Number, string? Blank) ReadNumber(ImmutableArray<string> top)
    {
        foreach (var text in top)
        {
            var match = NumberPattern().Match(text);
            if (match.Success)
            {
                var symbol = match.Groups["symbol"].Value;
                var digits = match.Groups["digits"].Value;
                return digits.Length > 0 ? (digits + symbol, null) : (null, symbol);
            }
        }

        return (null, null);
    }

    /// <summary>"Cần Thơ, ngày tháng 6 năm 2026"; an appendix shares the date of what it is attached to.</summary>
    private static (string? Place, PartialDate? Date) ReadPlaceAndDate(ImmutableArray<string> top, string? attachedTo)
    {
        foreach (var text in top)
        {
            var match = PlaceAndDatePattern().Match(text);
            if (match.Success && VietnameseDates.Parse(match.Groups["date"].Value) is { Success: true } date)
            {
                return (match.Groups["place"].Value, date.Value);
            }
        }

        return (null, attachedTo is null ? null : VietnameseDates.FindAll(attachedTo).Select(reading => (PartialDate?)reading.Date).FirstOrDefault());
    }

    /// <summary>"(Đính kèm Phụ lục I, II)" names Phụ lục I and Phụ lục II.</summary>
    private static ImmutableArray<string> ReadAttachments(Document document) =>
        [.. document.Blocks().OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage.Text)
            .Where(text => AttachmentPattern().IsMatch(text))
            .SelectMany(text => AppendixPattern().Matches(text))
            .SelectMany(match => AppendixNumberPattern().Matches(match.Groups["numbers"].Value))
            .Select(match => $"Phụ lục {match.Value}")
            .Distinct(StringComparer.Ordinal)];

    private static DocumentId MakeId(Document document, string? type, string? number, PartialDate? issued, string? title)
    {
        var words = title ?? document.Blocks().OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage.Text).FirstOrDefault("");
        var parts = new[]
        {
            type is null ? "van-ban" : VietnameseText.Slug(type),
            number is null ? "" : VietnameseText.Slug(number),
            issued?.ToString() ?? "",
            number is null ? VietnameseText.Slug(words, TitleSlugLength) : "",
        };
        return new DocumentId(string.Join('-', parts.Where(part => part.Length > 0)));
    }

    private static Provenance Cite(Document document, HeaderLines lines)
    {
        if (!lines.Title.IsEmpty)
        {
            var title = lines.Title;
            return new Provenance(
                new SourceSpan(document.File.Path, title[0].FirstLine, title[^1].LastLine), string.Join(' ', title.Select(passage => passage.Cite().Quote)));
        }

        var first = document.Blocks().OfType<Block.Paragraph>().Select(paragraph => paragraph.Passage).FirstOrDefault();
        return first?.Cite() ?? new Provenance(document.Span with { LastLine = document.Span.FirstLine }, document.File.Lines[document.Span.FirstLine - 1].Trim());
    }

    // "Số: /KH-UBND", "Số: 218/KH-UBND", "Số 12-CTr/TU", "Số:     /BC-UBND"
    [GeneratedRegex(@"^Số\s?:?\s{0,100}(?<digits>[\d.]{0,100})[\s…._]{0,200}(?<symbol>[-/]\s?[\p{L}\d][\p{L}\d\-/.]*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NumberPattern();

    // "Cần Thơ, ngày tháng 6 năm 2026", "Số: 45/KH-UBND An Giang, ngày 12 tháng 5 năm 2026", "TP. Hồ Chí Minh, ngày 05 tháng 3 năm 2025"
    [GeneratedRegex(@"(?<place>\p{Lu}\p{Ll}+( \p{Lu}\p{Ll}+){0,4})\s?,\s*(?<date>ngày\b.{0,250})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PlaceAndDatePattern();

    // "V/v triển khai Nghị quyết …": the subject of a letter
    [GeneratedRegex(@"^V/v:?\s(?<subject>\S.{3,400})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex SubjectPattern();

    // "(Đính kèm Phụ lục I, II)", "(Các nhiệm vụ trọng tâm cụ thể theo Phụ lục I kèm theo)"
    [GeneratedRegex(@"[Đđ]ính kèm|[Kk]èm theo", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex AttachmentPattern();

    // "Phụ lục I, II, III, IV", "Phụ lục 1 - phân công nhiệm vụ, Phụ lục 2"
    [GeneratedRegex(@"Phụ lục (số )?(?<numbers>([IVX]+|\d+)\b(\s?(,|và)\s?([IVX]+|\d+)\b)*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex AppendixPattern();

    // "IV", "2"
    [GeneratedRegex(@"[IVX]+|\d+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex AppendixNumberPattern();
}
