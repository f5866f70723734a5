namespace CanTho.OpenData.Model;

/// <summary>A target, a figure or an outlook that states something of an indicator of the register.</summary>
/// <param name="Record">Identity of the record.</param>
/// <param name="Indicator">The indicator.</param>
public readonly record struct IndicatorLink(string Record, IndicatorId Indicator);
