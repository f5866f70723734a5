namespace CanTho.OpenData.Benchmarks.Results;

/// <summary>A measured figure that is held against an aim.</summary>
/// <param name="Aim">Identity of the aim in <see cref="Aims"/>: <c>pages-hugo</c>.</param>
/// <param name="Value">The figure, in the unit of the aim; the median where it was measured several times.</param>
internal sealed record Figure(string Aim, double Value)
{
    /// <summary>The lowest of several.</summary>
    public double? Lowest { get; init; }

    /// <summary>The highest of several.</summary>
    public double? Highest { get; init; }

    /// <summary>How it was measured, where that needs saying.</summary>
    public string? Note { get; init; }
}
