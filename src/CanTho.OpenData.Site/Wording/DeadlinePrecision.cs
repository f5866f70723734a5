namespace CanTho.OpenData.Site.Wording;

/// <summary>How exactly a source names the last day of a deadline; what it does not name must not look exact.</summary>
public enum DeadlinePrecision
{
    /// <summary>A day: "trước ngày 30/6/2026".</summary>
    Day,

    /// <summary>A month: "Tháng 6/2026".</summary>
    Month,

    /// <summary>A quarter: "Quý II/2026".</summary>
    Quarter,

    /// <summary>A year: "2026", "Đến năm 2030", "2026 - 2030".</summary>
    Year,
}
