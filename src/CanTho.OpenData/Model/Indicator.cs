namespace CanTho.OpenData.Model;

/// <summary>An indicator (chỉ tiêu) of <c>input/registers/indicators.yml</c>: one thing measured, under whatever words documents name it.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">Canonical name, such as "Tỷ lệ bao phủ bảo hiểm y tế".</param>
/// <param name="Unit">Unit in which its figures are shown together: <c>%</c>, <c>%/năm</c>, <c>tỷ đồng</c>, <c>lao động</c>.</param>
/// <param name="Topic">Group under which lists show it, such as "Y tế".</param>
/// <param name="Aliases">Other ways in which sources write it.</param>
/// <param name="Note">What a reader must know before comparing its figures; null without.</param>
/// <param name="Source">Its entry in the register.</param>
public sealed record Indicator(
    IndicatorId Id, string Name, string Unit, string Topic, ImmutableArray<string> Aliases, string? Note, SourceSpan Source)
{
    /// <summary>What it measures, in general words; null where the register does not say.</summary>
    public string? Definition { get; init; }

    /// <summary>Its name in English, for the English pages; null where the register gives none.</summary>
    public string? English { get; init; }

    /// <summary>What kind of quantity its unit measures.</summary>
    public UnitKind Kind => Quantity.KindOf(Unit);
}
