using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>Sets what documents say of one indicator side by side: targets against the latest figure, a period against the same period of
/// the year before. Rules: rates (shares, growth, points) are compared as they stand; amounts only over periods equally long.</summary>
public static class IndicatorAnalysis
{
    /// <summary>One series an indicator of the register, in its order.</summary>
    public static ImmutableArray<IndicatorSeries> Compute(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var links = corpus.IndicatorLinks.DistinctBy(link => link.Record, StringComparer.Ordinal).ToDictionary(link => link.Record, link => link.Indicator, StringComparer.Ordinal);
        var documents = corpus.Documents.Select(document => document.Extracted).ToImmutableArray();
        var targets = documents.SelectMany(document => document.Targets).Where(target => links.ContainsKey(target.Id)).ToLookup(target => links[target.Id]);
        var figures = documents.SelectMany(document => document.Observations).Where(figure => links.ContainsKey(figure.Id)).ToLookup(figure => links[figure.Id]);
        var outlooks = documents.SelectMany(document => document.Outlooks).Where(outlook => links.ContainsKey(outlook.Id)).ToLookup(outlook => links[outlook.Id]);
        return [.. corpus.Indicators.Select(indicator => SeriesOf(indicator, targets[indicator.Id], figures[indicator.Id], [.. outlooks[indicator.Id]]))];
    }

    /// <summary>What some records say of one indicator.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="targets">Its targets, in the order of documents.</param>
    /// <param name="figures">Its figures, in the order of documents.</param>
    /// <param name="outlooks">What reports expect of it.</param>
    public static IndicatorSeries SeriesOf(
        Indicator indicator, IEnumerable<Target> targets, IEnumerable<Observation> figures, ImmutableArray<TargetOutlook> outlooks)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var byPeriod = figures.OrderBy(figure => EndOf(figure.Period)).ThenBy(figure => StartOf(figure.Period)).ToImmutableArray();
        var ordered = targets.OrderBy(target => EndOf(target.Period)).ThenBy(target => StartOf(target.Period)).ToImmutableArray();
        return new IndicatorSeries(
            indicator, ordered, byPeriod, outlooks,
            [.. ordered.Select(target => GapOf(indicator, target, byPeriod)).OfType<TargetGap>()],
            [.. byPeriod.Select(figure => ChangeOf(indicator, figure, byPeriod)).OfType<YearChange>()]);
    }

    /// <summary>A target against the latest figure; null where there is no figure in its unit.</summary>
    public static TargetGap? GapOf(Indicator indicator, Target target, ImmutableArray<Observation> figures)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(target);
        var latest = figures.Where(figure => ValueIn(figure, target.Unit) is not null && figure.Measure != "pct_of_plan")
            .GroupBy(figure => EndOf(figure.Period)).MaxBy(group => group.Key)?.First();
        if (latest is null || (target.Min is null && target.Max is null))
        {
            return null;
        }

        // A fall is stated as a positive number in targets and as a negative one in figures.
        var value = ValueIn(latest, target.Unit)!.Value * (IsFall(target) ? -1 : 1);
        GapObstacle? obstacle = IsFall(target) && (value < 0 || indicator.Kind is not (UnitKind.Growth or UnitKind.Points)) ? GapObstacle.DirectionDiffers
            : IsRate(indicator.Kind) ? null
            : (StatedPeriod.Of(target.Period), StatedPeriod.Of(latest.Period)) is not ({ } aimed, { } seen) ? GapObstacle.PeriodUnknown
            : aimed.Months != seen.Months ? GapObstacle.PeriodsDiffer
            : null;
        return new TargetGap(target, latest, value, obstacle is null ? Distance(value, target) : null, obstacle);
    }

    /// <summary>A figure against that of the year before, from another record of the indicator or from its own words; null without one.</summary>
    public static YearChange? ChangeOf(Indicator indicator, Observation figure, ImmutableArray<Observation> figures)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(figure);
        if (figure.Value is not { } value || StatedPeriod.Of(figure.Period) is not { } period)
        {
            return null;
        }

        var other = figures.FirstOrDefault(other => other.Measure == figure.Measure && StatedPeriod.Of(other.Period) == period.YearBefore
            && ValueIn(other, figure.Unit) is not null);
        if ((other is null ? figure.PreviousValue : ValueIn(other, figure.Unit)) is not { } previous)
        {
            return null;
        }

        decimal? computed = IsRate(indicator.Kind) || previous == 0 ? null : ((value / previous) - 1) * 100;
        return new YearChange(figure, previous, (other ?? figure).Source, computed, figure.YoyPct);
    }

    private static bool IsFall(Target target) => target.Direction == "decrease";

    private static bool IsRate(UnitKind kind) => kind is UnitKind.Share or UnitKind.Growth or UnitKind.Points;

    /// <summary>A percentage of growth needs no unit of its own: "tăng 5,73%" against "7,5%/năm".</summary>
    private static decimal? ValueIn(Observation figure, string? unit) =>
        figure.Value is { } value && figure.Unit is { } from && unit is { } to ? Quantity.Convert(value, from, to) : null;

    private static decimal Distance(decimal value, Target target) =>
        target.Min is { } min && value < min ? value - min
        : target.Max is { } max && value > max ? value - max
        : target.Min is { } least && target.Max is null ? value - least
        : 0;

    private static DateOnly EndOf(string? period) => StatedPeriod.Of(period)?.End ?? DateOnly.MinValue;

    private static DateOnly StartOf(string? period) => StatedPeriod.Of(period)?.Start ?? DateOnly.MinValue;
}
