using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>As what lines of a source were read, and why some were left out.</summary>
internal static class CoverageWords
{
    /// <summary>The title of a list of the page of data quality on pages of its own.</summary>
    public static string Title(QualityList list) => list == QualityList.Coverage ? "Mỗi dòng được đọc là gì, theo văn bản" : "Chỗ còn nghi ngờ, theo tệp";

    /// <summary>What lines can be read as, in the order of columns.</summary>
    public static ImmutableArray<LineReading> Read { get; } =
        [LineReading.Front, LineReading.Heading, LineReading.Paragraph, LineReading.TableRow, LineReading.Footnote, LineReading.Closing];

    /// <summary>Why lines are left out, in the order of columns.</summary>
    public static ImmutableArray<LineReading> LeftOut { get; } =
        [LineReading.Blank, LineReading.PageNumber, LineReading.RepeatedHeader, LineReading.Rule, LineReading.Unread];

    public static string Label(LineReading reading) => reading switch
    {
        LineReading.Front => "Phần đầu",
        LineReading.Heading => "Tiêu đề mục",
        LineReading.Paragraph => "Đoạn văn",
        LineReading.TableRow => "Dòng bảng",
        LineReading.Footnote => "Chú thích",
        LineReading.Closing => "Phần cuối",
        LineReading.Blank => "Dòng trống",
        LineReading.PageNumber => "Số trang",
        LineReading.RepeatedHeader => "Tiêu đề bảng lặp lại",
        LineReading.Rule => "Đường kẻ",
        _ => "Chưa đọc được",
    };
}
