namespace CanTho.OpenData.Model;

/// <summary>How precisely a period is written.</summary>
public enum PeriodKind
{
    /// <summary>Several years, or any other stretch from one day to another: "2026 - 2030".</summary>
    Range,

    /// <summary>One calendar year: "2026".</summary>
    Year,

    /// <summary>One month: "Tháng 6/2026".</summary>
    Month,

    /// <summary>Several months of a year: "Tháng 4-5/2026".</summary>
    MonthRange,

    /// <summary>One quarter: "Quý II/2026".</summary>
    Quarter,
}
