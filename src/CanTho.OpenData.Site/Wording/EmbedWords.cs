using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Embeds;

namespace CanTho.OpenData.Site.Wording;

/// <summary>What embeds say, and the code that puts one into another page.</summary>
internal static class EmbedWords
{
    public static string AboutTask(EmbedEdition edition) => $"Thẻ nhúng của một nhiệm vụ, {When(edition)}.";

    public static string AboutChart(EmbedEdition edition) => $"Biểu đồ nhúng của một chỉ tiêu, {When(edition)}.";

    public static string AboutAgency(EmbedEdition edition) => $"Bảng nhúng các thời hạn sắp tới, {When(edition)}.";

    public static string AgencyTitle(string name) => $"Thời hạn sắp tới: {name}";

    public static string Draft => "bản nhận được không có số văn bản";

    /// <summary>"Bản đóng băng: phiên bản 1.4.0, tính đến ngày 22/11/2026."; null for today's data.</summary>
    public static string? Frozen(EmbedEdition edition) =>
        edition.Frozen is { } version ? $"Bản đóng băng: phiên bản {version}, tính đến ngày {Dates.Day(edition.AsOf)}." : null;

    /// <summary>What was reported: "Báo cáo: đang thực hiện, 40%".</summary>
    public static string Progress(EmbedTask task) => task.Progress == ProgressState.NoReport
        ? "Chưa nhận được báo cáo tiến độ"
        : $"{ProgressWords.Label(task.Progress)}{(task.Percent is { } percent ? $", {Numbers.Count(percent)}%" : "")}";

    /// <summary>By which report, or what its absence does not mean.</summary>
    public static string ProgressBasis(EmbedTask task) => task.Progress == ProgressState.NoReport
        ? "Điều đó không có nghĩa là việc chưa được làm."
        : $"{(task.ProgressSource is { } source ? $"Theo {source}" : "Theo báo cáo gần nhất")}{(task.ProgressDay is { } day ? $", ngày {Dates.Day(day)}" : "")}.";

    /// <summary>"định kỳ, phối hợp"; null for the last day of a task that the agency leads.</summary>
    public static string? Kind(EmbedDay day) => (day.IsRecurring, day.IsLead) switch
    {
        (true, true) => "định kỳ",
        (true, false) => "định kỳ, phối hợp",
        (false, false) => "phối hợp",
        _ => null,
    };

    /// <summary>The code to copy. It needs no script and runs none; links open in a tab of their own.</summary>
    /// <param name="address">Whole address of the embed.</param>
    /// <param name="title">What is framed, for whoever cannot see it.</param>
    /// <param name="height">Height in pixels.</param>
    public static string Code(string address, string title, int height) => string.Create(CultureInfo.InvariantCulture,
        $"<iframe src=\"{address}\" title=\"{Attribute(title)}\" width=\"100%\" height=\"{height}\" loading=\"lazy\" sandbox=\"allow-popups allow-popups-to-escape-sandbox\" style=\"border:0\"></iframe>");

    private static string When(EmbedEdition edition) => edition.Frozen is { } version
        ? $"phiên bản {version}, tính đến {Dates.Day(edition.AsOf)}"
        : $"tính đến {Dates.Day(edition.AsOf)}";

    private static string Attribute(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
