using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Plans;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>Reads which targets of the year a report expects to be met: "13/17 chỉ tiêu … có khả năng đạt … như: cơ cấu kinh tế; …",
/// "04/17 chỉ tiêu còn nhiều khó khăn … gồm: …", and the items below that say more of one of them.</summary>
internal static partial class TargetOutlookExtractor
{
    private const int LongestName = 24;
    private const int LongestLead = 80;

    private static readonly string[] AtRisk = ["kho khan", "kho dat", "kho co kha nang", "khong dat", "chua dat", "phan dau", "can phai tap trung", "can tap trung", "kha nang khong", "thap hon ke hoach"];

    private static readonly string[] OnTrack = ["kha nang dat", "co ban dat", "dat tien do", "du kien dat", "uoc dat", "dat va vuot", "vuot", "hoan thanh", "dat ke hoach", "dat chi tieu"];

    /// <summary>What is said of targets met or missed, not of targets aimed at.</summary>
    private static readonly string[] Missed = ["kho dat", "kho co kha nang", "khong dat", "chua dat", "thap hon ke hoach"];

    private static readonly string[] Met = ["dat va vuot", "vuot ke hoach", "du kien vuot", "du kien dat", "uoc dat"];

    /// <summary>The outlook of each target that a document names, in the order of the text.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var found = new List<TargetOutlook>();
        var ids = new RecordIds();
        foreach (var section in input.Document.Body.SelfAndDescendants())
        {
            ReadSection(input, section, ids, found);
        }

        return new ExtractedParts { Outlooks = [.. found] };
    }

    private static void ReadSection(ExtractionInput input, Section section, RecordIds ids, List<TargetOutlook> found)
    {
        OutlookList? open = null;
        string? marker = null;
        var heading = section.Heading is { } title ? new[] { new Block.Paragraph(title, null) } : [];
        foreach (var paragraph in heading.Concat(section.Blocks.OfType<Block.Paragraph>()))
        {
            var announced = Announcements(paragraph.Passage.Text);
            foreach (var list in announced)
            {
                open?.Finish(found);
                open = new OutlookList(input, ids, list.Outlook, list.Count);
                marker = null;
                foreach (var name in Names(paragraph.Passage, list))
                {
                    open.Add(name);
                }
            }

            if (announced.Length == 0 && open is not null && paragraph.Marker is { } own && (marker ??= own) == own)
            {
                open.Explain(paragraph.Passage, TopicOf(paragraph.Passage));
            }
        }

        open?.Finish(found);
    }

    /// <summary>The lists of targets that a paragraph announces: "15/18 chỉ tiêu đạt, 03 chỉ tiêu không đạt gồm: …" has one, with what lies
    /// between its number and the next.</summary>
    private static ImmutableArray<Announced> Announcements(string text)
    {
        var counts = Counted().Matches(text);
        var found = ImmutableArray.CreateBuilder<Announced>();
        for (var index = 0; index < counts.Count; index++)
        {
            var end = index + 1 < counts.Count ? counts[index + 1].Index : text.Length;
            if (Announcement(text, counts[index], end) is { } announced && (counts.Count == 1 || Stretches(text, announced).Length > 0))
            {
                found.Add(announced);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>How many targets are expected to be met or not, and where their list lies; null for other text. Behind a colon a list may be
    /// longer or shorter than its number says ("như: …"); without one it is known by having as many names.</summary>
    private static Announced? Announcement(string text, Match number, int end)
    {
        var (behind, last) = (number.Index + number.Length, end);
        var isCounted = number.Groups["count"].Success;
        var count = isCounted ? int.Parse(number.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        end = EndOfSentence(text, behind, end);
        if (ListOpening().Match(text, behind, end - behind) is { Success: true } colon)
        {
            return OutlookOf(text, number, colon.Index, isCounted) is { } expected ? new Announced(expected, count, colon.Index + colon.Length, last) : null;
        }

        var opening = BareOpening().Match(text, behind, end - behind);
        if (!isCounted || !opening.Success || OutlookOf(text, number, opening.Index, isCounted) is not { } outlook)
        {
            return null;
        }

        var start = opening.Index + opening.Length;
        var close = opening.Value.EndsWith('(') ? text.IndexOf(')', start, end - start) : end;
        var announced = new Announced(outlook, count, start, close < 0 ? end : close);
        return Stretches(text, announced).Length == count ? announced : null;
    }

    private static int EndOfSentence(string text, int start, int end) => start + Sentences.Split(text[start..end]).Select(sentence => sentence.End).FirstOrDefault(end - start);

    /// <summary>The outlook that stands between a number of targets and their list or in front of the number ("dự kiến vượt đối với 4 chỉ
    /// tiêu"). "Một số chỉ tiêu" opens aims, too, so that only words of a result count.</summary>
    private static string? OutlookOf(string text, Match number, int list, bool isCounted)
    {
        var words = VietnameseText.Fold(text[number.Index..list]);
        if (!isCounted)
        {
            return Has(words, Missed) ? "at_risk" : Has(words, Met) ? "on_track" : null;
        }

        var near = text[Math.Max(0, number.Index - LongestLead)..number.Index];
        var ahead = VietnameseText.Fold(near[(near.AsSpan().LastIndexOfAny(",;.:") + 1)..]);
        return Has(words, AtRisk) ? "at_risk" : Has(words, OnTrack) || words.EndsWith(" dat", StringComparison.Ordinal) ? "on_track"
            : Has(ahead, Missed) ? "at_risk" : Has(ahead, Met) ? "on_track" : null;
    }

    private static bool Has(string folded, string[] words) => Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal));

    private static IEnumerable<Passage> Names(Passage passage, Announced list) =>
        Stretches(passage.Text, list).Select(name => passage.Slice(name.Start, name.End));

    /// <summary>The names of a list, parted by semicolons, or by commas where it has none; at "và" where one is missing from the number.</summary>
    private static Stretch[] Stretches(string text, Announced list)
    {
        var end = list.Start + text[list.Start..list.End].TrimEnd(' ', ';', ',').Length;
        var cuts = Sentences.Semicolons(text[list.Start..end]).Select(semicolon => list.Start + semicolon).ToList();
        if (cuts.Count == 0)
        {
            cuts = [.. Comma().Matches(text[list.Start..end]).Select(match => list.Start + match.Index)];
        }

        if (cuts.Count == list.Count - 2 && LastAnd(text[list.Start..end]) is >= 0 and var and)
        {
            cuts = [.. cuts.Append(list.Start + and).Order()];
        }

        var starts = cuts.Select(cut => cut + 1).Prepend(list.Start);
        return [.. starts.Zip(cuts.Append(end), (start, cut) => Trim(text, start, cut)).Where(name => name.End > name.Start)];
    }

    /// <summary>"…, kim ngạch xuất khẩu và thu ngân sách", "…; nông thôn mới và chỉ tiêu tai nạn giao thông về số vụ và số người chết".</summary>
    private static int LastAnd(string list) =>
        list.LastIndexOf(" và chỉ tiêu ", StringComparison.Ordinal) is >= 0 and var named ? named : list.LastIndexOf(" và ", StringComparison.Ordinal);

    /// <summary>A name without its number, "và", "chỉ tiêu" and the marks behind it.</summary>
    private static Stretch Trim(string text, int start, int end)
    {
        start += Number().Match(text[start..end]).Length;
        return new Stretch(start, start + text[start..end].TrimEnd(' ', '.', ':', ';', ',', '…', '/').Length);
    }

    /// <summary>What an item is about: the words before its colon, or up to its verb.</summary>
    private static Passage? TopicOf(Passage passage)
    {
        var start = Number().Match(passage.Text).Length;
        start += Opening().Match(passage.Text[start..]).Length;
        var end = Ending().Match(passage.Text, start) is { Success: true } ending ? ending.Index : passage.Text.Length;
        var topic = end > start ? passage.Slice(start, end) : null;
        return topic is not null && topic.Text.AsSpan().Count(' ') < LongestName && topic.Text.Length > 0 ? topic : null;
    }

    // "13/17 chỉ tiêu", "có 04 chỉ tiêu", "một số chỉ tiêu"
    [GeneratedRegex(@"(?<![\d.,/])(?<count>\d{1,3})(?:\s?/\s?\d{1,3})?\s(?:chỉ tiêu|mục tiêu)|(?<!\p{L})[Mm]ột số chỉ tiêu", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Counted();

    // " như: ", " gồm: ", "; cụ thể:"
    [GeneratedRegex(@",?\s?(?:bao gồm|gồm có|gồm|như sau|như|cụ thể là|cụ thể|đó là|là)?\s?:\s?", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex ListOpening();

    // ", đó là ", " gồm ", " là ", " (": a list without a colon
    [GeneratedRegex(@",?\s(?:(?:đó là|bao gồm|gồm có|gồm|là)\s|\()", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex BareOpening();

    [GeneratedRegex(@",\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Comma();

    // "(1) ", "1. ", "và ", "chỉ tiêu "
    [GeneratedRegex(@"^\s*(?:(?:\(\d{1,2}\)|\d{1,2}[.)])\s*)?(?:và\s)?(?:chỉ tiêu\s)?", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Number();

    // "Đối với ", "Chỉ tiêu "
    [GeneratedRegex(@"^(?:Đối với|Về|Chỉ tiêu)(?:\schỉ tiêu)?\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Opening();

    // "GRDP/người được xác định …", "…: Kế hoạch …"
    [GeneratedRegex(@":|\s(?:được|đạt|ước|dự kiến|chỉ đạt|tăng|giảm|hiện|còn|là|do)\s", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Ending();

    /// <summary>A list of targets under one outlook.</summary>
    /// <param name="Outlook">on_track or at_risk.</param>
    /// <param name="Count">How many the text says there are; 0 for "một số".</param>
    /// <param name="Start">Where their names begin.</param>
    /// <param name="End">Where they end.</param>
    private readonly record struct Announced(string Outlook, int Count, int Start, int End);
}
