using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What a document as received lacks: told from its facts, with what the editors wrote in the sidecar under each; what they
/// wrote beyond that follows, each with the reason why it matters.</summary>
internal static partial class MissingWords
{
    // Words by which a sentence of the sidecar is known to speak of a fact.
    private static readonly ImmutableArray<string> OfNumber = ["không in số", "Số của", "Số và ngày", "không có số"];
    private static readonly ImmutableArray<string> OfDate = ["Ngày ban hành", "ngày để trống", "không in ngày"];
    private static readonly ImmutableArray<string> OfSigner = ["phần ký", "chữ ký", "tên người ký"];
    private static readonly ImmutableArray<string> OfAnnexes = ["được nhắc tên nhưng"];
    private static readonly ImmutableArray<string> OfParent = ["của chương trình", "kèm theo hay không"];

    private static readonly ImmutableArray<(string Words, string Why)> Reasons =
    [
        ("chú thích", "Chú thích xen vào câu; cổng ghép câu lại khi dàn trang, bản gốc giữ nguyên."),
        ("nhận dạng chữ", "Tìm theo từ đúng có thể không ra; tên riêng có thể đọc sai."),
        ("ngắt", "Câu có thể được ghép lại khác ý định của người soạn."),
        ("tách đôi", "Một việc có thể bị đọc thành hai; cổng đã ghép lại."),
        ("để trống cột", "Không biết việc đó phải cho ra sản phẩm gì."),
        ("sắp xếp lại", "Cơ quan được giao việc khi ấy có thể không còn; cần tra cơ quan kế nhiệm."),
        ("không phân định", "Hai văn bản nói khác nhau; cổng đăng cả hai."),
        ("thiếu số", "Con số trong câu đó không gắn được với một kỳ rõ ràng."),
    ];

    private const string OtherReason = "Nên mở bản gốc đối chiếu trước khi trích dẫn chỗ này.";

    /// <summary>Everything missing or in doubt, the gravest first.</summary>
    public static ImmutableArray<MissingFact> Of(Portal portal, CorpusDocument document)
    {
        var notes = Notes(portal, document).ToList();
        var facts = new List<MissingFact>();
        facts.AddRange(OfHeader(portal, document, notes));
        facts.AddRange(OfTasks(portal, document));
        facts.AddRange(notes.Select(note => new MissingFact(null, note,
            Reasons.Where(reason => note.Contains(reason.Words, StringComparison.OrdinalIgnoreCase)).Select(reason => reason.Why).FirstOrDefault(OtherReason),
            [], LineOf(document, note))));
        return [.. facts];
    }

    /// <summary>What the editors say in doubt of a name that the document prints; null where they say nothing.</summary>
    public static string? DoubtOf(CorpusDocument document, string name) =>
        document.Sidecar?.Unknown.FirstOrDefault(note => note.Contains(name, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<MissingFact> OfHeader(Portal portal, CorpusDocument document, List<string> notes)
    {
        var header = document.Header;
        if (header.Number is null && header.AttachedTo is null)
        {
            yield return new MissingFact("số văn bản",
                header.NumberBlank is { } blank ? $"Số văn bản để trống, chỉ in “{blank}”" : "Không in số văn bản",
                "Chưa có số thì không khẳng định được bản này đã ban hành; khi trích dẫn nên ghi rõ là bản nhận được.",
                Take(notes, OfNumber), header.NumberBlank is { } form ? SourceWords.Line(document, form) : null);
        }

        if (header.AttachedTo is { } parent && portal.Parent(document) is null)
        {
            yield return new MissingFact("văn bản chính", $"Chưa nhận được văn bản mà bản này kèm theo: {parent}",
                "Lời giải thích và cách tổ chức thực hiện bảng này nằm ở văn bản đó.", Take(notes, OfParent, OfNumber), SourceWords.Line(document, "èm theo"));
        }

        if (header.Issued is not { Day: not null })
        {
            yield return new MissingFact("ngày ban hành",
                header.Issued is { } issued ? $"Ngày ban hành ghi chưa đủ, chỉ có {Lower(Dates.Partial(issued))}" : "Không in ngày ban hành",
                "Không tính được thời hạn kể từ ngày ban hành, khó biết bản nào mới hơn.",
                Take(notes, OfDate), header.Issued is { } date ? SourceWords.Line(document, $"năm {date.Year}") : null);
        }

        if (header.Signer is null && header.AttachedTo is null)
        {
            yield return new MissingFact("người ký", "Không có tên người ký", "Không biết ai chịu trách nhiệm về văn bản.",
                Take(notes, OfSigner), document.Extracted.Document.Span.LastLine);
        }
        else if (Take(notes, OfSigner) is { IsEmpty: false } signature)
        {
            yield return new MissingFact(null, "Không thấy được chữ ký, con dấu", "Bản thuần chữ chỉ ghi tên người ký.", signature,
                header.Signer is { } signer ? SourceWords.Line(document, signer) : null);
        }

        if (!header.Attachments.IsEmpty)
        {
            yield return new MissingFact($"{Numbers.Count(header.Attachments.Length)} phụ lục",
                $"Có nhắc tên nhưng chưa nhận được: {string.Join(", ", header.Attachments)}",
                "Việc cụ thể và số liệu ghi trong phụ lục chưa có trên cổng.", Take(notes, OfAnnexes), SourceWords.AnnexLine(document));
        }
    }

    private static IEnumerable<MissingFact> OfTasks(Portal portal, CorpusDocument document)
    {
        var tasks = portal.Tasks(document.Id);
        var undated = tasks.Where(task => task.Deadline is null && task.Recurrence is null).ToArray();
        if (undated.Length > 0)
        {
            yield return new MissingFact(null, $"{Numbers.Count(undated.Length)} trong {Numbers.Count(tasks.Length)} nhiệm vụ không nêu thời hạn",
                "Không thể nói các việc đó sớm hay muộn.", [], undated[0].Source.Span.FirstLine);
        }

        var nobody = tasks.Where(task => task.Leads.IsEmpty).ToArray();
        if (nobody.Length > 0)
        {
            yield return new MissingFact(null, $"{Numbers.Count(nobody.Length)} trong {Numbers.Count(tasks.Length)} nhiệm vụ không nêu cơ quan chủ trì",
                "Không biết hỏi ai về các việc đó.", [], nobody[0].Source.Span.FirstLine);
        }
    }

    /// <summary>What the sidecar says of this document; sentences that open with the kind of another document of the same file are that one's.</summary>
    private static IEnumerable<string> Notes(Portal portal, CorpusDocument document)
    {
        var others = portal.DocumentsOf(document.Extracted.Document.File).Where(other => other.Id != document.Id)
            .Select(other => other.Header.Type).OfType<string>().Where(type => type != document.Header.Type).ToArray();
        return (document.Sidecar?.Unknown ?? []).Where(note =>
            !others.Any(type => note[..Math.Min(note.Length, 40)].Contains(type, StringComparison.OrdinalIgnoreCase)));
    }

    private static ImmutableArray<string> Take(List<string> notes, params ReadOnlySpan<ImmutableArray<string>> words)
    {
        var taken = ImmutableArray.CreateBuilder<string>();
        foreach (var set in words)
        {
            taken.AddRange(notes.Where(note => set.Any(word => note.Contains(word, StringComparison.Ordinal))));
            notes.RemoveAll(note => set.Any(word => note.Contains(word, StringComparison.Ordinal)));
        }

        return taken.ToImmutable();
    }

    /// <summary>The line that a sentence of the sidecar speaks of: named ("dòng 49"), or holding the words it quotes.</summary>
    private static int? LineOf(CorpusDocument document, string note)
    {
        var span = document.Extracted.Document.Span;
        if (LinePattern().Match(note) is { Success: true } named
            && int.Parse(named.Groups["line"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var line && line >= span.FirstLine && line <= span.LastLine)
        {
            return line;
        }

        return QuotePattern().Matches(note).Select(quote => SourceWords.Line(document, quote.Groups["words"].Value)).FirstOrDefault(found => found is not null);
    }

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];

    // "… ở dòng 49 và …"
    [GeneratedRegex(@"dòng (?<line>\d{1,6})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex LinePattern();

    // "… in "tháng đầu năm 2024", thiếu …"
    [GeneratedRegex("[\"“](?<words>[^\"”]{3,80})[\"”]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex QuotePattern();
}
