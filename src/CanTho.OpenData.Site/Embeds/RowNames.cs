using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Embeds;

/// <summary>What the names of datasets mean: <c>quarter</c>, <c>past_deadline</c>, <c>monthly</c>. A name not known is nothing.</summary>
internal static class RowNames
{
    public static ScheduleState State(string? name) => name switch
    {
        "not_yet_due" => ScheduleState.NotYetDue,
        "due_soon" => ScheduleState.DueSoon,
        "past_deadline" => ScheduleState.PastDeadline,
        "no_last_day" => ScheduleState.NoLastDay,
        _ => ScheduleState.NotStated,
    };

    /// <summary>The progress that a status states; none where no report has been received.</summary>
    public static ProgressState Progress(string? name) =>
        ProgressNames.All.Where(status => ProgressNames.Of(status) == name).Select(status => status switch
        {
            ProgressStatus.NotBegun => ProgressState.NotBegun,
            ProgressStatus.UnderWay => ProgressState.UnderWay,
            ProgressStatus.Done => ProgressState.Done,
            ProgressStatus.DoneLate => ProgressState.DoneLate,
            ProgressStatus.OnHold => ProgressState.OnHold,
            _ => ProgressState.NoLongerApplicable,
        }).FirstOrDefault(ProgressState.NoReport);

    public static Frequency? Frequency(string? name) => name switch
    {
        "daily" => Model.Frequency.Daily,
        "weekly" => Model.Frequency.Weekly,
        "monthly" => Model.Frequency.Monthly,
        "quarterly" => Model.Frequency.Quarterly,
        "half_yearly" => Model.Frequency.HalfYearly,
        "yearly" => Model.Frequency.Yearly,
        _ => null,
    };

    /// <summary>A deadline by its kind and days; null where no words state one.</summary>
    public static Deadline? Deadline(string? kind, string raw, DateOnly? start, DateOnly? end) => (kind, start, end) switch
    {
        (null, _, _) => null,
        ("ongoing", _, _) => new Deadline.Ongoing(raw),
        ("by", _, { } last) => new Deadline.By(raw, last),
        (_, { } first, { } last) => new Deadline.Within(raw, Period(kind), first, last),
        _ => new Deadline.Other(raw),
    };

    private static PeriodKind Period(string kind) => kind switch
    {
        "year" => PeriodKind.Year,
        "month" => PeriodKind.Month,
        "month_range" => PeriodKind.MonthRange,
        "quarter" => PeriodKind.Quarter,
        _ => PeriodKind.Range,
    };
}
