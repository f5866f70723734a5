using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Results;

/// <summary>A table of a part of BENCHMARKS.md.</summary>
/// <param name="Caption">What it shows, above it.</param>
/// <param name="Columns">Heads of the columns; the first holds names, the others figures.</param>
/// <param name="Rows">The cells; Markdown.</param>
internal sealed record SectionTable(string Caption, ImmutableArray<string> Columns, ImmutableArray<ImmutableArray<string>> Rows);
