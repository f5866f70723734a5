namespace CanTho.OpenData.Benchmarks.Results;

/// <summary>What a figure should be.</summary>
/// <param name="Id">Its identity, which figures name: <c>pages-hugo</c>.</param>
/// <param name="Words">What is measured.</param>
/// <param name="Limit">The limit.</param>
/// <param name="Unit">Its unit, "" for a ratio.</param>
/// <param name="IsLeast">True where the figure should be at least the limit; false where at most.</param>
internal sealed record Aim(string Id, string Words, double Limit, string Unit = "", bool IsLeast = false)
{
    /// <summary>True where a figure keeps the limit.</summary>
    public bool IsKeptBy(double value) => IsLeast ? value >= Limit : value <= Limit;
}
