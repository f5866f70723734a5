using System.Text.RegularExpressions;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Reads targets that running text mentions among other figures: "mục tiêu tăng trưởng kinh tế cả năm 7,5%-8,0%",
/// "… đạt 98,78% (NQ 98,9%)", "để ước cả năm đạt kế hoạch 2,5%", "phấn đấu đạt chỉ tiêu giải ngân trên 95% kế hoạch vốn".</summary>
internal static partial class StatedTargets
{
    private const int LongestClause = 600;

    private static readonly char[] Separators = [',', ';', '.', '(', ')'];

    /// <summary>The targets that a sentence mentions, in order.</summary>
    public static ImmutableArray<TargetReading> Read(string sentence)
    {
        var found = new SortedDictionary<int, TargetReading>();
        foreach (Match match in Anchor().Matches(sentence))
        {
            var place = match.Index + match.Length;
            if (Figures.ReadAt(sentence, place) is { Unit: not null } figure && !found.ContainsKey(place) && ReadOne(sentence, match, figure) is { } reading)
            {
                found.Add(place, reading);
            }
        }

        return [.. found.Values];
    }

    private static TargetReading? ReadOne(string sentence, Match match, Figure figure)
    {
        var (name, start) = match.Groups["words"].Success ? (Named(sentence, match.Groups["words"].Value, figure), match.Index) : ("", 0);
        if (name.Length == 0)
        {
            (name, start) = Subject(sentence, match.Index);
        }

        if (name.Length == 0 || IndicatorText.Opens(name, "giao", "được giao", "dự toán"))
        {
            return null;
        }

        return new TargetReading(name, figure, TargetSentence.DirectionOf(match.Groups["words"].Value, name), new Stretch(start, figure.End), Periods.Find(sentence));
    }

    /// <summary>The words between anchor and figure, and where they name nothing, the words behind it.</summary>
    private static string Named(string sentence, string words, Figure figure)
    {
        var behind = sentence.AsSpan(figure.End);
        var end = behind.IndexOfAny(Separators);
        var after = IndicatorText.Clean(behind[..(end < 0 ? behind.Length : end)].ToString());
        var before = IndicatorText.Clean(words);
        return before.Length == 0 ? after : after.Length is > 0 and < 60 && !IndicatorText.IsMeasure(before) ? before + " " + after : before;
    }

    /// <summary>What a clause is about, up to its verb or its first figure; it begins behind the last semicolon, comma or "trong đó".</summary>
    private static (string Name, int Start) Subject(string sentence, int end)
    {
        var reach = Math.Min(end, LongestClause);
        var start = Math.Max(sentence.LastIndexOf("; ", end, reach, StringComparison.Ordinal), sentence.LastIndexOf(", ", end, reach, StringComparison.Ordinal));
        start = start < 0 ? end - reach : start + 1;
        start += sentence.AsSpan(start).IndexOfAnyExcept(" ");
        var clause = sentence[start..end];
        var colon = clause.IndexOf(": ", StringComparison.Ordinal);
        clause = colon > 0 ? clause[..colon] : clause;
        var verb = Verb().Match(clause);
        return (IndicatorText.Clean(verb.Success ? clause[..verb.Index] : clause), start);
    }

    // "mục tiêu tăng trưởng kinh tế cả năm 7,5%", "(NQ 98,9%)", "đạt kế hoạch 2,5%", "phấn đấu đạt tỷ lệ … 90%"
    [GeneratedRegex(
        @"(?:(?:mục tiêu|chỉ tiêu|[Pp]hấn đấu|[Pp]hần đấu|[Pp]hần đầu|[Pp]hấn đầu)\s(?<words>[^\d;:()]{0,110}?)|\((?:NQ|Nghị quyết|KH|[Kk]ế hoạch|[Cc]hỉ tiêu|[Mm]ục tiêu)[^\d()]{1,20}|đạt kế hoạch\s(?:là\s)?)(?=\d)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Anchor();

    // "khu vực I trong 6 tháng cuối năm phải đạt", "tỷ lệ … đạt 98,78%"
    [GeneratedRegex(@"\s(?:trong|phải|sẽ|đạt|ước|tăng|giảm|chiếm|là)\s|\s\d", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Verb();
}
