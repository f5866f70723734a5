using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Headers;

/// <summary>The lines above and below a document's text, as the header parsers see them.</summary>
/// <param name="Front">Paragraphs before the first section.</param>
/// <param name="TypeIndex">Index in <paramref name="Front"/> of the line that names the kind of document; -1 where none does.</param>
/// <param name="TitleStart">Index of the first paragraph of the title: behind the kind, or behind the date where pages lost the kind.</param>
/// <param name="TitleCount">How many paragraphs are the title.</param>
internal sealed partial record HeaderLines(ImmutableArray<Passage> Front, int TypeIndex, int TitleStart, int TitleCount)
{
    private const int MostOfFront = 14;
    private const int ShortestTitle = 20;

    private static readonly string[] PreambleOpenings =
    [
        "Thực hiện ", "Căn cứ", "Theo ", "Nhằm ", "Trên cơ sở", "Để ", "Sau khi ", "Xét ", "Trong ", "Kính gửi", "Ngày ", "Tiếp tục ",
    ];

    /// <summary>Passages of the title, in order; empty where there is none.</summary>
    public ImmutableArray<Passage> Title => Front.Slice(TitleStart, TitleCount);

    /// <summary>Paragraphs behind the title: grounds and the sentence that issues the document.</summary>
    public ImmutableArray<Passage> Preamble => Front[Math.Max(TypeIndex + 1, TitleStart + TitleCount)..];

    /// <summary>Paragraphs before the kind of document: letterhead, number, place and date.</summary>
    public ImmutableArray<Passage> Letterhead => Front[..Math.Max(TypeIndex, 0)];

    /// <summary>The kind of document; null where none is printed.</summary>
    public string? Type => TypeIndex < 0 ? null : DocumentTypes.Read(Front[TypeIndex].Text);

    /// <summary>"Kế hoạch số 98/KH-UBND ngày 20/10/2025 của …": what the document says it is attached to; null where nothing.</summary>
    public string? AttachedTo => Front.Select(passage => AttachedPattern().Match(passage.Text)).Where(match => match.Success).Select(match => match.Groups["what"].Value).FirstOrDefault();

    /// <summary>Sorts the front of a document.</summary>
    public static HeaderLines Of(Document document)
    {
        var front = document.Front.OfType<Block.Paragraph>().SelectMany(paragraph => SplitTypeFromTitle(paragraph.Passage)).ToImmutableArray();
        var typeIndex = front.Select((passage, index) => (passage, index))
            .Where(pair => DocumentTypes.Read(pair.passage.Text) is not null).Select(pair => pair.index).DefaultIfEmpty(-1).First();
        if (typeIndex < 0)
        {
            // "KẾ HOẠCH CHUYỂN ĐỔI SỐ TRÊN ĐỊA BÀN TỈNH", all in capitals, where no line names the kind alone.
            var (named, index) = front.Select((passage, index) => (passage, index)).Take(MostOfFront).FirstOrDefault(pair => TypeOfCapitals(pair.passage.Text) is not null);
            if (named is not null)
            {
                var length = TypeOfCapitals(named.Text)!.Length;
                front = [.. front[..index], named.Slice(0, length), named.Slice(length + 1, named.Text.Length), .. front[(index + 1)..]];
                typeIndex = index;
            }
        }

        var count = typeIndex < 0 ? 0 : CountTitle(front, typeIndex + 1);
        return count == 0 && TitleBehindDate(front) is { } title ? new HeaderLines(front, typeIndex, title.Start, title.Count) : new HeaderLines(front, typeIndex, typeIndex + 1, count);
    }

    /// <summary>"VỀ VIỆC GIAO CHỈ TIÊU …" directly behind "Cần Thơ, ngày 18 tháng 12 năm 2025": pages of law libraries lose the line between.</summary>
    private static (int Start, int Count)? TitleBehindDate(ImmutableArray<Passage> front)
    {
        var start = front.TakeWhile(passage => !DatePattern().IsMatch(passage.Text)).Take(MostOfFront).Count() + 1;
        if (start >= front.Length || front[start].Text.Length < ShortestTitle || !IsCapitals(front[start].Text) || IssuingBody.InCapitals(front[start].Text) is not null)
        {
            return null;
        }

        return DocumentTypes.Read(front[start].Text) is null ? (start, CountTitle(front, start)) : null;
    }

    /// <summary>"KẾ HOẠCH Triển khai cải cách hành chính" is kind and title on one line.</summary>
    private static IEnumerable<Passage> SplitTypeFromTitle(Passage passage)
    {
        if (AttachedPattern().Match(passage.Text) is { Success: true } attached && attached.Length < passage.Text.Length)
        {
            // "PHÂN CÔNG NHIỆM VỤ (Kèm theo Kế hoạch số …) Đơn vị tính: triệu đồng" on one line, or joined to one.
            var (start, end) = (attached.Index, attached.Index + attached.Length);
            return new[] { (0, start), (start, end), (end, passage.Text.Length) }.Where(part => !string.IsNullOrWhiteSpace(passage.Text[part.Item1..part.Item2]))
                .Select(part => passage.Slice(part.Item1, part.Item2)).SelectMany(SplitTypeFromTitle);
        }

        if (AppendixTitlePattern().Match(passage.Text) is { Success: true } appendix)
        {
            return [passage.Slice(0, appendix.Groups["type"].Length), passage.Slice(appendix.Groups["title"].Index, passage.Text.Length)];
        }

        var type = DocumentTypes.All.FirstOrDefault(name => passage.Text.StartsWith(name.ToUpperInvariant() + " ", StringComparison.Ordinal));
        return type is not null && passage.Text.Any(char.IsLower)
            ? [passage.Slice(0, type.Length), passage.Slice(type.Length + 1, passage.Text.Length)]
            : [passage];
    }

    private static string? TypeOfCapitals(string text) =>
        IsCapitals(text) ? DocumentTypes.All.FirstOrDefault(name => text.StartsWith(name.ToUpperInvariant() + " ", StringComparison.Ordinal)) : null;

    private static int CountTitle(ImmutableArray<Passage> front, int start)
    {
        if (start >= front.Length || !CanBeTitle(front[start].Text))
        {
            return 0;
        }

        var count = 1;
        while (start + count < front.Length && GoesOn(front[start + count - 1], front[start + count]))
        {
            count++;
        }

        return count;
    }

    private static bool CanBeTitle(string text) =>
        !text.StartsWith('(') && !Array.Exists(PreambleOpenings, opening => IsPreamble(text, opening)) && text.Split(' ').Length <= 120;

    /// <summary>"Triển khai thực hiện …" may be a title; "Thực hiện Thông báo số …, Ủy ban … ban hành …:" is not: it ends as a sentence.</summary>
    private static bool IsPreamble(string text, string opening) =>
        text.StartsWith(opening, StringComparison.Ordinal) && text[^1] is '.' or ':' or ';' or ',';

    /// <summary>The title goes on with an adjacent line in the same capitals.</summary>
    private static bool GoesOn(Passage before, Passage next) =>
        next.FirstLine == before.LastLine + 1 && !next.Text.StartsWith('(') && IsCapitals(before.Text) && IsCapitals(next.Text)
        && (before.Text.EndsWith(" CỦA", StringComparison.Ordinal) || next.Text.Contains(" VỀ ", StringComparison.Ordinal) || IssuingBody.InCapitals(next.Text) is null);

    private static bool IsCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    // "(Kèm theo Chương trình số: /Ctr-UBND ngày tháng 4 năm 2026 của …)", "(Phụ lục đính kèm Kế hoạch số …)", "_(Ban hành theo Quyết định số …)_", "Kèm theo Quyết định …" alone
    [GeneratedRegex(@"[_*]{0,3}\((?:(?:Ban hành|ban hành|Phụ lục|Gửi|Văn bản) )?(?:[Kk]èm theo (?![Pp]hụ lục)|(?:[Đđ]ính kèm theo|[Đđ]ính kèm|[Kk]èm|Ban hành theo) (?=Quyết định|Kế hoạch|Chương trình|Công văn|Công điện|Nghị quyết|Nghị định|Thông|Tờ trình|Báo cáo|Chỉ thị|Đề án|Phương án|Quy|Hướng dẫn|Văn bản|Kết luận|QĐ|KH))(?<what>[^()]+(?:\([^()]*\)[^()]*)*)\)[_*]{0,3}|^[_*]{0,3}(?:[Bb]an hành )?[Kk]èm theo (?<what>(?![Pp]hụ lục)[^()]+?)[_*]{0,3}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex AttachedPattern();

    // "Cần Thơ, ngày 18 tháng 12 năm 2025", "Số: 74/KH-UBND | Cần Thơ, ngày 16 tháng 4 năm 2018 |"
    [GeneratedRegex(@"^.{0,60}\p{Lu}\p{Ll}+, ngày\b.{0,40}\bnăm\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex DatePattern();

    // "PHỤ LỤC I: DANH MỤC NHIỆM VỤ", "Phụ lục 2. Danh mục …"
    [GeneratedRegex(@"^(?<type>(?:PHỤ LỤC|Phụ lục)(?: (?:SỐ |số )?[IVX\d]{1,4})?)\s?[:.–-]\s?(?<title>\p{Lu}.{5,400})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex AppendixTitlePattern();
}
