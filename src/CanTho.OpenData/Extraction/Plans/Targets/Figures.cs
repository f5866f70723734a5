using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Finds figures with their units in running text. Years, dates, numbers of documents, ranks and figures in brackets are none.</summary>
internal static partial class Figures
{
    private const int MostBefore = 24;
    private const int MostBehind = 120;

    private static readonly string[] AtLeast = ["≥", ">=", ">", "tren", "it nhat", "toi thieu", "khong duoi", "khong thap hon", "hon", "tu it nhat", "vuot", "dat tren", "lon hon"];

    private static readonly string[] AtMost = ["≤", "<=", "<", "duoi", "khong qua", "toi da", "khong vuot qua", "nho hon", "thap hon", "khong cao hon"];

    /// <summary>Words before a number that make it a name and no amount: "năm 2025", "khóa XI", "top 10", "Nghị quyết 57".</summary>
    private static readonly string[] NoAmount =
        ["năm", "tháng", "quý", "ngày", "số", "giai đoạn", "nhiệm kỳ", "khóa", "nhóm", "top", "hạng", "thứ", "nghị quyết", "nghị định", "điều", "khoản", "chuẩn", "phụ lục", "kỳ họp", "đường", "quốc lộ", "vòng", "đợt", "lần", "km", "chương trình"];

    /// <summary>All figures of a text, in order.</summary>
    public static ImmutableArray<Figure> FindAll(string text)
    {
        var found = ImmutableArray.CreateBuilder<Figure>();
        var folded = VietnameseText.Fold(text);
        var brackets = 0;
        var seen = 0;
        foreach (var match in Number().EnumerateMatches(text))
        {
            for (; seen < match.Index; seen++)
            {
                brackets = text[seen] == '(' ? brackets + 1 : text[seen] == ')' ? Math.Max(0, brackets - 1) : brackets;
            }

            if (brackets == 0 && (found.Count == 0 || match.Index >= found[^1].End) && Read(text, folded, match.Index, match.Index + match.Length) is { } figure)
            {
                found.Add(figure);
            }
        }

        return found.ToImmutable();
    }

    /// <summary>The figure at an offset, whatever stands before it; null where none stands there.</summary>
    public static Figure? ReadAt(string text, int start)
    {
        var from = Math.Max(0, start - MostBefore - 1);
        var window = text[from..Math.Min(text.Length, start + MostBehind)];
        foreach (var match in Number().EnumerateMatches(window, start - from))
        {
            var figure = match.Index == start - from ? Read(window, VietnameseText.Fold(window), match.Index, match.Index + match.Length) : null;
            return figure is { } found ? found with { Start = start, End = found.End + from } : null;
        }

        return null;
    }

    private static Figure? Read(string text, string folded, int start, int end)
    {
        var before = Before(folded, start);
        var isDocument = end < text.Length && (text[end] is '/' or '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]));
        if (isDocument || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '/' or '-' && start > 1 && char.IsLetterOrDigit(text[start - 2]))))
        {
            return null;
        }

        // "tăng trưởng 2 con số" says how many digits, not how much.
        var first = VietnameseNumbers.Parse(text.AsSpan(start, end - start));
        if (!first.Success || StartsAt(folded, end, "con so"))
        {
            return null;
        }

        var firstUnit = TargetUnits.Read(text, end);
        if (IsName(text, start) && firstUnit.Unit?.Contains('%', StringComparison.Ordinal) is not true)
        {
            return null;
        }

        if (IsAge(folded, start, firstUnit) || (firstUnit.Unit is null && StartsAt(folded, end, "nam ") && !StartsAt(folded, end, "nam trở")))
        {
            return null;
        }

        var upper = ReadUpper(text, firstUnit.End);
        if (upper is { } range)
        {
            var unit = TargetUnits.Read(text, range.End);
            return new Figure(start, unit.End, first.Value, range.Value, unit.Unit ?? firstUnit.Unit);
        }

        return IsYear(text, start, end, firstUnit.Unit) ? null : Bounded(start, firstUnit, before, folded, first.Value);
    }

    private static Figure Bounded(int start, (string? Unit, int End) unit, string before, string folded, decimal value)
    {
        var isUpwards = Array.Exists(AtLeast, word => EndsWith(before, word)) || StartsAt(folded, unit.End, "tro len");
        var isDownwards = Array.Exists(AtMost, word => EndsWith(before, word)) || StartsAt(folded, unit.End, "tro xuong");
        return new Figure(start, unit.End, isDownwards && !isUpwards ? null : value, isUpwards && !EndsWith(before, "khong vuot") ? null : value, unit.Unit);
    }

    private static (decimal Value, int End)? ReadUpper(string text, int place)
    {
        var match = Upper().Match(text, place, Math.Min(text.Length - place, 40));
        if (!match.Success || match.Index != place)
        {
            return null;
        }

        var number = match.Groups["upper"];
        var parsed = VietnameseNumbers.Parse(number.ValueSpan);
        return parsed.Success ? (parsed.Value, number.Index + number.Length) : null;
    }

    private static bool IsYear(string text, int start, int end, string? unit) =>
        unit is null && end - start == 4 && text.AsSpan(start, 2) is "19" or "20" && text.AsSpan(start, 4).IndexOfAnyExceptInRange('0', '9') < 0;

    /// <summary>"trẻ em dưới 15 tuổi", "từ 6 đến 36 tháng tuổi": who is meant; "tuổi thọ đạt 75,5 tuổi" is an amount.</summary>
    private static bool IsAge(string folded, int start, (string? Unit, int End) unit) =>
        (unit.Unit?.Contains("tuổi", StringComparison.Ordinal) is true || AgeBehind().IsMatch(folded.AsSpan(unit.End, Math.Min(MostBefore, folded.Length - unit.End))))
        && !folded.AsSpan(Math.Max(0, start - MostBehind), Math.Min(start, MostBehind)).Contains("tuoi tho", StringComparison.Ordinal);

    private static bool IsName(string text, int start)
    {
        var before = text[Math.Max(0, start - MostBefore)..start].TrimEnd().ToLowerInvariant();
        return Array.Exists(NoAmount, word => EndsWith(before, word));
    }

    private static string Before(string folded, int start) => folded[Math.Max(0, start - MostBefore)..start].TrimEnd();

    private static bool EndsWith(string before, string word) =>
        before.EndsWith(word, StringComparison.Ordinal) && (before.Length == word.Length || !char.IsLetterOrDigit(before[before.Length - word.Length - 1]));

    private static bool StartsAt(string folded, int place, string words) =>
        place < folded.Length && folded.AsSpan(place).TrimStart().StartsWith(words, StringComparison.Ordinal);

    // "280.000", "7,5"
    [GeneratedRegex(@"\d(?:[\d.,]*\d)?", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Number();

    // " - 64 tuoi" behind the 15 of "từ 15 - 64 tuổi"
    [GeneratedRegex(@"^\s?(?:-|–|den)\s?(?:duoi )?\d{1,3} (?:thang )?tuoi\b", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex AgeBehind();

    // " - 8" of "7,5% - 8%", " đến 10" of "từ 5% đến 10%"
    [GeneratedRegex(@"^\s*(?:-|–|—|÷|đến|tới)\s*(?:từ\s+)?(?<upper>\d(?:[\d.,]*\d)?)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Upper();
}
