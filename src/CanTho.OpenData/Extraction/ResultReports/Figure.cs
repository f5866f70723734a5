namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>What kind of unit a figure has.</summary>
internal enum UnitKind
{
    /// <summary>None is printed: "chỉ số … đạt 101,5".</summary>
    None,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Percentage points (điểm %).</summary>
    Points,

    /// <summary>Money.</summary>
    Money,

    /// <summary>A physical or other measure: ha, tấn, kWh, điểm.</summary>
    Measure,

    /// <summary>Things or people counted.</summary>
    Count,

    /// <summary>Times (lần).</summary>
    Times,
}

/// <summary>A number with its unit, as it stands in a paragraph.</summary>
/// <param name="From">First token of the number.</param>
/// <param name="UnitFrom">First token behind the number.</param>
/// <param name="To">The token behind the unit.</param>
/// <param name="Value">The number; the first one of a range.</param>
/// <param name="Denominator">Of how many, in "31/36 xã".</param>
/// <param name="IsRange">True for "13 - 16%".</param>
/// <param name="Unit">The unit as written, the multiplier with it ("triệu kWh").</param>
/// <param name="Kind">Kind of the unit.</param>
internal sealed record Figure(int From, int UnitFrom, int To, decimal Value, decimal? Denominator, bool IsRange, string? Unit, UnitKind Kind);
