namespace CanTho.OpenData.Model;

/// <summary>Thời hạn: until when, or over which period, a task is to be done. A closed choice.</summary>
/// <param name="Raw">The words of the source.</param>
public abstract record Deadline(string Raw)
{
    /// <summary>Inside a period with a first and a last day: "2026 - 2030", "Quý II/2026", "Tháng 4-5/2026".</summary>
    public sealed record Within(string Raw, PeriodKind Kind, DateOnly Start, DateOnly End) : Deadline(Raw);

    /// <summary>Until a last day, the start not stated: "Đến năm 2030", "trước ngày 30/6/2026".</summary>
    public sealed record By(string Raw, DateOnly End) : Deadline(Raw);

    /// <summary>Without end: "Thực hiện thường xuyên", "Hằng năm".</summary>
    public sealed record Ongoing(string Raw) : Deadline(Raw);

    /// <summary>A condition or words that name no date: "Sau khi có hướng dẫn".</summary>
    public sealed record Other(string Raw) : Deadline(Raw);

    /// <summary>The last day, where the words fix one.</summary>
    public DateOnly? LastDay => this switch
    {
        Within within => within.End,
        By by => by.End,
        _ => null,
    };

    /// <summary>The first day, where the words fix one.</summary>
    public DateOnly? FirstDay => this is Within within ? within.Start : null;

    /// <summary>The kind as data files write it: range, year, month, month_range, quarter, by, ongoing or other.</summary>
    public string KindName => this switch
    {
        Within { Kind: PeriodKind.Range } => "range",
        Within { Kind: PeriodKind.Year } => "year",
        Within { Kind: PeriodKind.Month } => "month",
        Within { Kind: PeriodKind.MonthRange } => "month_range",
        Within { Kind: PeriodKind.Quarter } => "quarter",
        By => "by",
        Ongoing => "ongoing",
        _ => "other",
    };
}
