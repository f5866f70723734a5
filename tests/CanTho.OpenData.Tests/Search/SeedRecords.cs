using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Tests.Search;

/// <summary>Search records made of the five originals as simply as possible: table rows are tasks, paragraphs are sections.</summary>
public static partial class SeedRecords
{
    private const string Appendix = "phu-luc-ii-chuong-trinh-2026-2030";

    public static ImmutableArray<Abbreviation> Abbreviations { get; } =
    [
        new("UBND", ["Ủy ban nhân dân"]), new("HĐND", ["Hội đồng nhân dân"]), new("KHCN", ["Khoa học và Công nghệ", "Khoa học công nghệ"]),
        new("KH&CN", ["Khoa học và Công nghệ"]), new("NN&MT", ["Nông nghiệp và Môi trường"]), new("GD&ĐT", ["Giáo dục và Đào tạo"]),
        new("KH&ĐT", ["Kế hoạch và Đầu tư"]), new("VHTTDL", ["Văn hóa, Thể thao và Du lịch"]), new("AI", ["Trí tuệ nhân tạo"]),
        new("ĐBSCL", ["Đồng bằng sông Cửu Long"]), new("NQ", ["Nghị quyết"]), new("QĐ", ["Quyết định"]), new("KH", ["Kế hoạch"]),
        new("NĐ", ["Nghị định"]), new("TW", ["Trung ương"]), new("BHYT", ["Bảo hiểm y tế"]), new("TP", ["Thành phố"]),
        new("GRDP", ["Tổng sản phẩm trên địa bàn"]), new("Sở Kế hoạch và Đầu tư", ["Sở Tài chính"]),
        new("Sở Giao thông vận tải", ["Sở Xây dựng"]),
    ];

    public static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    public static ImmutableArray<SearchRecord> Read() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository(), "seeds"), "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(path => Records(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path))),
        .. Agencies.Select(name => new SearchRecord("agency", name, "", [], "Cơ quan của thành phố", $"/co-quan/{VietnameseText.Slug(name)}/")),
    ];

    private static ImmutableArray<string> Agencies =>
    [
        "Sở Tài chính", "Sở Xây dựng", "Sở Nội vụ", "Sở Tư pháp", "Sở Y tế", "Sở Công Thương", "Sở Khoa học và Công nghệ",
        "Sở Nông nghiệp và Môi trường", "Sở Giáo dục và Đào tạo", "Sở Văn hóa, Thể thao và Du lịch", "Văn phòng Ủy ban nhân dân thành phố",
        "Ban Quản lý các khu chế xuất và công nghiệp", "Công an thành phố", "Thanh tra thành phố", "Hội đồng nhân dân thành phố",
        "Ủy ban nhân dân thành phố Cần Thơ",
    ];

    private static IEnumerable<SearchRecord> Records(string document, string text)
    {
        var lines = text.Split('\n');
        var title = lines.First(line => line.Length > 60 && !line.Contains('\t', StringComparison.Ordinal)).Trim(' ', '#', '\r');
        yield return new SearchRecord("document", title, "", [], document, $"/van-ban/{document}/");
        for (var number = 1; number <= lines.Length; number++)
        {
            var line = Tag().Replace(lines[number - 1], "").Trim(' ', '#', '\r');
            var anchor = string.Create(CultureInfo.InvariantCulture, $"#L{number}");
            var cells = line.Split('\t');
            if (cells.Length >= 6 && cells[1].Length > 0 && cells[0] != "TT")
            {
                yield return new SearchRecord(
                    "task", cells[1], string.Join(". ", cells[2..].Where(cell => cell.Length > 0)), [], document, $"/nhiem-vu/{document}/{anchor}");
            }
            else if (cells.Length == 1 && line.Length > 20)
            {
                yield return new SearchRecord("section", Beginning(line), line, [], document, $"/van-ban/{document}/{anchor}");
            }
        }
    }

    private static string Beginning(string line)
    {
        var cut = line.Length > 70 ? line.LastIndexOf(' ', 70) : -1;
        return cut > 0 ? line[..cut] + " …" : line;
    }

    // <sup>1</sup> in the report of 2024
    [GeneratedRegex("<sup>[0-9]*</sup>|</?[a-z]+>", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Tag();
}
