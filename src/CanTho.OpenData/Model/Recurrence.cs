namespace CanTho.OpenData.Model;

/// <summary>How often a duty comes back: "trước ngày 20 hằng tháng", "trước ngày 15 tháng 12 hằng năm".</summary>
/// <param name="Frequency">How often.</param>
/// <param name="Day">Last day of the month, where stated.</param>
/// <param name="Month">Month of the year, where stated.</param>
public sealed record Recurrence(Frequency Frequency, int? Day, int? Month)
{
    /// <summary>The frequency as data files write it: daily, weekly, monthly, quarterly, half_yearly or yearly.</summary>
    public string FrequencyName => Frequency switch
    {
        Frequency.Daily => "daily",
        Frequency.Weekly => "weekly",
        Frequency.Monthly => "monthly",
        Frequency.Quarterly => "quarterly",
        Frequency.HalfYearly => "half_yearly",
        _ => "yearly",
    };
}
