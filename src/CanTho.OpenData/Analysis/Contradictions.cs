using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>Finds what a source says against itself: a total that is not the sum of its parts, a percentage that does not follow from its
/// figures. Nothing is mended: the figures are published as printed and a warning stands beside them. Rounding and cutting off at the last
/// digit printed are no contradiction; figures said to be about ("khoảng", "hơn", "gần") are left alone.</summary>
public static class Contradictions
{
    private static readonly string[] Approximations = ["khoảng ", "gần ", "hơn ", "trên ", "dưới ", "xấp xỉ "];

    /// <summary>All contradictions of the corpus, by place.</summary>
    public static ImmutableArray<Diagnostic> Find(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var links = corpus.IndicatorLinks.DistinctBy(link => link.Record, StringComparer.Ordinal)
            .ToDictionary(link => link.Record, link => link.Indicator, StringComparer.Ordinal);
        var documents = corpus.Documents.Select(document => document.Extracted).ToImmutableArray();
        var targets = documents.SelectMany(document => document.Targets).Where(target => links.ContainsKey(target.Id)).ToLookup(target => links[target.Id]);
        return
        [
            .. documents.SelectMany(document => Changes(document.Observations, links))
                .Concat(documents.SelectMany(document => PlanShares(document.Observations, links, targets)))
                .Concat(documents.SelectMany(document => TwoValues(document.Observations, links)))
                .Concat(documents.SelectMany(document => Counts(document.Progress)))
                .Concat(documents.SelectMany(document => PrintedSums.Find(document.Document)))
                .Concat(documents.SelectMany(document => PrintedShares.Find(document.Document)))
                .Distinct().Order(),
        ];
    }

    /// <summary>Changes on the year that do not follow from the two values.</summary>
    private static IEnumerable<Diagnostic> Changes(ImmutableArray<Observation> figures, Dictionary<string, IndicatorId> links)
    {
        foreach (var figure in figures.Where(figure => figure is { Value: not null, YoyPct: not null, Measure: not ("share" or "growth_yoy" or "ratio") } && !IsApproximate(figure)))
        {
            var earlier = figures.FirstOrDefault(other => IsYearBefore(other, figure, links));
            var previous = figure.PreviousValue ?? (earlier is null || IsApproximate(earlier) ? null : Quantity.Convert(earlier.Value!.Value, earlier.Unit!, figure.Unit ?? ""));
            if (previous is { } before and > 0 && !ChangeFollows(figure.Value!.Value, before, figure.YoyPct!.Value))
            {
                var computed = ((figure.Value.Value / before) - 1) * 100;
                yield return Rules.ChangeDoesNotFollow(
                    figure.Source.Span.File, figure.Source.Span.FirstLine, figure.Indicator, PrintedNumber.Show(figure.Value.Value), PrintedNumber.Show(before),
                    (figure.PreviousValue is null ? earlier! : earlier ?? figure).Source.Span.FirstLine,
                    PrintedNumber.Show(figure.YoyPct.Value), PrintedNumber.ShowLike(computed, figure.YoyPct.Value));
            }
        }
    }

    /// <summary>True where a printed change can come from two printed values: 3.321 against 3.000 is "tăng 11%".</summary>
    public static bool ChangeFollows(decimal value, decimal previous, decimal printedPct)
    {
        var (now, before, change) = (new PrintedNumber(value), new PrintedNumber(previous), new PrintedNumber(printedPct));
        return before.Low > 0 && printedPct >= (((now.Low / before.High) - 1) * 100) - change.Step
            && printedPct <= (((now.High / before.Low) - 1) * 100) + change.Step;
    }

    /// <summary>True where a printed percentage can come from a part and a whole: 51 of 64 is 79,68% or 79,69%.</summary>
    public static bool ShareFollows(decimal part, decimal whole, decimal printedPct)
    {
        var (top, bottom, share) = (new PrintedNumber(part), new PrintedNumber(whole), new PrintedNumber(printedPct));
        return bottom.Low > 0 && printedPct >= (top.Low / bottom.High * 100) - share.Step && printedPct <= (top.High / bottom.Low * 100) + share.Step;
    }

    private static bool IsYearBefore(Observation other, Observation figure, Dictionary<string, IndicatorId> links) =>
        other.Value > 0 && other.Unit is not null && other.Measure == figure.Measure
        && StatedPeriod.Of(figure.Period) is { } period && StatedPeriod.Of(other.Period) == period.YearBefore
        && (links.TryGetValue(figure.Id, out var indicator) ? links.TryGetValue(other.Id, out var same) && same == indicator : other.Indicator == figure.Indicator)
        && Quantity.Convert(other.Value.Value, other.Unit, figure.Unit ?? "") is not null;

    /// <summary>Shares of the plan that do not follow from a value and the plan of its year, where some document states that plan.</summary>
    private static IEnumerable<Diagnostic> PlanShares(
        ImmutableArray<Observation> figures, Dictionary<string, IndicatorId> links, ILookup<IndicatorId, Target> targets)
    {
        foreach (var figure in figures.Where(figure => figure is { Value: not null, PlanPct: not null, Unit: not null } && links.ContainsKey(figure.Id) && !IsApproximate(figure)))
        {
            var year = StatedPeriod.Of(figure.Period)?.End.Year;
            var plan = targets[links[figure.Id]].FirstOrDefault(target => target.Min is > 0 && target.Min == target.Max && target.Unit is not null
                && target.Direction == "reach" && StatedPeriod.Of(target.Period) is { Months: 12 } aimed && aimed.End.Year == year);
            if (plan is not null && Quantity.Convert(plan.Min!.Value, plan.Unit!, figure.Unit!) is { } whole && !ShareFollows(figure.Value!.Value, whole, figure.PlanPct!.Value))
            {
                yield return Rules.PlanShareDoesNotFollow(
                    figure.Source.Span.File, figure.Source.Span.FirstLine, figure.Indicator, PrintedNumber.Show(figure.Value.Value), PrintedNumber.Show(whole),
                    $"{plan.Source.Span.File}:{plan.Source.Span.FirstLine}", PrintedNumber.Show(figure.PlanPct.Value),
                    PrintedNumber.ShowLike(figure.Value.Value / whole * 100, figure.PlanPct.Value));
            }
        }
    }

    /// <summary>One indicator, one period, one document, two values.</summary>
    private static IEnumerable<Diagnostic> TwoValues(ImmutableArray<Observation> figures, Dictionary<string, IndicatorId> links)
    {
        var groups = figures.Where(figure => figure is { Value: not null, Unit: not null, Period: not null } && links.ContainsKey(figure.Id) && !IsApproximate(figure))
            .GroupBy(figure => (links[figure.Id], figure.Period, figure.Measure, figure.Qualifier));
        foreach (var group in groups)
        {
            var first = group.First();
            foreach (var other in group.Skip(1))
            {
                var value = Quantity.Convert(other.Value!.Value, other.Unit!, first.Unit!);
                if (value is { } converted && Math.Abs(converted - first.Value!.Value) > Math.Max(new PrintedNumber(first.Value.Value).Step, new PrintedNumber(converted).Step))
                {
                    yield return Rules.TwoValues(
                        other.Source.Span.File, other.Source.Span.FirstLine, other.Indicator, other.Period!, $"{PrintedNumber.Show(other.Value.Value)} {other.Unit}",
                        $"{PrintedNumber.Show(first.Value.Value)} {first.Unit}", $"dòng {PrintedNumber.Show(first.Source.Span.FirstLine)}");
                }
            }
        }
    }

    /// <summary>Tasks of a programme by status against their total.</summary>
    private static IEnumerable<Diagnostic> Counts(ImmutableArray<ProgrammeProgress> progress)
    {
        foreach (var programme in progress.Where(line => line.Total is not null).GroupBy(line => (line.Programme, line.Total)).Where(group => group.Count() > 1))
        {
            var sum = programme.Sum(line => line.Count);
            if (sum != programme.Key.Total)
            {
                var span = programme.First().Source.Span;
                yield return Rules.CountsDoNotAddUp(span.File, span.FirstLine, programme.Key.Programme, programme.Key.Total!.Value, sum);
            }
        }
    }

    private static bool IsApproximate(Observation figure) =>
        Array.Exists(Approximations, word => figure.Source.Quote.Contains(word, StringComparison.OrdinalIgnoreCase));
}
