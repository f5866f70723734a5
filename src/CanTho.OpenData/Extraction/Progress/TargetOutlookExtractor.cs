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

    private static readonly string[] AtRisk = ["kho khan", "kho dat", "kho co kha nang", "khong dat", "chua dat", "phan dau", "can phai tap trung", "can tap trung", "kha nang khong", "thap hon ke hoach"];

    private static readonly string[] OnTrack = ["kha nang dat", "co ban dat", "dat tien do", "du kien dat", "uoc dat", "dat va vuot", "vuot", "hoan thanh", "dat ke hoach", "dat chi tieu"];

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
            if (Announcement(paragraph.Passage.Text) is { } announced)
            {
                open?.Finish(found);
                open = new OutlookList(input, ids, announced.Outlook, announced.Count);
                marker = null;
                foreach (var name in Names(paragraph.Passage, announced.List))
                {
                    open.Add(name);
                }
            }
            else if (open is not null && paragraph.Marker is { } own && (marker ??= own) == own)
            {
                open.Explain(paragraph.Passage, TopicOf(paragraph.Passage));
            }
        }

        open?.Finish(found);
    }

    /// <summary>How many targets are expected to be met or not, and where their list begins; null for other text.</summary>
    private static (string Outlook, int Count, int List)? Announcement(string text)
    {
        var match = Counted().Match(text);
        if (!match.Success || Counted().IsMatch(text, match.Index + match.Length))
        {
            return null;
        }

        var list = ListOpening().Match(text, match.Index + match.Length);
        if (!list.Success)
        {
            return null;
        }

        var words = VietnameseText.Fold(text[match.Index..list.Index]);
        var outlook = Has(words, AtRisk) ? "at_risk" : Has(words, OnTrack) || words.EndsWith(" dat", StringComparison.Ordinal) ? "on_track" : null;
        return outlook is null ? null : (outlook, int.Parse(match.Groups["count"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), list.Index + list.Length);
    }

    private static bool Has(string folded, string[] words) => Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal));

    /// <summary>The names of a list, parted by semicolons, or by commas where it has none.</summary>
    private static IEnumerable<Passage> Names(Passage passage, int start)
    {
        var cuts = Sentences.Semicolons(passage.Text).Where(semicolon => semicolon > start).ToList();
        if (cuts.Count == 0)
        {
            cuts = [.. Comma().Matches(passage.Text[start..]).Select(match => start + match.Index)];
        }

        foreach (var cut in cuts.Append(passage.Text.Length))
        {
            var from = start + Number().Match(passage.Text[start..cut]).Length;
            var to = from + passage.Text[from..cut].TrimEnd(' ', '.', ':', ';', ',').Length;
            if (to > from && passage.Text[from..to].Trim().Length > 0)
            {
                yield return passage.Slice(from, to);
            }

            start = Math.Min(cut + 1, passage.Text.Length);
        }
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

    // "13/17 chỉ tiêu", "có 04 chỉ tiêu"
    [GeneratedRegex(@"(?<![\d.,/])(?<count>\d{1,3})(?:\s?/\s?\d{1,3})?\s(?:chỉ tiêu|mục tiêu)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Counted();

    // " như: ", " gồm: ", "; cụ thể:"
    [GeneratedRegex(@",?\s?(?:bao gồm|gồm có|gồm|như sau|như|cụ thể là|cụ thể|đó là|là)?\s?:\s?", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex ListOpening();

    [GeneratedRegex(@",\s", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Comma();

    // "(1) ", "1. "
    [GeneratedRegex(@"^\s*(?:(?:\(\d{1,2}\)|\d{1,2}[.)])\s*)?", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Number();

    // "Đối với ", "Chỉ tiêu "
    [GeneratedRegex(@"^(?:Đối với|Về|Chỉ tiêu)(?:\schỉ tiêu)?\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Opening();

    // "GRDP/người được xác định …", "…: Kế hoạch …"
    [GeneratedRegex(@":|\s(?:được|đạt|ước|dự kiến|chỉ đạt|tăng|giảm|hiện|còn|là|do)\s", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Ending();
}
