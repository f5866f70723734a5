using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.IndicatorTables;

/// <summary>A row of a table of indicators: what it measures, and its cells.</summary>
/// <param name="Indicator">What is measured, its first letter a capital; a part has the name of the whole before it ("GRDP: Dịch vụ").</param>
/// <param name="Unit">Unit, of its column or in brackets behind the name; null where neither says it.</param>
/// <param name="Period">Year or years that a row above names for those below it; null where none does.</param>
/// <param name="Row">The row.</param>
internal sealed record IndicatorRow(string Indicator, string? Unit, string? Period, TableRow Row)
{
    /// <summary>The text of a cell; "" where the row is shorter.</summary>
    public string this[int column] => IndicatorTable.Cell(Row, column);
}
