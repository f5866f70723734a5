using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>Decides whether a document reports results, and which of its parts do. A report also holds tasks, aims and an outlook;
/// their figures are no results.</summary>
internal static class ReportScope
{
    private const int LeastSignals = 3;
    private const int LeastComparisons = 2;

    private static readonly string[] Ahead =
    [
        "nhiem vu", "giai phap", "phuong huong", "muc tieu", "chi tieu chu yeu", "ke hoach 6 thang", "kien nghi", "de xuat", "kha nang hoan thanh",
        "du kien", "to chuc thuc hien", "trach nhiem", "dieu khoan", "hieu luc",
    ];

    private static readonly string[] Behind = ["ket qua", "tinh hinh", "danh gia", "thuc trang", "thuc hien nhiem vu", "uu diem", "thuc hien muc tieu", "thuc hien cac chi tieu", "dat duoc", "da dat"];

    /// <summary>True for a report by its type or, where no type is printed, by its language.</summary>
    /// <param name="header">The document's facts.</param>
    /// <param name="signals">How many changes on the year and shares of a plan it states.</param>
    public static bool IsReport(DocumentHeader header, int signals) =>
        header.Type is { } type ? IsReportType(type) : signals >= LeastSignals;

    /// <summary>The sections that speak of results.</summary>
    public static IEnumerable<Section> Sections(Section section)
    {
        if (IsAhead(section))
        {
            yield break;
        }

        yield return section;
        foreach (var child in section.Children.SelectMany(Sections))
        {
            yield return child;
        }
    }

    /// <summary>True for a part on what is to come: "Nhiệm vụ, giải pháp 6 tháng cuối năm".</summary>
    public static bool IsAhead(Section section) => section.Heading is { } heading && IsAhead(heading.Text) && !StatesResults(section);

    private static bool IsReportType(string type) => VietnameseText.Fold(type).StartsWith("bao cao", StringComparison.Ordinal);

    /// <summary>"Phát triển sản xuất và các nhiệm vụ trọng tâm" may be what was done: its text compares with the year before.</summary>
    private static bool StatesResults(Section section) =>
        section.Blocks.OfType<Block.Paragraph>().Count(paragraph => paragraph.Passage.Text.Contains("cùng kỳ", StringComparison.OrdinalIgnoreCase)
            || paragraph.Passage.Text.Contains("CKNT", StringComparison.Ordinal)) >= LeastComparisons;

    private static bool IsAhead(string heading)
    {
        var folded = VietnameseText.Fold(heading);
        return Array.Exists(Ahead, word => folded.Contains(word, StringComparison.Ordinal))
            && !Array.Exists(Behind, word => folded.Contains(word, StringComparison.Ordinal));
    }
}
