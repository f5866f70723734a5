using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Feeds;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What feeds say of documents, corrections and progress reports.</summary>
internal static class FeedWords
{
    private const int TitleLength = 140;

    public static string DocumentKind => "Văn bản";

    public static string CorrectionKind => "Đính chính";

    public static string ReportKind => "Báo cáo tiến độ";

    public static string Title(Portal portal) => $"{portal.Settings.Title}: văn bản, đính chính và báo cáo tiến độ";

    public static string Subtitle => "Mỗi mục là một văn bản được đăng, một đính chính hoặc một báo cáo tiến độ; ngày của mục là ngày nguồn nêu.";

    public static string DocumentsTitle(Portal portal) => $"{portal.Settings.Title}: văn bản mới";

    public static string DocumentsSubtitle => "Mỗi mục là một văn bản được đăng; ngày của mục là ngày ban hành mà nguồn nêu.";

    public static string DocumentFeedTitle(Portal portal, CorpusDocument document) => $"{document.ShortTitle} – {portal.Settings.Title}";

    public static string DocumentFeedSubtitle(CorpusDocument document) =>
        $"Đính chính ở {document.ShortTitle} và báo cáo tiến độ về các nhiệm vụ của văn bản.";

    /// <summary>What a feed says where it has no room for older entries.</summary>
    public static string LeftOut(NewestEntries entries) =>
        $"Nguồn tin giữ {Numbers.Count(entries.Kept.Length)} mục mới nhất; {Numbers.Count(entries.LeftOut)} mục cũ hơn có ở các bộ dữ liệu của cổng.";

    public static string AgencyTitle(Portal portal, Agency agency) => $"{agency.Name} – {portal.Settings.Title}";

    public static string AgencySubtitle(Agency agency) =>
        $"Văn bản giao việc cho {agency.Name}, đính chính và báo cáo tiến độ về các nhiệm vụ đó.";

    public static string DocumentTitle(CorpusDocument document) => $"Văn bản: {document.ShortTitle}";

    public static string Document(Portal portal, CorpusDocument document) =>
        $"{Facts(document)} {Numbers.Count(portal.Tasks(document.Id).Length)} nhiệm vụ.";

    public static string DocumentFor(Portal portal, CorpusDocument document, Agency agency, int tasks) =>
        $"{Facts(document)} {Numbers.Count(tasks)} trong {Numbers.Count(portal.Tasks(document.Id).Length)} nhiệm vụ nêu {agency.Name}.";

    public static string CorrectionTitle(AppliedCorrection made) =>
        $"Đính chính: {Words.Shorten($"“{made.Correction.Expect}” thành “{made.Correction.Value}”", TitleLength)}";

    public static string Correction(AppliedCorrection made) =>
        $"Nguồn in “{made.Correction.Expect}”, cổng đăng “{made.Correction.Value}”. {made.Correction.Reason} Nguồn: {made.Place.Span.File}, {Words.Lines(made.Place.Span)}.";

    public static string ReportTitle(AssignedTask task, ProgressReport report) =>
        $"{ProgressWords.Label(new TaskProgress(task.Id, [report]).State)}: {Words.Shorten(Words.Title(task), TitleLength)}";

    public static string Report(ProgressReport report) =>
        $"{(report.Percent is { } percent ? $"{Numbers.Count(percent)}%. " : "")}{(report.Note is { } note ? $"{note} " : "")}Theo {report.SourceTitle}, ngày {Dates.Day(report.Date)}.";

    private static string Facts(CorpusDocument document)
    {
        var header = document.Header;
        var issued = header.Issued is { } date
            ? $"{Dates.Partial(date)}."
            : "Bản nhận được không nêu ngày ban hành; ngày của mục này là ngày lập cổng.";
        return $"{header.Type ?? "Văn bản"}{(header.Number is { } number ? $" số {number}" : "")}. {issued} {(header.Title is { } title ? $"{title.TrimEnd('.')}." : "")}".TrimEnd();
    }

    /// <summary>The kind of an entry about a version of the data.</summary>
    public const string VersionKind = "Phiên bản dữ liệu";

    /// <summary>What the feed of versions tells of.</summary>
    public const string ChangesSubtitle = "Mỗi phiên bản mới của dữ liệu một mục: bao nhiêu bản ghi thêm, bớt, đổi và vì sao.";

    /// <summary>Title of the feed of versions.</summary>
    public static string ChangesTitle(Portal portal) => $"{portal.Settings.Title}: thay đổi của dữ liệu";

    /// <summary>Title of the entry of a version.</summary>
    public static string VersionTitle(VersionChanges changes) => $"Phiên bản {changes.Number}";

    /// <summary>What a version holds new, and what people wrote about it.</summary>
    public static string Version(VersionChanges changes) =>
        $"{ChangeWords.Level(changes.Diff.Level, changes.IsFirst)}. {ChangeWords.Sentence(changes)}{(changes.Note is { } note ? $" {note}" : "")}";
}
