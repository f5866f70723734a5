using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.Review;

/// <summary>Why a record should be held against its source with care: what the checks say of its lines, and what looks odd in itself.</summary>
internal sealed class ReviewDoubts
{
    private const int ShortestTitle = 12;
    private const int LongestTitle = 600;
    private const int LongestIndicator = 140;

    // Above these a figure is more often misread than true.
    private const decimal LargestShare = 100;
    private const decimal LargestChange = 500;
    private const decimal LargestPlanShare = 400;

    private readonly ILookup<int, Diagnostic> complaints;
    private readonly HashSet<string> unregistered;
    private readonly HashSet<string> repeated;

    public ReviewDoubts(Corpus corpus)
    {
        // What concerns the file as a whole (its sidecar, columns of datasets) says nothing of the record on line 1.
        complaints = corpus.Diagnostics.Where(complaint => complaint.Code[..3] is not ("DOC" or "DAT")).ToLookup(complaint => complaint.Line);
        unregistered = [.. corpus.Agencies.Where(agency => agency.Kind == AgencyKind.Unregistered).Select(agency => agency.Name)];
        repeated = [.. corpus.Documents.SelectMany(document => document.Extracted.Observations).Where(figure => figure.Value is not null)
            .GroupBy(Sameness, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key)];
    }

    public IEnumerable<string> Of(CorpusDocument document) =>
        new[]
        {
            If(document.Header.Type is null, "Không đọc được loại văn bản."), If(document.Header.Title is null, "Không đọc được trích yếu."),
            If(document.Header.Number is null, "Văn bản không in số, hoặc số không đọc được."), If(document.Header.Issued is null, "Không đọc được ngày ban hành."),
            If(document.Header.Issuer is null, "Không đọc được cơ quan ban hành."),
        }.OfType<string>().Concat(OnLines(document.Header.Source));

    public IEnumerable<string> Of(SectionRecord section) => complaints[section.Source.Span.FirstLine].Select(Say);

    public IEnumerable<string> Of(AssignedTask task) =>
        new[]
        {
            If(task.Leads.IsEmpty, "Không có cơ quan chủ trì."), If(task.Deadline is Deadline.Other, "Thời hạn có lời văn nhưng không đọc ra ngày."),
            If(!task.Carried.IsEmpty, $"Chép từ dòng trên vì ô gộp hoặc ghi “như trên”: {string.Join(", ", task.Carried)}."),
            If(task.Title.Length < ShortestTitle, "Nội dung rất ngắn."), If(task.Title.Length > LongestTitle, "Nội dung rất dài, có thể gồm nhiều nhiệm vụ."),
        }.OfType<string>()
            .Concat(task.Leads.Concat(task.Coordinators).Where(unregistered.Contains).Select(name => $"“{name}” chưa có trong danh bạ cơ quan."))
            .Concat(OnLines(task.Source, "AGY001"));

    public IEnumerable<string> Of(Target target) =>
        new[]
        {
            If(target is { Min: { } min, Max: { } max } && min > max, "Mức dưới lớn hơn mức trên."), If(target.Unit is null, "Không đọc được đơn vị."),
            If(target.Period is null, "Không đọc được kỳ."), If(target.Unit == "%" && target.Direction == "share" && target.Max > LargestShare, "Tỷ lệ lớn hơn 100%."),
            If(target.Indicator.Length > LongestIndicator, "Tên chỉ tiêu rất dài."),
        }.OfType<string>().Concat(OnLines(target.Source));

    public IEnumerable<string> Of(Observation figure) =>
        new[]
        {
            If(figure is { Measure: "share" or "ratio", Unit: "%", Value: < 0 or > LargestShare }, "Tỷ lệ nằm ngoài khoảng 0–100%."),
            If(figure.YoyPct is > LargestChange or < -100, "Mức tăng, giảm so với cùng kỳ lớn bất thường."), If(figure.PlanPct is > LargestPlanShare or < 0, "Tỷ lệ so với kế hoạch lớn bất thường."),
            If(figure is { Value: not null, Unit: null }, "Có con số nhưng không đọc được đơn vị."), If(figure.Period is null, "Không đọc được kỳ."),
            If(figure is { Value: null, YoyPct: null, PlanPct: null }, "Không có con số nào."), If(figure.Indicator.Length > LongestIndicator, "Tên chỉ tiêu rất dài, có thể đọc gộp nhiều ý."),
            If(repeated.Contains(Sameness(figure)), "Cùng một số liệu có hai lần trong văn bản."),
        }.OfType<string>().Concat(OnLines(figure.Source));

    public IEnumerable<string> Of(ProgrammeProgress line) =>
        new[] { If(line.Count > line.Total, "Số lượng lớn hơn tổng số."), If(line.Total is null, "Không đọc được tổng số.") }.OfType<string>().Concat(OnLines(line.Source));

    public IEnumerable<string> Of(TargetOutlook line) =>
        new[] { If(line.Indicator.Length > LongestIndicator, "Tên chỉ tiêu rất dài.") }.OfType<string>().Concat(OnLines(line.Source));

    public IEnumerable<string> Of(LegalCitation citation) =>
        new[] { If(citation.Number is null, "Không có số hiệu; nhận ra theo tên.") }.OfType<string>().Concat(OnLines(citation.Source, "OCR001"));

    private static string? If(bool isSo, string reason) => isSo ? reason : null;

    private static string Say(Diagnostic complaint) => $"{complaint.Message} ({complaint.Code})";

    private static string Sameness(Observation figure) => $"{figure.Indicator}|{figure.Measure}|{figure.Period}|{figure.Value}|{figure.Unit}";

    private IEnumerable<string> OnLines(Provenance source, string? butNot = null) =>
        Enumerable.Range(source.Span.FirstLine, source.Span.LastLine - source.Span.FirstLine + 1).SelectMany(line => complaints[line])
            .Where(complaint => complaint.Code != butNot).Select(Say);
}
