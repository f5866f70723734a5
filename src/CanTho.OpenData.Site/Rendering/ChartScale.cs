namespace CanTho.OpenData.Site.Rendering;

/// <summary>A scale with round numbers at its marks.</summary>
/// <param name="Low">Its first mark.</param>
/// <param name="High">Its last mark.</param>
/// <param name="Step">From mark to mark.</param>
internal readonly record struct ChartScale(decimal Low, decimal High, decimal Step)
{
    private const int Steps = 4;
    private static readonly ImmutableArray<decimal> NiceTimes = [1, 2, 5, 10];

    /// <summary>The marks.</summary>
    public IEnumerable<decimal> Marks
    {
        get
        {
            var (low, step) = (Low, Step);
            return Enumerable.Range(0, (int)decimal.Round((High - Low) / step) + 1).Select(index => low + (index * step));
        }
    }

    /// <summary>A scale that holds zero: for bars, whose length is the value.</summary>
    public static ChartScale FromZero(IEnumerable<decimal> values)
    {
        var all = values.Append(0).ToImmutableArray();
        return Round(all.Min(), all.Max());
    }

    /// <summary>A scale around values that are marked by their place. It begins at zero where that leaves them readable.</summary>
    /// <param name="values">The values.</param>
    /// <param name="whole">What no value can exceed, such as 100 percent; null without.</param>
    public static ChartScale Around(IEnumerable<decimal> values, decimal? whole)
    {
        var all = values.ToImmutableArray();
        var (low, high) = (all.Min(), all.Max());
        if (low >= 0 && high - low >= high / 3)
        {
            return FromZero(all);
        }

        var margin = high == low ? Math.Max(Math.Abs(high) / 10, 1) : (high - low) / 4;
        var scale = Round(low >= 0 ? Math.Max(0, low - margin) : low - margin, high + margin);
        return whole is { } most && high <= most && scale.High > most ? Round(scale.Low, most) with { High = most } : scale;
    }

    /// <summary>Where a value stands between two places.</summary>
    public decimal At(decimal value, decimal from, decimal to) => from + ((value - Low) / (High - Low) * (to - from));

    private static ChartScale Round(decimal low, decimal high)
    {
        var step = NiceStep(high > low ? (high - low) / Steps : 1);
        var (first, last) = (decimal.Floor(low / step) * step, decimal.Ceiling(high / step) * step);
        return new ChartScale(first, last > first ? last : first + step, step);
    }

    /// <summary>1, 2 or 5 times a power of ten, not less than asked for.</summary>
    private static decimal NiceStep(decimal least)
    {
        var power = 1m;
        for (; power * 10 <= least; power *= 10)
        {
        }

        for (; power > least; power /= 10)
        {
        }

        return NiceTimes.First(times => power * times >= least) * power;
    }
}
