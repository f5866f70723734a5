using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Reconciliation;
using CanTho.OpenData.Site.Review;
using CanTho.OpenData.Site.Wording.Templates;

namespace CanTho.OpenData.Site.Wording.Review;

/// <summary>The fields of records in words for a reviewer: the words of the source, and what was understood.</summary>
internal static class ReviewWords
{
    /// <summary>Commands that begin a correction, one a field that says something.</summary>
    public static ImmutableArray<string> Commands(CorrectableRecord record) =>
        [.. record.Fields.Where(field => field.Words is not null).Select(field => $"{NextSteps.Program} new correction {record.Id} {field.Name}")];

    public static string Title(SectionRecord section) => $"{section.Path} {section.Heading}".Trim();

    public static ImmutableArray<ReviewField> Fields(CorpusDocument document) =>
    [
        new("Loại", document.Header.Type), new("Số", document.Header.Number ?? document.Header.NumberBlank), new("Ngày", document.Header.Issued is { } day ? Dates.Partial(day) : null),
        new("Cơ quan ban hành", document.Header.Issuer), new("Nơi", document.Header.Place), new("Người ký", document.Header.Signer), new("Chức vụ", document.Header.SignerRole),
        new("Kèm theo", document.Header.AttachedTo),
    ];

    public static ImmutableArray<ReviewField> Fields(SectionRecord section) =>
        [new("Số mục", section.Path), new("Tiêu đề", section.Heading), new("Cấp", section.Level.ToString(CultureInfo.InvariantCulture))];

    public static ImmutableArray<ReviewField> Fields(AssignedTask task) =>
    [
        new("Số thứ tự", task.Ordinal), new("Mục", $"{task.Section} {task.SectionTitle}".Trim() is { Length: > 0 } section ? section : null),
        new("Chủ trì", Names(task.LeadRaw, task.Leads)), new("Phối hợp", Names(task.CoordinatorsRaw, task.Coordinators)),
        new("Thời hạn", task.Deadline is { } deadline ? $"“{deadline.Raw}”: {DeadlineWords.Meaning(deadline)}" : null),
        new("Lặp lại", task.Recurrence is { } recurrence ? DeadlineWords.Recurring(recurrence) : null), new("Kinh phí", task.FundingRaw), new("Sản phẩm", task.OutputRaw),
    ];

    public static ImmutableArray<ReviewField> Fields(Target target) =>
        [new("Giá trị", FigureWords.Direction(target) + FigureWords.Range(target.Min, target.Max, target.Unit)), new("Kỳ", target.Period is null ? null : PeriodWords.Of(target.Period))];

    public static ImmutableArray<ReviewField> Fields(Observation figure) =>
    [
        new("Giá trị", figure.Value is null ? null : FigureWords.Value(figure.Value, figure.Unit)), new("Là", FigureWords.Measure(figure.Measure)), new("Kỳ", figure.Period is null ? null : PeriodWords.Of(figure.Period)),
        new("So với cùng kỳ", Percent(figure.YoyPct)), new("So với kế hoạch", Percent(figure.PlanPct)),
        new("Cùng kỳ năm trước", figure.PreviousValue is { } before ? FigureWords.Value(before, figure.Unit) : null), new("Mức tin cậy", figure.Qualifier),
    ];

    public static ImmutableArray<ReviewField> Fields(ProgrammeProgress line) =>
        [new("Trạng thái", line.StatusRaw), new("Số lượng", Numbers.Count(line.Count)), new("Tổng số", line.Total is { } total ? Numbers.Count(total) : null)];

    public static ImmutableArray<ReviewField> Fields(TargetOutlook line) =>
        [new("Khả năng", line.Outlook == "on_track" ? "có khả năng đạt" : "khó đạt"), new("Kế hoạch", FigureWords.Range(line.PlanMin, line.PlanMax, line.Unit))];

    public static ImmutableArray<ReviewField> Fields(LegalCitation citation) =>
        [new("Loại", citation.Type), new("Số", citation.Number), new("Ngày", citation.Date is { } date ? Dates.Partial(date) : null), new("Cơ quan", citation.Issuer)];

    private static string? Names(string? raw, ImmutableArray<string> names) => raw is null ? null : $"“{raw}”: {string.Join("; ", names)}";

    private static string? Percent(decimal? percent) => percent is { } known ? $"{Numbers.Amount(known)}%" : null;
}
