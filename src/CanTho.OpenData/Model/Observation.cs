namespace CanTho.OpenData.Model;

/// <summary>A figure (số liệu) that a report states: one clause about one thing. "Tổng mức bán lẻ … 64.717,47 tỷ đồng, đạt 47,67% kế
/// hoạch, tăng 11,26% so với cùng kỳ" is one observation with its share of the plan and its change on the year.</summary>
/// <param name="Id">Document, line and what is measured.</param>
/// <param name="Document">Its document.</param>
/// <param name="Indicator">What is measured, in the words of the source, made whole where the clause leaves words out.</param>
/// <param name="Value">The figure; null where the clause states only a change or a share of the plan.</param>
/// <param name="Unit">Unit as written.</param>
/// <param name="Measure">level, growth_yoy, share, pct_of_plan, contribution, cumulative, count or ratio.</param>
/// <param name="Qualifier">ước or lũy kế; null without.</param>
/// <param name="Period">Period: <c>2024-H1</c>, <c>2023</c>, <c>2024-06</c>, <c>2024-06-24</c>; null where not stated.</param>
/// <param name="YoyPct">Change on the same period of the year before, in percent; a fall is negative. Null for changes on anything else.</param>
/// <param name="PlanPct">Share of the plan reached, in percent; the first where two plans are named.</param>
/// <param name="PreviousValue">The value of the same period of the year before, where the clause or its footnote states it.</param>
/// <param name="Footnote">Number of the footnote it stands in; null in the text itself.</param>
/// <param name="Source">The clause and its lines.</param>
public sealed record Observation(
    string Id, DocumentId Document, string Indicator, decimal? Value, string? Unit, string Measure, string? Qualifier, string? Period,
    decimal? YoyPct, decimal? PlanPct, decimal? PreviousValue, int? Footnote, Provenance Source);
