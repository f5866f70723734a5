using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A chart of an indicator (biểu đồ): the values it draws, before any drawing. Page, picture, table and CSV are made of it, so
/// that they can never say different things.</summary>
/// <param name="Kind">What it sets side by side.</param>
/// <param name="Slug">Last part of its address: <c>muc-tieu</c>, <c>cung-ky</c>, <c>ke-hoach</c>, <c>gia-tri-6-thang</c>.</param>
/// <param name="Series">The indicator.</param>
/// <param name="Points">Its values in the order in which they are drawn.</param>
public sealed record Chart(ChartKind Kind, string Slug, IndicatorSeries Series, ImmutableArray<ChartPoint> Points)
{
    /// <summary>The indicator.</summary>
    public Indicator Indicator => Series.Indicator;

    /// <summary>Its distinct values that have a place on the scale.</summary>
    public IEnumerable<decimal> Places => Points.SelectMany(point => new[] { point.From, point.To }).OfType<decimal>();
}
