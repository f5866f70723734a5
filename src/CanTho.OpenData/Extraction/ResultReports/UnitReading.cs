namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>The unit behind a number.</summary>
/// <param name="To">The token behind it.</param>
/// <param name="Unit">As written; null where there is none.</param>
/// <param name="Kind">Its kind.</param>
internal readonly record struct UnitReading(int To, string? Unit, UnitKind Kind);
