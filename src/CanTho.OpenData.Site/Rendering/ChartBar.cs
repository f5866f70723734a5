namespace CanTho.OpenData.Site.Rendering;

/// <summary>A bar of a chart: a figure from 0, or a target from its lower to its upper bound.</summary>
/// <param name="Label">Period and value, written above the bar.</param>
/// <param name="From">Where it begins, in percent of the width.</param>
/// <param name="To">Where it ends, in percent of the width.</param>
/// <param name="IsTarget">True for a target.</param>
internal sealed record ChartBar(string Label, decimal From, decimal To, bool IsTarget);
