using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Tests.Rendering;

/// <summary>Indicators made for tests, as the analysis gives them.</summary>
internal static class ChartSample
{
    /// <summary>A document that the corpus of the fixture holds.</summary>
    public static DocumentId Document { get; } = new("bao-cao-ket-qua-thuc-hien-nghi-quyet-cua-hoi-dong-nhan-dan");

    public static Indicator Indicator(string unit) =>
        new(IndicatorId.Of("Chỉ tiêu thử"), "Chỉ tiêu thử", unit, "Thử", [], null, new SourceSpan("input/registers/indicators.yml", 1, 1));

    public static Observation Figure(
        string? period, decimal? value, string unit, string measure = "level", string? qualifier = null, decimal? yoy = null, decimal? plan = null, decimal? previous = null) =>
        new($"o-{period}-{value}", Document, "Chỉ tiêu thử", value, unit, measure, qualifier, period, yoy, plan, previous, null, Line($"kỳ {period}"));

    public static Target Target(string? period, decimal? min, decimal? max, string unit, string direction = "reach") =>
        new($"t-{period}-{min}", Document, "Chỉ tiêu thử", min, max, unit, period, direction, Line($"mục tiêu {period}"));

    public static IndicatorSeries Series(string unit, Observation[] figures, params Target[] targets)
    {
        var indicator = Indicator(unit);
        ImmutableArray<Observation> ordered = [.. figures.OrderBy(figure => StatedPeriod.Of(figure.Period)?.End)];
        return new IndicatorSeries(
            indicator, [.. targets], ordered, [],
            [.. targets.Select(target => IndicatorAnalysis.GapOf(indicator, target, ordered)).OfType<TargetGap>()],
            [.. ordered.Select(figure => IndicatorAnalysis.ChangeOf(indicator, figure, ordered)).OfType<YearChange>()]);
    }

    private static Provenance Line(string words) => new(new SourceSpan("seeds/bao-cao-6-thang-dau-nam-2024.txt", 7, 8), words);
}
