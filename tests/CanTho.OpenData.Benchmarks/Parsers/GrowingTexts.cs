using System.Globalization;
using System.Text;

namespace CanTho.OpenData.Benchmarks.Parsers;

/// <summary>Texts of any size for every parser: the same forms again and again with other numbers, so that twice the size is twice the work.
/// The benchmarks time them, the tests of linear time weigh them.</summary>
internal static class GrowingTexts
{
    /// <summary>Paragraphs of a report: figures, periods, citations, a note now and then.</summary>
    public static string Prose(int size) => Repeat("BÁO CÁO\nTình hình kinh tế - xã hội năm 2025\n\nI. KẾT QUẢ\n\n", size, index =>
        $"Tổng mức bán lẻ hàng hóa quý {(index % 4) + 1} đạt {index + 1}.717,47 tỷ đồng, đạt 47,67% kế hoạch, tăng 11,26% so với cùng kỳ, theo Nghị quyết số {index}-NQ/TW ngày 05/8/2020 của Bộ Chính trị.\n\n");

    /// <summary>Sections of a plan, each giving duties to agencies.</summary>
    public static string Plan(int size) => Repeat("KẾ HOẠCH\nThực hiện nhiệm vụ năm 2026\n\nI. NHIỆM VỤ\n\n", size, index =>
        $"{(index % 90) + 1}. Giao Sở Tài chính chủ trì, phối hợp với Sở Xây dựng:\n\n- Xây dựng đề án số {index} về hạ tầng (khu công nghiệp); hoàn thành trước ngày {(index % 28) + 1}/6/2026.\n\n- Báo cáo Ủy ban nhân dân thành phố kết quả đợt {index} trước ngày 20 hằng tháng.\n\n");

    /// <summary>Paragraphs that lines of one width cut.</summary>
    public static string Wrapped(int size) => Repeat("KẾ HOẠCH\nThử nghiệm\n\nI. NỘI DUNG\n\n", size, index =>
        $"Đẩy mạnh ứng dụng khoa học công nghệ trong đợt {index} của chương trình phát triển\nhạ tầng, bảo đảm quốc phòng an ninh và an sinh xã hội trên địa bàn thành phố.\n\n");

    /// <summary>A table of tasks whose cells are set apart by tabs.</summary>
    public static string Tabs(int size) => Repeat("PHỤ LỤC\n\nSTT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian\n", size, index =>
        $"{index + 1}\tXây dựng đề án phát triển số {index}\tSở Tài chính\tSở Xây dựng; Công an thành phố\tQuý {(index % 4) + 1}/2026\n");

    /// <summary>The same with pipes, as Markdown has it.</summary>
    public static string Pipes(int size) => Repeat("PHỤ LỤC\n\n| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n", size, index =>
        $"| {index + 1} | Xây dựng đề án **phát triển** số {index} | Sở Tài chính | 2026 - 2030 |\n");

    /// <summary>The same in HTML.</summary>
    public static string HtmlTable(int size) => Repeat("PHỤ LỤC\n\n<table>\n<tr><th>STT</th><th>Nhiệm vụ</th><th>Cơ quan chủ trì</th><th>Thời gian</th></tr>\n", size, index =>
        $"<tr><td>{index + 1}</td><td>Xây dựng đề án số {index}<br>giai đoạn {index}</td><td>Sở Tài chính</td><td>Năm 2026</td></tr>\n") + "</table>\n";

    /// <summary>A table that was flattened: every cell on a line of its own.</summary>
    public static string CellLines(int size) => Repeat("PHỤ LỤC\n\nSTT\nNhiệm vụ\nCơ quan chủ trì\nThời gian\n", size, index =>
        $"{index + 1}\nXây dựng đề án phát triển số {index}\nSở Tài chính\nQuý {(index % 4) + 1}/2026\n");

    /// <summary>Tasks as labelled fields.</summary>
    public static string Blocks(int size) => Repeat("KẾ HOẠCH\nThử nghiệm\n\nI. NHIỆM VỤ\n\n", size, index =>
        $"- Xây dựng đề án số {index}. Đơn vị chủ trì: Sở Tài chính; Đơn vị phối hợp: Sở Xây dựng. Thời gian: năm 2026.\n\n");

    /// <summary>Mentions of legal instruments.</summary>
    public static string Citations(int size) => Repeat("", size, index => $"Nghị quyết số {index}-NQ/TW ngày 05/8/2020 của Bộ Chính trị, Luật Đất đai năm 2024; ");

    /// <summary>Time limits, one behind the other.</summary>
    public static string Deadlines(int size) => Repeat("", size, index => $"Quý {(index % 4) + 1}/2026; trước ngày {(index % 28) + 1}/6/2026; ");

    /// <summary>Agencies, one behind the other.</summary>
    public static string Agencies(int size) => Repeat("", size, index => $"Sở Văn hóa, Thể thao và Du lịch; UBND phường {index}, Công an thành phố và các đơn vị liên quan; ");

    /// <summary>A list of maps.</summary>
    public static string Yaml(int size) => Repeat("", size, index => $"- name: Sở Thử nghiệm {index}\n  kind: department\n  aliases: [STN {index}, \"Sở TN {index}\"]\n");

    /// <summary>Records of three cells.</summary>
    public static string Csv(int size) => Repeat("task_id,date,note\n", size, index => $"nhiem-vu-{index},2026-01-01,\"Đã làm \"\"xong\"\", phần {index}\"\n");

    /// <summary>One record of many cells.</summary>
    public static string WideCsv(int size) => Repeat("task_id", size, index => $",\"ô {index}\"");

    /// <summary>A page of Markdown: headings, lists, links.</summary>
    public static string Markdown(int size) => Repeat("", size, index => $"## Mục {index}\n\n- Xem [trang {index}](/nhiem-vu/) và **chữ đậm**.\n\n| a | b |\n|---|---|\n| {index} | 2 |\n\n");

    /// <summary>A web page to import.</summary>
    public static string HtmlPage(int size) => Repeat("<html><body>", size, index =>
        $"<h2>{index + 1}. Mục</h2><p>Xây dựng <b>đề án</b> số {index}.</p><ul><li>Ý một</li></ul><table><tr><td>{index}</td><td>Sở Tài chính</td></tr></table>") + "</body></html>";

    /// <summary>The body of a Word file: paragraphs and a table.</summary>
    public static string WordBody(int size) =>
        Repeat("", size, index => $"<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Xây dựng đề án số {index}. </w:t></w:r><w:r><w:t>Giao Sở Tài chính.</w:t></w:r></w:p>")
        + Repeat("<w:tbl><w:tblPr/><w:tblGrid/>", size, index => $"<w:tr><w:tc><w:p><w:r><w:t>{index}</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Sở Tài chính</w:t></w:r></w:p></w:tc></w:tr>") + "</w:tbl>";

    private static string Repeat(string opening, int size, Func<int, FormattableString> form)
    {
        var text = new StringBuilder(opening);
        for (var index = 0; index < size; index++)
        {
            text.Append(form(index).ToString(CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
