namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>What a change or a share is measured against.</summary>
internal enum Basis
{
    /// <summary>Nothing is named.</summary>
    None,

    /// <summary>The same period of the year before (so với cùng kỳ).</summary>
    SamePeriod,

    /// <summary>A plan, an estimate of the budget, a resolution (kế hoạch, dự toán, nghị quyết).</summary>
    Plan,

    /// <summary>Anything else: the start of the year, the month before, the last season.</summary>
    Other,
}

/// <summary>A comparison that stands in a paragraph: "so với cùng kỳ năm 2023", "so đầu năm".</summary>
/// <param name="From">Its first token.</param>
/// <param name="To">The token behind it.</param>
/// <param name="Basis">What is compared with.</param>
/// <param name="Year">The year named in it, or null.</param>
internal readonly record struct ComparisonReading(int From, int To, Basis Basis, int? Year);
