using System.Globalization;

namespace CanTho.OpenData.Model;

/// <summary>A date as far as a source gives it: "ngày tháng 6 năm 2026" is 2026-06.</summary>
/// <param name="Year">Year, four digits.</param>
/// <param name="Month">Month, 1 to 12, or null.</param>
/// <param name="Day">Day, or null; never without a month.</param>
public readonly record struct PartialDate(int Year, int? Month, int? Day) : IComparable<PartialDate>
{
    /// <summary>ISO 8601 at the precision known: <c>2026</c>, <c>2026-06</c>, <c>2026-06-05</c>.</summary>
    public override string ToString() =>
        (Month, Day) switch
        {
            (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
            ({ } month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
            ({ } month, { } day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
        };

    /// <summary>Orders by what is known; a less precise date comes before the days inside it.</summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
