using System.Globalization;

namespace CanTho.OpenData.Model;

/// <summary>First and last day of a period as records write it: <c>2024-H1</c>, <c>2024-Q2</c>, <c>2024-9M</c>, <c>2024-06</c>,
/// <c>2024-06-24</c>, <c>2023</c>, <c>2016-2020</c>.</summary>
/// <param name="Start">First day.</param>
/// <param name="End">Last day.</param>
public readonly record struct StatedPeriod(DateOnly Start, DateOnly End)
{
    /// <summary>Whole months that the period lasts; 0 for single days.</summary>
    public int Months => Start == End ? 0 : ((End.Year - Start.Year) * 12) + End.Month - Start.Month + 1;

    /// <summary>The same period of the year before.</summary>
    public StatedPeriod YearBefore => new(Start.AddYears(-1), Start == End ? End.AddYears(-1) : EndOfMonth(End.Year - 1, End.Month));

    /// <summary>The days of a period; null for a form not known.</summary>
    public static StatedPeriod? Of(string? period)
    {
        if (period is null || period.Length < 4 || !int.TryParse(period.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2200)
        {
            return null;
        }

        return period.AsSpan(4) switch
        {
            [] => Span(year, 1, 12),
            "-H1" => Span(year, 1, 6),
            "-H2" => Span(year, 7, 12),
            ['-', 'Q', >= '1' and <= '4' and var quarter] => Span(year, ((quarter - '1') * 3) + 1, (quarter - '0') * 3),
            ['-', .. var count, 'M'] when Number(count) is >= 1 and <= 12 and var months => Span(year, 1, months),
            ['-', _, _] when Number(period.AsSpan(5)) is >= 1 and <= 12 and var month => Span(year, month, month),
            ['-', _, _, _, _] when Number(period.AsSpan(5)) is var last && last >= year && last <= 2200 => new(new(year, 1, 1), new(last, 12, 31)),
            _ when DateOnly.TryParseExact(period, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new(day, day),
            _ => null,
        };
    }

    private static int Number(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static StatedPeriod Span(int year, int first, int last) => new(new DateOnly(year, first, 1), EndOfMonth(year, last));

    private static DateOnly EndOfMonth(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
