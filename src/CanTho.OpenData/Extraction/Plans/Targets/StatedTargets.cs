using System.Text.RegularExpressions;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Reads targets that running text mentions among other figures: "mục tiêu tăng trưởng kinh tế cả năm 7,5%-8,0%",
/// "… đạt 98,78% (NQ 98,9%)", "để ước cả năm đạt kế hoạch 2,5%", "phấn đấu đạt chỉ tiêu giải ngân trên 95% kế hoạch vốn".</summary>
internal static partial class StatedTargets
{
    private const int LongestClause = 600;

    private static readonly char[] Separators = [',', ';', '.', '(', ')'];

    /// <summary>The targets that a sentence mentions, in order.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="holdsLists">True for a plan, in which "phấn đấu …; …; …" goes on with aims; a report goes on with results.</param>
    public static ImmutableArray<TargetReading> Read(string sentence, bool holdsLists)
    {
        foreach (Match opening in ListOpening().Matches(sentence))
        {
            var isAnnounced = opening.Value.EndsWith(':');
            var start = isAnnounced ? opening.Index + opening.Length : opening.Index;
            if ((holdsLists || isAnnounced) && IsListOfAims(sentence.AsSpan(start)))
            {
                return
                [
                    .. Read(sentence[..opening.Index], holdsLists: false),
                    .. TargetSentence.Read(sentence[start..]).Select(reading => reading with { Words = reading.Words.Behind(start), Period = reading.Period ?? Periods.Find(sentence) }),
                ];
            }
        }

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

    /// <summary>"bằng 121% chỉ tiêu huyện giao, tăng 13,3%": what was reached of it.</summary>
    private static bool IsShareOfPlan(string sentence, int start) => sentence.AsSpan(0, start).TrimEnd().EndsWith("%", StringComparison.Ordinal);

    /// <summary>True for an aim with a figure, and more with a figure behind a semicolon.</summary>
    private static bool IsListOfAims(ReadOnlySpan<char> words)
    {
        var semicolon = words.IndexOf(';');
        return semicolon > 0 && words[..semicolon].ContainsAnyInRange('0', '9') && !words[..semicolon].Contains(':') && words[semicolon..].ContainsAnyInRange('0', '9');
    }

    private static TargetReading? ReadOne(string sentence, Match match, Figure figure)
    {
        var (name, start) = match.Groups["words"].Success ? (Named(sentence, match.Groups["words"].Value, figure), match.Index) : ("", 0);
        if (name.Length == 0)
        {
            (name, start) = Subject(sentence, match.Index);
        }

        if (name.Length == 0 || IndicatorText.Opens(name, "giao", "được giao", "dự toán", "bằng", "trở", "đề ra", "chưa đạt", "đạt được") || name.Contains(" giao", StringComparison.Ordinal) || (sentence[match.Index] != '(' && IsShareOfPlan(sentence, match.Index)))
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

    // "phấn đấu " before "tổng tỷ suất sinh đạt 2,1 con/phụ nữ; tỷ lệ …", "phấn đấu thực hiện một số chỉ tiêu:"
    [GeneratedRegex(@"\b[Pp]hấn đấu\s(?:[^;:\d]{0,200}(?:chỉ tiêu|mục tiêu)[^;:\d]{0,60}:)?", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex ListOpening();

    // "khu vực I trong 6 tháng cuối năm phải đạt", "tỷ lệ … đạt 98,78%"
    [GeneratedRegex(@"\s(?:trong|phải|sẽ|đạt|ước|tăng|giảm|chiếm|là)\s|\s\d", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Verb();
}
