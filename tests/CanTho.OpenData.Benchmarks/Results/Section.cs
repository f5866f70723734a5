using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Results;

/// <summary>One part of BENCHMARKS.md, as one measurement wrote it into the folder of results.</summary>
/// <param name="Title">Its heading.</param>
internal sealed record Section(string Title)
{
    /// <summary>When it was measured: <c>2026-11-22 03:10 UTC</c>.</summary>
    public string? Date { get; init; }

    /// <summary>The commit that was measured.</summary>
    public string? Commit { get; init; }

    /// <summary>What was compared with what, and what each figure includes; Markdown, a paragraph each.</summary>
    public ImmutableArray<string> Text { get; init; } = [];

    /// <summary>The commands, as somebody would type them.</summary>
    public ImmutableArray<string> Commands { get; init; } = [];

    /// <summary>The figures as tables.</summary>
    public ImmutableArray<SectionTable> Tables { get; init; } = [];

    /// <summary>Figures that are held against an aim.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];
}
