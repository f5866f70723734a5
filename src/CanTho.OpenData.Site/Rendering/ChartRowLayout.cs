using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Draws charts of rows: what is drawn in words, its value beside it, a bar or a mark on a common scale below.</summary>
internal static class ChartRowLayout
{
    private const decimal Bar = 12;
    private const decimal Gap = 14;

    public static ChartDrawing Draw(Chart chart, decimal width)
    {
        var pen = new ChartPen(width);
        pen.IsStacked = chart.Points.Any(point => point.From is not null && !pen.Holds(ChartWords.Label(point), ChartWords.Shown(point)));
        switch (chart.Kind)
        {
            case ChartKind.TargetResult:
                DrawTargets(pen, chart);
                break;
            case ChartKind.PlanShare:
                DrawShares(pen, chart);
                break;
            default:
                DrawBars(pen, chart);
                break;
        }

        return pen.Finish();
    }

    /// <summary>The scale of results and targets, whose place and not whose length is read.</summary>
    internal static ChartScale TargetScale(Chart chart) => ChartScale.Around(chart.Places, chart.Indicator.Kind == UnitKind.Share ? 100 : null);

    /// <summary>Bars from zero: the figure full, that of the year before as an outline.</summary>
    private static void DrawBars(ChartPen pen, Chart chart)
    {
        var scale = ChartScale.FromZero(chart.Places);
        foreach (var point in chart.Points)
        {
            Begin(pen, point);
            AddBar(pen, scale, point.From!.Value, point.Role == ChartRole.YearBefore ? ChartInk.Before : ChartInk.Value, Bar);
        }

        if (scale.Low < 0)
        {
            var zero = scale.At(0, 0, pen.Width);
            pen.AddBehind(new ChartShape.Line(ChartInk.Rule, zero, 0, zero, pen.Y));
        }

        pen.Y += 2;
    }

    /// <summary>Bullets: the share as a bar, the plan as a mark at 100 percent; below it the result itself.</summary>
    private static void DrawShares(ChartPen pen, Chart chart)
    {
        var scale = ChartScale.FromZero(chart.Places.Append(100));
        var whole = Math.Min(scale.At(100, 0, pen.Width), pen.Width - 1);
        for (var index = 0; index < chart.Points.Length; index++)
        {
            var beside = chart.Points.Skip(index + 1).TakeWhile(point => point.Role != ChartRole.PlanShare).ToImmutableArray();
            Begin(pen, chart.Points[index]);
            pen.Add(new ChartShape.Box(ChartInk.Track, 0, pen.Y + 4, pen.Width, Bar));
            AddBar(pen, scale, chart.Points[index].From!.Value, ChartInk.Value, Bar - 4);
            pen.Add(new ChartShape.Line(ChartInk.Target, whole, pen.Y - Bar - 1, whole, pen.Y + 5));
            pen.Y += 4;
            foreach (var point in beside)
            {
                pen.Paragraph($"{ChartWords.Beside(point)}: {ChartWords.Shown(point)}", ChartInk.Soft, ChartDrawing.SmallSize);
            }

            index += beside.Length;
        }

        AddScale(pen, [0, 50, 100], scale, "%");
    }

    /// <summary>Results as dots, targets as bands or marks; beside each target a ring where its result stands, and the way from one to the other.</summary>
    private static void DrawTargets(ChartPen pen, Chart chart)
    {
        var scale = TargetScale(chart);
        var results = chart.Points.Where(point => point.Role == ChartRole.Result).ToImmutableArray();
        foreach (var point in chart.Points)
        {
            Begin(pen, point);
            var middle = pen.Y + 4 + (Bar / 2);
            pen.Add(new ChartShape.Line(ChartInk.Rule, 0, middle, pen.Width, middle));
            if (point.Role == ChartRole.Target && results is [var result])
            {
                AddWay(pen, scale, point, result.From!.Value, middle);
            }

            AddMark(pen, scale, point, middle);
            pen.Y += 4 + Bar;
        }

        AddScale(pen, [.. scale.Marks], scale, chart.Indicator.Unit is "%" or "%/năm" ? "%" : "");
    }

    private static void AddWay(ChartPen pen, ChartScale scale, ChartPoint target, decimal result, decimal middle)
    {
        var nearest = target.From is { } low && result < low ? low : target.To is { } high && result > high ? high : result;
        var x = Inside(scale.At(result, 0, pen.Width), pen.Width);
        pen.Add(new ChartShape.Line(ChartInk.Guide, x, middle, scale.At(nearest, 0, pen.Width), middle));
        pen.Add(new ChartShape.Dot(ChartInk.Before, x, middle, 5));
    }

    private static void AddMark(ChartPen pen, ChartScale scale, ChartPoint point, decimal middle)
    {
        var (from, to) = (scale.At(point.From ?? scale.Low, 0, pen.Width), scale.At(point.To ?? scale.High, 0, pen.Width));
        if (point.Role == ChartRole.Result)
        {
            pen.Add(new ChartShape.Dot(ChartInk.Value, Inside(from, pen.Width), middle, 6));
        }
        else if (from == to)
        {
            pen.Add(new ChartShape.Box(ChartInk.Target, Math.Clamp(from - 2, 0, pen.Width - 4), middle - 8, 4, 16));
        }
        else
        {
            pen.Add(new ChartShape.Box(ChartInk.Target, from, middle - 6, to - from, Bar));
        }
    }

    private static void Begin(ChartPen pen, ChartPoint point)
    {
        pen.Y += pen.Y > 0 ? Gap : 0;
        pen.Label(ChartWords.Label(point), ChartWords.Shown(point));
    }

    private static void AddBar(ChartPen pen, ChartScale scale, decimal value, ChartInk ink, decimal height)
    {
        var (zero, end) = (scale.At(0, 0, pen.Width), scale.At(value, 0, pen.Width));
        pen.Add(new ChartShape.Box(ink, Math.Min(zero, end), pen.Y + 4 + ((Bar - height) / 2), Math.Max(Math.Abs(end - zero), 1), height));
        pen.Y += 4 + Bar;
    }

    /// <summary>The numbers of the scale below the rows; the outer ones stay inside the surface, and none touches another.</summary>
    private static void AddScale(ChartPen pen, ImmutableArray<decimal> marks, ChartScale scale, string unit)
    {
        pen.Y += 8;
        var free = -1m;
        foreach (var mark in marks.Where(mark => mark <= scale.High))
        {
            var x = scale.At(mark, 0, pen.Width);
            var words = Numbers.Amount(mark) + unit;
            var half = ChartText.Width(words, ChartDrawing.SmallSize) / 2;
            var (anchor, left, right) = x - half < 0 ? (ChartAnchor.Start, x, x + (2 * half))
                : x + half > pen.Width ? (ChartAnchor.End, x - (2 * half), x) : (ChartAnchor.Middle, x - half, x + half);
            pen.Add(new ChartShape.Line(ChartInk.Rule, x, pen.Y - 4, x, pen.Y));
            if (left > free)
            {
                pen.Words(x, pen.Y + ChartDrawing.SmallSize, words, ChartInk.Soft, ChartDrawing.SmallSize, anchor: anchor);
                free = right + 4;
            }
        }

        pen.Y += ChartDrawing.SmallSize * 1.5m;
    }

    /// <summary>Keeps a dot whole at the edges.</summary>
    private static decimal Inside(decimal x, decimal width) => Math.Clamp(x, 6, width - 6);
}
