using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Draws figures over time: places along the bottom to scale of the calendar, dots for levels, columns for changes. A line joins
/// two dots only where one period follows the other, or is the same part of the next year.</summary>
internal static class ChartTimeLayout
{
    private const decimal Plot = 150;
    private const decimal Top = 34;

    /// <summary>Few periods stand no further apart than this.</summary>
    private const decimal WidestStep = 130;

    private const decimal Small = ChartDrawing.SmallSize;

    public static ChartDrawing Draw(Chart chart, decimal width)
    {
        var pen = new ChartPen(width) { Y = Top + Plot };
        var scale = ChartScale.FromZero(chart.Places);
        var left = AddScale(pen, scale, UnitOf(chart));
        var spots = SpotsOf(chart, scale, left, width);
        if (chart.Kind == ChartKind.Rates)
        {
            AddColumns(pen, spots, scale.At(0, Top + Plot, Top));
        }
        else
        {
            AddDots(pen, spots);
        }

        AddValues(pen, spots, left, UnitOf(chart));
        // A number below its column needs room above the periods.
        pen.Y += chart.Places.Min() < 0 ? ChartDrawing.TextSize : 0;
        AddPeriods(pen, spots);
        pen.Y += Small * 3.2m;
        return pen.Finish();
    }

    private static string UnitOf(Chart chart) => chart.Points[0].Unit is "%" or "%/năm" ? "%" : chart.Indicator.Unit;

    /// <summary>Lines across and their numbers; gives the left edge of the plot.</summary>
    private static decimal AddScale(ChartPen pen, ChartScale scale, string unit)
    {
        var isPercent = unit == "%";
        var marks = scale.Marks.Select(mark => (Y: scale.At(mark, Top + Plot, Top), Words: Numbers.Amount(mark) + (isPercent ? unit : ""))).ToImmutableArray();
        var left = marks.Max(mark => ChartText.Width(mark.Words, Small)) + 6;
        foreach (var (y, words) in marks)
        {
            pen.Add(new ChartShape.Line(ChartInk.Rule, left, y, pen.Width, y));
            pen.Words(left - 6, y + 4, words, ChartInk.Soft, Small, anchor: ChartAnchor.End);
        }

        if (!isPercent)
        {
            pen.Words(0, Small, unit, ChartInk.Soft, Small);
        }

        return left;
    }

    private static ImmutableArray<ChartSpot> SpotsOf(Chart chart, ChartScale scale, decimal left, decimal width)
    {
        var spans = chart.Points.Select(point => StatedPeriod.Of(point.Period)!.Value).ToImmutableArray();
        var (first, last) = (spans[0].End.DayNumber, Math.Max(spans[^1].End.DayNumber, spans[0].End.DayNumber + 1));
        var (from, to) = (left + 36, width - 36);
        var spare = Math.Max(0, to - from - (WidestStep * (chart.Points.Length - 1))) / 2;
        (from, to) = (from + spare, to - spare);
        return [.. chart.Points.Zip(spans, (point, span) => new ChartSpot(
            point, span, from + ((to - from) * (span.End.DayNumber - first) / (last - first)), scale.At(point.From!.Value, Top + Plot, Top)))];
    }

    private static void AddDots(ChartPen pen, ImmutableArray<ChartSpot> spots)
    {
        var oneSlot = spots.All(spot => spot.Span.Start.Month == spots[0].Span.Start.Month);
        foreach (var (before, after) in spots.Zip(spots.Skip(1)))
        {
            var follows = before.Span.Months > 0 && (before.Span.End.AddDays(1) == after.Span.Start || (oneSlot && after.Span.YearBefore == before.Span));
            if (follows)
            {
                pen.Add(new ChartShape.Line(ChartInk.Thread, before.X, before.Y, after.X, after.Y));
            }
        }

        foreach (var spot in spots)
        {
            pen.Add(new ChartShape.Dot(ChartInk.Value, spot.X, spot.Y, 5));
        }
    }

    private static void AddColumns(ChartPen pen, ImmutableArray<ChartSpot> spots, decimal zero)
    {
        var nearest = spots.Zip(spots.Skip(1), (before, after) => after.X - before.X).DefaultIfEmpty(pen.Width).Min();
        var width = Math.Clamp(nearest * 0.6m, 2, 44);
        foreach (var spot in spots)
        {
            pen.Add(new ChartShape.Box(ChartInk.Value, spot.X - (width / 2), Math.Min(zero, spot.Y), width, Math.Max(Math.Abs(spot.Y - zero), 1)));
        }
    }

    /// <summary>Values beside their marks, the last first, then the highest and lowest, as far as they leave each other room.</summary>
    private static void AddValues(ChartPen pen, ImmutableArray<ChartSpot> spots, decimal left, string unit)
    {
        var order = spots.OrderByDescending(spot => spot == spots[^1]).ThenByDescending(spot => spot.Y == spots.Min(other => other.Y) || spot.Y == spots.Max(other => other.Y))
            .ThenBy(spot => spot.X);
        var taken = new List<(decimal From, decimal To)>();
        foreach (var spot in order)
        {
            var words = ChartWords.ShownNumber(spot.Point, unit);
            var half = ChartText.Width(words, ChartDrawing.TextSize, isBold: true) / 2;
            var x = Math.Clamp(spot.X, left + half, pen.Width - half);
            if (taken.TrueForAll(other => x - half > other.To || x + half < other.From))
            {
                var below = spot.Point.From < 0;
                pen.Words(x, below ? spot.Y + 18 : spot.Y - 9, words, isBold: true, anchor: ChartAnchor.Middle);
                taken.Add((x - half - 6, x + half + 6));
            }
        }
    }

    private static void AddPeriods(ChartPen pen, ImmutableArray<ChartSpot> spots)
    {
        var free = decimal.MaxValue;
        foreach (var spot in spots.Reverse())
        {
            var (part, year) = PeriodWords.Mark(spot.Point.Period!);
            var half = Math.Max(ChartText.Width(part, Small), ChartText.Width(year, Small)) / 2;
            if (spot.X + half > free)
            {
                continue;
            }

            pen.Words(Math.Min(spot.X, pen.Width - half), pen.Y + (Small * 1.5m), part, ChartInk.Soft, Small, anchor: ChartAnchor.Middle);
            pen.Words(Math.Min(spot.X, pen.Width - half), pen.Y + (Small * 2.8m), year, ChartInk.Soft, Small, anchor: ChartAnchor.Middle);
            free = spot.X - half - 4;
        }
    }
}
