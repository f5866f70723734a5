using CanTho.OpenData.Sources.Yaml;

namespace CanTho.OpenData.Sources;

/// <summary>One record of a CSV file, or one row of a workbook's sheet, with the place of each cell.</summary>
/// <param name="Line">1-based line at which it begins; the number of the row in a sheet.</param>
/// <param name="LastLine">1-based line at which it ends.</param>
/// <param name="Cells">The cells, quotes removed, blanks trimmed.</param>
/// <param name="Raw">The record as written, without its line end; of a sheet the cells parted by tabs.</param>
internal sealed record CsvRow(int Line, int LastLine, ImmutableArray<LocatedText> Cells, string Raw)
{
    /// <summary>True for a row of a sheet, which has as many cells as were typed into it.</summary>
    public bool IsSheet { get; init; }
}
