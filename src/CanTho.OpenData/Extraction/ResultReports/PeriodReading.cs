namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>A period or day that stands in a paragraph.</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token behind it.</param>
/// <param name="Period"><c>2024-H1</c>, <c>2024-Q2</c>, <c>2024-9M</c>, <c>2024-06</c>, <c>2024-06-24</c>, <c>2023</c>,
/// <c>2021-2025</c>; null for a range of years that only names a season.</param>
/// <param name="IsYear">True for a bare "năm 2023", which is as often part of a name as a period.</param>
internal readonly record struct PeriodReading(int From, int To, string? Period, bool IsYear);
