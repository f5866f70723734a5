using System.Globalization;
using System.Text;

namespace CanTho.OpenData.Datasets;

/// <summary>The README of the archive, in Vietnamese with a short part in English.</summary>
internal static class ArchiveReadme
{
    /// <summary>The text, Markdown.</summary>
    /// <param name="tables">The datasets.</param>
    /// <param name="files">The files in the archive.</param>
    /// <param name="edition">What the archive is.</param>
    internal static string Text(DatasetTables tables, ImmutableArray<PublishedFile> files, Edition edition)
    {
        var text = new StringBuilder();
        var version = edition.Publication.Version;
        var terms = edition.Terms is { } address ? $"\n- Điều khoản sử dụng: tệp `{ArchiveFile.TermsFile}`, cũng ở {address}" : "";
        var englishTerms = edition.Terms is null ? "Facts" : $"Terms of use (in Vietnamese): `{ArchiveFile.TermsFile}`; facts";
        text.Append(CultureInfo.InvariantCulture, $"""
            # {edition.Portal}

            Toàn bộ dữ liệu của cổng trong một tệp nén.

            - Tính đến ngày: {edition.AsOf:yyyy-MM-dd}
            - Phiên bản: {version ?? "chưa đánh số"}
            - Nơi công bố: {edition.Publisher}
            - Địa chỉ: {edition.Address("/du-lieu/")}{terms}

            ## Cách đọc

            - Mở bằng bảng tính: các tệp `.xlsx`. Tệp `cantho-opendata.xlsx` gồm tất cả các bảng; mỗi tệp khác gồm một bảng, trang “Từ điển” giải thích từng cột và trang “Thông tin”.
            - Phân tích bằng phần mềm: các tệp `.csv` (UTF-8, dấu phẩy, số thập phân có dấu chấm, ngày viết năm-tháng-ngày, ô trống nghĩa là nguồn không nêu, dấu ` | ` ngăn các giá trị trong một ô). Tệp `dictionary.csv` giải thích mọi cột của mọi bảng.
            - Truy vấn: `cantho-opendata.sqlite` gồm mọi bảng với khóa và liên kết, vài khung nhìn (`v_…`) và bảng tìm kiếm toàn văn `search`, tìm được cả khi gõ không dấu: `SELECT title, url FROM search WHERE search MATCH 'duong sat'`.
            - Mỗi dòng dẫn về tệp, dòng và nguyên văn của văn bản gốc (các cột `source_…`); cột `url` là trang trên cổng, tính từ {edition.Publication.BaseUrl}.
            - “Quá thời hạn” hay “chưa nhận được báo cáo” không có nghĩa là chưa làm.
            - Kiểm tra tệp có nguyên vẹn: `sha256sum -c SHA256SUMS`.

            ## Các bảng


            """);
        text.Append("| Bảng | Nội dung | Số dòng | Title |\n|---|---|---:|---|\n");
        foreach (var dataset in tables.Datasets)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{dataset.Name}` | {dataset.Title} | {dataset.Rows.Length} | {dataset.EnglishTitle} |\n");
        }

        text.Append("\n## Các tệp\n\n| Tệp | Byte |\n|---|---:|\n");
        foreach (var file in files)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{ArchiveFile.Name(file)}` | {file.Listed.Bytes} |\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            ## In English

            All data of this portal on the plans and reports of Cần Thơ city, Vietnam, as of {edition.AsOf:yyyy-MM-dd}, version {version ?? "not numbered yet"}. Each table comes as CSV
            (UTF-8, comma, decimal point, ISO dates, empty where the source does not say, ` | ` between several values of one cell) and as XLSX;
            `cantho-opendata.sqlite` holds all of them with keys, views and a full-text table `search`. `dictionary.csv` explains every column in
            Vietnamese and English. Every row leads back to file, line and words of its source; columns named `url` are relative to {edition.Publication.BaseUrl}.
            “Past its deadline” and “no report received” do not mean not done. {englishTerms} are free to
            reuse, credit is asked for, nothing is warranted. To check the files: `sha256sum -c SHA256SUMS`.

            """);
        return text.ToString();
    }
}
