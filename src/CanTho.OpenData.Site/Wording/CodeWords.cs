using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Names of tools and how to use the lines for them.</summary>
internal static class CodeWords
{
    /// <summary>The tools in the order of the page: those that most readers have come first.</summary>
    public static ImmutableArray<CodeLanguage> InOrder { get; } =
        [CodeLanguage.PowerQuery, CodeLanguage.GoogleSheets, CodeLanguage.Python, CodeLanguage.R, CodeLanguage.Sqlite, CodeLanguage.DuckDb, CodeLanguage.Shell];

    /// <summary>Name in the attribute by which a block of code says its language.</summary>
    public static string Slug(CodeLanguage language) => language switch
    {
        CodeLanguage.PowerQuery => "powerquery",
        CodeLanguage.GoogleSheets => "sheets",
        CodeLanguage.Python => "python",
        CodeLanguage.R => "r",
        CodeLanguage.Sqlite => "sqlite",
        CodeLanguage.DuckDb => "duckdb",
        _ => "shell",
    };

    public static string Name(CodeLanguage language) => language switch
    {
        CodeLanguage.PowerQuery => "Excel, Power BI (Power Query)",
        CodeLanguage.GoogleSheets => "Google Trang tính",
        CodeLanguage.Python => "Python (pandas)",
        CodeLanguage.R => "R",
        CodeLanguage.Sqlite => "SQLite",
        CodeLanguage.DuckDb => "DuckDB",
        _ => "Tải và kiểm tra bằng dòng lệnh",
    };

    public static string EnglishName(CodeLanguage language) => language switch
    {
        CodeLanguage.GoogleSheets => "Google Sheets",
        CodeLanguage.Shell => "Download and check by command line",
        _ => Name(language),
    };

    public static string HowTo(CodeLanguage language, bool hasWorkbook, bool hasDatabase) => language switch
    {
        CodeLanguage.PowerQuery => (hasWorkbook ? "Nhanh nhất là tải tệp Excel ở trên rồi mở. " : "")
            + "Muốn bảng tự cập nhật: Dữ liệu → Lấy dữ liệu → Từ nguồn khác → Truy vấn trống → Trình soạn thảo nâng cao, dán đoạn này. Mở thẳng tệp CSV bằng cách bấm đúp có thể làm sai dấu và mất số 0 ở đầu mã.",
        CodeLanguage.GoogleSheets => "Dán vào ô A1. Bảng tính đặt vùng Việt Nam hiểu dấu chấm thập phân là chữ: vào Tệp → Cài đặt, chọn vùng Hoa Kỳ trước khi tính toán với cột số.",
        CodeLanguage.Python => "Mọi cột đọc thành chữ để mã và số hiệu không bị đổi; cột số và cột ngày được chuyển kiểu ở các dòng sau.",
        CodeLanguage.R => "Không cần gói thêm. Cột số và cột ngày được chuyển kiểu sau khi đọc.",
        CodeLanguage.Sqlite => hasDatabase ? "Một tệp có mọi bộ dữ liệu; tên bảng là tên bộ dữ liệu, dấu gạch ngang thành gạch dưới." : "Tải tệp CSV rồi nhập vào một bảng; mọi cột là chữ.",
        CodeLanguage.DuckDb => "Đọc thẳng từ địa chỉ, không cần tải trước; lần đầu DuckDB tự cài phần mở rộng httpfs.",
        _ => "Dòng thứ hai in “OK” khi tệp tải về đúng từng byte.",
    };

    public static string EnglishHowTo(CodeLanguage language, bool hasDatabase) => language switch
    {
        CodeLanguage.PowerQuery => "Data → Get Data → From Other Sources → Blank Query → Advanced Editor; paste this.",
        CodeLanguage.GoogleSheets => "Paste into cell A1. Numbers have a decimal point: the locale of the sheet must have one too.",
        CodeLanguage.Python => "All columns are read as text, so that codes keep their zeros; numbers and days are converted after it.",
        CodeLanguage.R => "No package is needed.",
        CodeLanguage.Sqlite => hasDatabase ? "One file holds every dataset; a table is named as its dataset, with _ for -." : "Downloads the CSV file and imports it into a table; all columns are text.",
        CodeLanguage.DuckDb => "Reads straight from the address; DuckDB installs its httpfs extension at the first use.",
        _ => "The second line prints OK where the file is right to the last byte.",
    };
}
