namespace CanTho.OpenData.Model;

/// <summary>How often something comes back.</summary>
public enum Frequency
{
    /// <summary>Hằng ngày.</summary>
    Daily,

    /// <summary>Hằng tuần.</summary>
    Weekly,

    /// <summary>Hằng tháng.</summary>
    Monthly,

    /// <summary>Hằng quý.</summary>
    Quarterly,

    /// <summary>6 tháng.</summary>
    HalfYearly,

    /// <summary>Hằng năm.</summary>
    Yearly,
}
