namespace CanTho.OpenData.Site.Wording;

/// <summary>What a format is called and what it is best for.</summary>
internal static class FileWords
{
    private static readonly string[] Formats = ["xlsx", "csv", "json", "jsonl", "sqlite", "zip"];

    /// <summary>Place of a format in lists: what most readers open comes first, formats that nobody has named last.</summary>
    public static int Order(string format) => Array.IndexOf(Formats, format) is >= 0 and var at ? at : Formats.Length;

    public static string Name(string format) => format switch
    {
        "xlsx" => "Excel",
        "jsonl" => "JSON Lines",
        "sqlite" => "SQLite",
        _ => format.ToUpperInvariant(),
    };

    public static string BestFor(string format) => format switch
    {
        "csv" => "Mọi công cụ đọc được: Python, R, bảng tính, cơ sở dữ liệu. UTF-8, dấu phẩy.",
        "xlsx" => "Mở bằng Excel hoặc LibreOffice: chữ có dấu, ngày và số đúng ngay, có sẵn bộ lọc.",
        "json" => "Cho trang web và lập trình: một mảng, ô nhiều giá trị là mảng con, ô trống là null.",
        "jsonl" => "Cho tệp lớn và xử lý theo luồng: mỗi dòng là một đối tượng.",
        "parquet" => "Cho phân tích dữ liệu lớn: nén tốt, đọc theo cột.",
        "sqlite" => "Cả cổng trong một cơ sở dữ liệu: nối các bảng, hỏi bằng SQL.",
        "zip" => "Mọi bộ dữ liệu dưới dạng CSV, Excel và SQLite, kèm mô tả, điều khoản và mã kiểm tra.",
        _ => "Dạng tệp khác của cùng dữ liệu.",
    };

    public static string EnglishBestFor(string format) => format switch
    {
        "csv" => "Any tool: Python, R, spreadsheets, databases. UTF-8, commas.",
        "xlsx" => "Excel or LibreOffice: letters, dates and numbers are right at once.",
        "json" => "Web pages and programs: one array; several values are an inner array, unknown is null.",
        "jsonl" => "Large files and streams: one object a line.",
        "parquet" => "Analysis of large data: compressed, read by column.",
        "sqlite" => "Everything in one database, to be asked in SQL.",
        "zip" => "Every file in one download.",
        _ => "The same data in another format.",
    };
}
