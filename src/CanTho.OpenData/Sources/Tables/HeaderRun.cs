using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>The header of a table of which every cell stands on a line of its own: headings one after the other, and perhaps the numbers
/// of the columns.</summary>
/// <param name="Headings">The headings, one a column.</param>
/// <param name="Roles">What the columns hold.</param>
/// <param name="FirstLine">First line.</param>
/// <param name="LastLine">Last line, numbers of columns included.</param>
internal sealed partial record HeaderRun(ImmutableArray<string> Headings, ImmutableArray<ColumnRole> Roles, int FirstLine, int LastLine)
{
    private const int MostColumns = 14;
    private const int LongestUnknown = 25;

    /// <summary>The header that begins at a line; null where none does.</summary>
    public static HeaderRun? Find(TableText text, int line)
    {
        if (!Opens(text.Raw(line)))
        {
            return null;
        }

        var headings = new List<string>();
        var last = line;
        for (var next = line; next <= text.LastLine && headings.Count <= MostColumns; next++)
        {
            if (text.IsBlank(next))
            {
                continue;
            }

            var clean = LineMarks.Strip(text.Raw(next));
            if (headings.Count > 0 && GoesOn(headings[^1], clean))
            {
                headings[^1] = $"{headings[^1]} {clean}";
            }
            else if (ColumnHeadings.IsHeading(clean) || (headings.Count > 1 && (ColumnHeadings.IsPart(clean) || StandsBetween(clean, NextWords(text, next)))))
            {
                headings.Add(clean);
            }
            else
            {
                break;
            }

            last = next;
        }

        return Make(text, headings, line, last);
    }

    /// <summary>The header of cells that are told apart already: as many as are headings.</summary>
    public static HeaderRun? FromCells(IReadOnlyList<string> cells, int line)
    {
        var headings = cells.TakeWhile((cell, index) => ColumnHeadings.IsHeading(cell) || ColumnHeadings.IsPart(cell)
            || (index > 1 && StandsBetween(cell, index + 1 < cells.Count ? cells[index + 1] : ""))).Take(MostColumns).ToList();
        return Merge(headings) is { } merged && Check(merged) is { } roles ? new HeaderRun([.. merged], roles, line, line) : null;
    }

    /// <summary>Words that head nothing known ("Phương pháp", "Phạm vi") are a heading where the next cell is one.</summary>
    private static bool StandsBetween(string words, string next) =>
        words.Length is > 3 and <= LongestUnknown && char.IsUpper(words[0]) && words.All(character => char.IsLetter(character) || character is ' ' or '/' or ',' or '\n')
        && ColumnHeadings.IsHeading(next) && ColumnHeadings.Read(next) != ColumnRole.Ordinal;

    private static string NextWords(TableText text, int line)
    {
        var next = line < text.LastLine ? text.SkipGaps(line + 1) : line + 1;
        return next <= text.LastLine ? LineMarks.Strip(text.Raw(next)) : "";
    }

    /// <summary>A first heading is that of numbers, tasks or fields; other words may open any sentence.</summary>
    private static bool Opens(string raw)
    {
        var clean = LineMarks.Strip(raw);
        return clean.Length < 60 && !clean.Contains('|', StringComparison.Ordinal) && ColumnHeadings.IsHeading(clean)
            && ColumnHeadings.Read(clean) is ColumnRole.Ordinal or ColumnRole.Title or ColumnRole.Group;
    }

    /// <summary>A heading of two lines: "Cơ quan" and "chủ trì", "Thời gian" and "(tháng/năm)".</summary>
    private static bool GoesOn(string heading, string next)
    {
        if (next.Length is 0 or > 40 || char.IsAsciiDigit(next[0]))
        {
            return false;
        }

        var isRemark = next[0] == '(' && next.Length > 1 && char.IsLetter(next[1]) && next.Length > 3;
        return char.IsLower(next[0]) || isRemark || IsPair(VietnameseText.Fold(heading).Trim(), VietnameseText.Fold(next));
    }

    /// <summary>Two lines of capitals that are one heading.</summary>
    private static bool IsPair(string heading, string next) => heading switch
    {
        "co quan" or "don vi" or "co quan, don vi" => next is "chu tri" or "phoi hop" or "thuc hien" or "don vi chu tri" or "don vi phoi hop" or "dau moi" or "tham muu",
        "thoi gian" or "thoi han" or "tien do" => next is "thuc hien" or "hoan thanh" or "du kien",
        "san pham" or "ket qua" => next is "du kien" or "dau ra" or "hoan thanh",
        "noi dung" or "ten" => next is "cong viec" or "nhiem vu" or "thuc hien",
        _ => false,
    };

    /// <summary>"DANH MỤC NHIỆM VỤ" above "STT", or above "Nhiệm vụ", is the title of the table and heads no column.</summary>
    public static bool IsTableTitle(string words, string next) =>
        ColumnHeadings.Read(next) == ColumnRole.Ordinal
        || (ColumnHeadings.Read(words) == ColumnRole.Title && ColumnHeadings.Read(next) == ColumnRole.Title && ParagraphJoin.IsCapitals(words) && !ParagraphJoin.IsCapitals(next));

    private static HeaderRun? Make(TableText text, List<string> headings, int first, int last)
    {
        var numbers = headings.FindIndex(heading => ColumnHeadings.Read(heading) == ColumnRole.Ordinal);
        if (numbers > 0 || (headings.Count > 1 && IsTableTitle(headings[0], headings[1])) || Merge(headings) is not { } merged || Check(merged) is not { } roles)
        {
            return null;
        }

        return new HeaderRun([.. merged], roles, first, SkipNumbers(text, last, merged.Count));
    }

    /// <summary>"Cơ quan thực hiện" over "Chủ trì" and "Phối hợp": the two stand in its place, wherever they come in the text.</summary>
    private static List<string>? Merge(List<string> headings)
    {
        var parts = headings.Where(ColumnHeadings.IsPart).ToList();
        var group = headings.FindIndex(heading => !ColumnHeadings.IsPart(heading) && ColumnHeadings.Read(heading) == ColumnRole.Lead);
        if (parts.Count < 2 || group < 0)
        {
            return headings.Count == 0 ? null : headings;
        }

        var agencies = parts.Where(part => ColumnHeadings.Read(part) is ColumnRole.Lead or ColumnRole.Coordinators).ToList();
        var times = parts.Except(agencies, StringComparer.Ordinal).ToList();
        var time = headings.FindIndex(heading => !ColumnHeadings.IsPart(heading) && ColumnHeadings.Read(heading) == ColumnRole.Deadline);
        return [.. headings.SelectMany((heading, index) =>
            index == group && agencies.Count > 1 ? agencies
            : index == time && times.Count > 1 ? times
            : ColumnHeadings.IsPart(heading) && (times.Count > 1 || agencies.Contains(heading, StringComparer.Ordinal)) ? (IEnumerable<string>)[]
            : [heading])];
    }

    private static ImmutableArray<ColumnRole>? Check(List<string> headings)
    {
        var roles = headings.Select(heading => ColumnHeadings.Read(heading) ?? ColumnRole.None).ToImmutableArray();
        var hasDuty = roles.Any(role => role is ColumnRole.Lead or ColumnRole.Agencies or ColumnRole.Coordinators or ColumnRole.Deadline);
        return headings.Count is >= 3 and <= MostColumns && roles.Contains(ColumnRole.Title) && hasDuty ? roles : null;
    }

    /// <summary>Numbers of columns under the header, one a line: "(1)", "(2)", …</summary>
    private static int SkipNumbers(TableText text, int last, int count)
    {
        var line = last;
        for (var number = 1; number <= count; number++)
        {
            line++;
            while (line <= text.LastLine && text.IsBlank(line))
            {
                line++;
            }

            if (line > text.LastLine || !NumberPattern().IsMatch(text.Raw(line)))
            {
                return last;
            }
        }

        return line;
    }

    // "(1)", " 2 ", "A"
    [GeneratedRegex(@"^\s*[\[(]?(\d{1,2}|[A-C])[\])]?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex NumberPattern();
}
