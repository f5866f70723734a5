using CanTho.OpenData.Sources.Yaml;

namespace CanTho.OpenData.Sources;

/// <summary>One record of a CSV file with the place of each cell.</summary>
/// <param name="Line">1-based line at which it begins.</param>
/// <param name="LastLine">1-based line at which it ends.</param>
/// <param name="Cells">The cells, quotes removed, blanks trimmed.</param>
/// <param name="Raw">The record as written, without its line end.</param>
internal sealed record CsvRow(int Line, int LastLine, ImmutableArray<LocatedText> Cells, string Raw);
