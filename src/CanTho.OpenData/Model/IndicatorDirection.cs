namespace CanTho.OpenData.Model;

/// <summary>Which way an indicator is meant to go. It colours nothing and judges nothing; it only says how to read a gap.</summary>
public enum IndicatorDirection
{
    /// <summary>higher: tỷ lệ lao động qua đào tạo.</summary>
    Higher,

    /// <summary>lower: tỷ lệ hộ nghèo.</summary>
    Lower,
}
