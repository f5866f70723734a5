namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>A figure with its unit in a text: "từ 75 - 80%", "280.000 - 300.000 tỷ đồng", "trên 95%".</summary>
/// <param name="Start">Offset of the first digit.</param>
/// <param name="End">Offset behind the unit.</param>
/// <param name="Min">Lower bound; null for "dưới 2,5%".</param>
/// <param name="Max">Upper bound; null for "trên 95%".</param>
/// <param name="Unit">Unit as written; null where none stands behind the number.</param>
internal readonly record struct Figure(int Start, int End, decimal? Min, decimal? Max, string? Unit);
