using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>Finds the words for a time limit inside the sentence of a duty: "trước ngày 20 hằng tháng", "hoàn thành trong quý II/2026",
/// "sơ kết 6 tháng, hằng năm". Years that belong to a programme, a document or a target are none.</summary>
internal static partial class DutyTimes
{
    private const int MostTokens = 24;

    private static readonly PhraseSet TimeWords = new(
        "ngày", "tuần", "tháng", "quý", "quí", "năm", "hằng", "hàng", "mỗi", "định kỳ", "trước", "hết", "cuối", "chậm nhất", "muộn nhất", "trong", "đầu", "lần", "kỳ", "đến hết", "trước ngày", "từ ngày", "từ tháng", "từ quý", "đến ngày", "đến hết ngày", "giờ", "phút", "chậm nhất là", "muộn nhất là");

    private static readonly PhraseSet Limits = new("vào cuối", "cuối năm", "cuối tháng", "cuối quý", "đến cuối", "từ ngày", "từ tháng", "từ quý", "trước", "chậm nhất", "muộn nhất", "đến hết", "hết", "trong", "xong trong", "định kỳ", "hằng", "hàng", "mỗi", "không quá");

    private static readonly PhraseSet Labels = new(
        "thời gian", "thời hạn", "thời gian thực hiện", "thời gian hoàn thành", "thời hạn thực hiện", "thời hạn hoàn thành", "hoàn thành", "tiến độ", "tiến độ thực hiện", "thời gian hoàn tất", "thời hạn hoàn tất");

    private static readonly PhraseSet Finishing = new(
        "hoàn thành", "xong", "hoàn tất", "ban hành", "báo cáo", "sơ kết", "tổng kết", "đánh giá", "kết thúc", "triển khai", "thực hiện", "gửi", "trình", "định kỳ", "tổng hợp", "tổ chức", "cập nhật", "đột xuất", "rà soát", "thời hạn", "thời gian");

    private static readonly PhraseSet Reporting = new("báo cáo", "sơ kết", "tổng kết", "đánh giá", "giao ban", "họp", "cập nhật", "công bố", "kiểm tra", "thông báo", "đối thoại", "rà soát");

    private static readonly PhraseSet Planning = new("kế hoạch", "chương trình", "dự toán", "công tác", "nhiệm vụ", "ngân sách", "chỉ tiêu", "mục tiêu");

    /// <summary>The time limit of a duty; none where the words state none.</summary>
    public static DeadlineReading Find(string duty)
    {
        var text = new FieldText(duty);
        return Labelled(text) ?? Best(text) ?? Regular(text) ?? Counted(duty) ?? new DeadlineReading(null, null);
    }

    /// <summary>The time limit of a line that names nothing else: "Thời gian thực hiện: quý II/2027."; null for any other line.</summary>
    public static DeadlineReading? FindLine(string line)
    {
        var text = new FieldText(line);
        return Labels.LengthAt(text, 0) is > 0 and var label && text.IsMark(label, ":") ? Labelled(text) : null;
    }

    /// <summary>The one of all limits in the words that says most.</summary>
    private static DeadlineReading? Best(FieldText text)
    {
        DeadlineReading? best = null;
        for (var index = 0; index < text.Count; index++)
        {
            if (!Limits.StandsAt(text, index) && !IsHalfYear(text, index))
            {
                continue;
            }

            var end = BehindTimeWords(text, index);
            if (end > index && Read(text, index, end) is { } reading && IsBetter(reading, best))
            {
                best = reading;
            }

            index = Math.Max(index, end - 1);
        }

        return best;
    }

    /// <summary>"…; thời gian thực hiện: năm 2027": what stands behind the name of the field, up to the next clause.</summary>
    private static DeadlineReading? Labelled(FieldText text)
    {
        for (var index = 0; index < text.Count; index++)
        {
            var colon = index + Labels.LengthAt(text, index);
            if (colon == index || !text.IsMark(colon, ":"))
            {
                continue;
            }

            var end = colon + 1;
            while (end < text.Count && !text.IsMark(end, ";)"))
            {
                end++;
            }

            if (end > colon + 1 && text.Clean(text[colon + 1].Start, text[end - 1].End).TrimEnd('.', ',') is var words && Deadlines.Parse(words) is { Deadline: not (null or Deadline.Other) } reading)
            {
                return WithWords(reading, words);
            }
        }

        return null;
    }

    /// <summary>"…; thực hiện thường xuyên" at the end. "Thường xuyên kiểm tra …" tells how, not how long.</summary>
    private static DeadlineReading? Regular(FieldText text)
    {
        var start = text.Count - 2;
        var isLast = start > 0 && text.Phrase(start, "thuong xuyen") > 0
            && (text[start - 1].Kind == TokenKind.Mark || (text.Phrase(start - 2, "thuc hien") > 0 && text[start - 3].Kind == TokenKind.Mark));
        return isLast ? Deadlines.Parse(text.Clean(text[start].Start, text[text.Count - 1].End)) : null;
    }

    /// <summary>The time that a sentence opens with, in front of who is to do it: "Hằng năm, các sở, ngành báo cáo …".</summary>
    public static DeadlineReading FindOpening(string sentence)
    {
        var text = new FieldText(sentence);
        var end = BehindTimeWords(text, 0);
        return end > 0 ? Find(text.Clean(text[0].Start, text[end - 1].End)) : new DeadlineReading(null, null);
    }

    /// <summary>"trong thời hạn 10 ngày kể từ ngày ban hành Kế hoạch": no day of the calendar, so the words alone.</summary>
    private static DeadlineReading? Counted(string duty) =>
        CountedPattern().Match(duty) is { Success: true } match ? new DeadlineReading(new Deadline.Other(match.Value), null) : null;

    /// <summary>The token behind a run of words and numbers of time; the same token where none begins.</summary>
    public static int BehindTimeWords(FieldText text, int index)
    {
        var place = index;
        var end = index;
        while (place < text.Count && place < index + MostTokens)
        {
            if (TimeWords.LengthAt(text, place) is > 0 and var length)
            {
                place += length;
                end = place;
            }
            else if (text[place].Kind == TokenKind.Number || IsQuarter(text, place))
            {
                place++;
                end = place;
            }
            else if (place > index && (text.IsMark(place, "/,-.–;(") || text.IsWord(place, "va") || text.IsWord(place, "den")))
            {
                place++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static bool IsQuarter(FieldText text, int place) =>
        (text.IsWord(place, "i") || text.IsWord(place, "ii") || text.IsWord(place, "iii") || text.IsWord(place, "iv")) && text[place - 1] is { Kind: not TokenKind.None };

    private static bool IsHalfYear(FieldText text, int index) =>
        text[index].Kind == TokenKind.Number && text.Number(index) is 6 or 3 && text.IsWord(index + 1, "thang") && Finishing.StandsAt(text, index - 2);

    private static DeadlineReading? Read(FieldText text, int index, int end)
    {
        var hasInterval = false;
        var hasDigits = false;
        for (var place = index; place < end; place++)
        {
            hasInterval |= text.IsWord(place, "hang") || text.IsWord(place, "moi") || text.IsWord(place, "ky") || text.IsWord(place, "lan");
            hasDigits |= text[place].Kind == TokenKind.Number;
        }

        hasInterval |= IsHalfYear(text, index);
        if (!(hasInterval ? RecursHere(text, index, end, hasDigits) : hasDigits && LimitsHere(text, index)))
        {
            return null;
        }

        var words = text.Clean(text[index].Start, text[end - 1].End);
        if (Deadlines.Parse(HourPattern().Replace(words, "")) is { Deadline: not (null or Deadline.Other) } day && !hasInterval)
        {
            return WithWords(day, words);
        }

        var plain = words.Replace("(", "", StringComparison.Ordinal);
        var reading = Deadlines.Parse(hasInterval && IsHalfYear(text, index) ? "định kỳ " + plain : plain);
        // "kiểm tra hàng giả": no interval
        var isInterval = !hasInterval || hasDigits || reading.Recurrence is not null || text.IsWord(index, "dinh");
        return reading.Deadline is null or Deadline.Other || !isInterval ? null : WithWords(reading, words);
    }

    private static DeadlineReading WithWords(DeadlineReading reading, string words) =>
        reading with { Deadline = reading.Deadline! with { Raw = words } };

    /// <summary>"hằng năm" alone is a limit where a clause begins or a report is meant, not in "kế hoạch hằng năm".</summary>
    private static bool RecursHere(FieldText text, int index, int end, bool hasDigits)
    {
        if (hasDigits || index == 0 || text[index - 1].Kind == TokenKind.Mark || text.IsWord(index, "dinh"))
        {
            return true;
        }

        if (Planning.StandsAt(text, index - 2) || Planning.StandsAt(text, index - 1))
        {
            return false;
        }

        for (var back = 1; back <= MostTokens && !text.IsMark(index - back, ".;,"); back++)
        {
            if (Reporting.StandsAt(text, index - back))
            {
                return true;
            }
        }

        return text.IsWord(end, "bao") || text.IsWord(end, "tong") || text.IsWord(end, "to");
    }

    private static bool LimitsHere(FieldText text, int index)
    {
        // "hoàn thành trước ngày …", "trong quý II/2026"; not "so với trước năm 2020".
        return !text.IsWord(index - 1, "voi") && !text.IsWord(index - 1, "lan");
    }

    private static bool IsBetter(DeadlineReading reading, DeadlineReading? best) =>
        best is null || Weight(reading) > Weight(best);

    private static int Weight(DeadlineReading reading) =>
        (reading.Recurrence is { Day: not null } ? 4 : 0) + (reading.Deadline?.LastDay is not null ? 3 : 0) + (reading.Recurrence is not null ? 2 : 0);

    // "là 17 giờ 00 phút " of "chậm nhất là 17 giờ 00 phút ngày 30/01/2026"
    [GeneratedRegex(@"(?:\blà )?(?<=\s)\d{1,2} giờ(?: \d{2})?(?: phút)?,? ?|\blà (?=ngày\b)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex HourPattern();

    // "trong thời hạn 10 ngày kể từ ngày ban hành Kế hoạch này"
    [GeneratedRegex(@"\b[Tt]rong (?:thời hạn|thời gian|vòng) \d{1,3} (?:ngày|tháng|tuần)(?: làm việc)?,? (?:kể )?từ (?:ngày|khi)[^,;.]{0,80}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex CountedPattern();
}
