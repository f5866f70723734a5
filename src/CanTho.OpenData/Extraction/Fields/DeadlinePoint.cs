namespace CanTho.OpenData.Extraction.Fields;

/// <summary>What a point in time is written as.</summary>
internal enum PointUnit
{
    /// <summary>A number whose unit the other end of the range gives: the 4 of "tháng 3 - 4", the 15 of "15 - 20/6/2026".</summary>
    Bare,

    /// <summary>"2026".</summary>
    Year,

    /// <summary>"6 tháng đầu năm 2026".</summary>
    PartOfYear,

    /// <summary>"quý II/2026".</summary>
    Quarter,

    /// <summary>"tháng 6/2026".</summary>
    Month,

    /// <summary>"30/6/2026".</summary>
    Day,
}

/// <summary>A day, month, quarter, part of a year or year named in a time limit, the year perhaps still to be found.</summary>
/// <param name="Unit">What it is written as.</param>
/// <param name="Year">Its year; null where not stated beside it.</param>
/// <param name="First">Its first month; 0 for a day of no stated month; the number itself for a bare one.</param>
/// <param name="Last">Its last month.</param>
/// <param name="Day">Its day, for a day.</param>
internal readonly record struct DeadlinePoint(PointUnit Unit, int? Year, int First, int Last, int Day = 0)
{
    /// <summary>True where every number is possible: no 31 February, no month 13, no fifth quarter.</summary>
    public bool IsPossible => Unit == PointUnit.Bare
        || (First is >= 0 and <= 12 && Last is >= 0 and <= 12 && (Unit != PointUnit.Day ? First > 0 : IsDayPossible));

    /// <summary>Its first day; only for a point with a year and a month.</summary>
    public DateOnly FirstDay => new(Year!.Value, First, Math.Max(1, Day));

    /// <summary>Its last day; only for a point with a year and a month.</summary>
    public DateOnly LastDay => new(Year!.Value, Last, Unit == PointUnit.Day ? Day : DateTime.DaysInMonth(Year!.Value, Last));

    private bool IsDayPossible =>
        Day >= 1 && Day <= (First == 0 ? 31 : DateTime.DaysInMonth(Year ?? 2024, First));

    /// <summary>A year.</summary>
    public static DeadlinePoint OfYear(int year) => new(PointUnit.Year, year, 1, 12);

    /// <summary>A quarter, 1 to 4; impossible for any other.</summary>
    public static DeadlinePoint OfQuarter(int quarter, int? year) => new(PointUnit.Quarter, year, quarter is >= 1 and <= 4 ? (quarter * 3) - 2 : 13, quarter * 3);

    /// <summary>A month.</summary>
    public static DeadlinePoint OfMonth(int month, int? year) => new(PointUnit.Month, year, month, month);

    /// <summary>A day; month 0 where none is stated.</summary>
    public static DeadlinePoint OfDay(int day, int month, int? year) => new(PointUnit.Day, year, month, month, day);

    /// <summary>The first or last months of a year.</summary>
    public static DeadlinePoint OfPart(int months, bool isFirst, int? year) =>
        months is >= 1 and <= 11
            ? new(PointUnit.PartOfYear, year, isFirst ? 1 : 13 - months, isFirst ? months : 12)
            : new(PointUnit.PartOfYear, year, 13, 13);

    /// <summary>A number whose unit is not known yet.</summary>
    public static DeadlinePoint OfNumber(int number, int? year) => new(PointUnit.Bare, year, number, number);
}
