namespace CanTho.OpenData.Model;

/// <summary>A target (mục tiêu, chỉ tiêu kế hoạch): the value that an indicator is to reach. "tỷ lệ lao động qua đào tạo đạt từ 75 - 80%"
/// is one target from 75 to 80 percent; a sentence with several figures gives several.</summary>
/// <param name="Id">Document and line and what is measured.</param>
/// <param name="Document">Its document.</param>
/// <param name="Indicator">What is measured, in the words of the source, made whole where the sentence leaves words out.</param>
/// <param name="Min">Lower bound, or the one value.</param>
/// <param name="Max">Upper bound; the same as <paramref name="Min"/> for one value, null for "at least".</param>
/// <param name="Unit">Unit as written: <c>%</c>, <c>triệu đồng</c>, <c>tỷ USD</c>, <c>%/năm</c>.</param>
/// <param name="Period">Year or years it is for: <c>2020</c>, <c>2016-2020</c>; null where not stated.</param>
/// <param name="Direction">increase, decrease, reach or share.</param>
/// <param name="Source">The words and their lines.</param>
public sealed record Target(
    string Id, DocumentId Document, string Indicator, decimal? Min, decimal? Max, string? Unit, string? Period, string Direction, Provenance Source);
