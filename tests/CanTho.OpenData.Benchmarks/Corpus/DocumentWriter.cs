using System.Globalization;
using System.Text;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Benchmarks.Corpus;

/// <summary>Writes single documents as the offices send them: text with headings by hand, tables by tabs that start again on each page,
/// footnotes between the lines of a paragraph.</summary>
internal sealed class DocumentWriter(Random random, SentenceModel words, string[] departments, string[] units, Indicator[] indicators)
{
    private const int RowsAPage = 8;
    private const int RowsAGroup = 15;
    private const int TasksAnAssignment = 4;
    private const int AssignmentsASection = 3;
    private const int Observations = 30;

    private const string Heading = "TT\tNHIỆM VỤ CỤ THỂ\tCƠ QUAN CHỦ TRÌ\tCƠ QUAN PHỐI HỢP\tTHỜI HẠN THỰC HIỆN\tNGUỒN LỰC\tDỰ KIẾN SẢN PHẨM ĐẦU RA\n";

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

    /// <summary>An appendix with a table of tasks in groups.</summary>
    public string Table(int number, int year, int tasks)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n\nPHỤ LỤC I\nDANH MỤC SỐ {number} CÁC NHIỆM VỤ {Topic().ToUpperInvariant()}\nGIAI ĐOẠN {year} - {year + 5}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"(Kèm theo Kế hoạch số {number}/KH-UBND ngày {random.Next(10, 29)} tháng {random.Next(1, 13):00} năm {year} của Ủy ban nhân dân thành phố Cần Thơ)\n\n");
        for (var row = 0; row < tasks; row++)
        {
            text.Append(row % RowsAPage == 0 ? (row == 0 ? "" : "\n") + Heading : "");
            text.Append(row % RowsAGroup == 0 ? $"{Roman[row / RowsAGroup % Roman.Length]}.\t{Topic().ToUpperInvariant()}\t\t\t\t\t\n" : "");
            text.Append(CultureInfo.InvariantCulture, $"{(row % RowsAGroup) + 1}.\t{Sentence()}{Basis(year)}\t{Lead()}\t{Partners()}\t{Deadline(year)}\t{Funding()}\t{Output()}\n");
        }

        return text.ToString();
    }

    /// <summary>A plan whose sections assign tasks in bullets.</summary>
    public string Plan(int number, int year, int tasks)
    {
        var text = new StringBuilder();
        var month = random.Next(1, 13);
        text.Append(CultureInfo.InvariantCulture, $"\n\nSố: {number}/KH-UBND\n\nCần Thơ, ngày {random.Next(10, 29)} tháng {month:00} năm {year}\n\nKẾ HOẠCH\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Đợt {number}: {Sentence()} giai đoạn {year} - {year + 5}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Thực hiện {Instrument(year)}, Ủy ban nhân dân (UBND) thành phố ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH, YÊU CẦU\n\n1. Mục đích\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{Sentence()}.\n\n2. Yêu cầu\n\n{Sentence()}; {words.Next(random)}.\n\nII. CÁC CHỈ TIÊU CHỦ YẾU\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Một số chỉ tiêu chủ yếu đến năm {year + 5}:\n\n");
        for (var target = 1; target <= 4; target++)
        {
            text.Append(CultureInfo.InvariantCulture, $"({target}) {Target()}.\n\n");
        }

        text.Append("III. NHIỆM VỤ VÀ GIẢI PHÁP\n\n");
        for (var (written, part) = (0, 0); written < tasks; part++)
        {
            text.Append(part % AssignmentsASection == 0 ? $"{(part / AssignmentsASection) + 1}. Về {Topic().ToLowerInvariant()}\n\n" : "");
            text.Append(CultureInfo.InvariantCulture, $"{"abc"[part % AssignmentsASection]}) Giao {Department()} chủ trì, phối hợp với {Department()} và các sở, ban, ngành có liên quan:\n\n");
            for (var bullet = 0; bullet < TasksAnAssignment && written < tasks; bullet++, written++)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {Sentence()}{Basis(year)}{(random.Next(3) == 0 ? $"; hoàn thành trước ngày {random.Next(10, 29)} tháng {random.Next(1, 13):00} năm {year + random.Next(1, 6)}" : "")}.\n\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"IV. TỔ CHỨC THỰC HIỆN\n\nTrong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về {Department()} để tổng hợp.\n\n");
        text.Append("Nơi nhận:\n\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A\n");
        return text.ToString();
    }

    /// <summary>A report whose sentences state figures, with the figures of the year before in footnotes between the lines.</summary>
    public string Report(int number, int year)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n\n## BÁO CÁO\n\n### Lần {number}: tình hình kinh tế - xã hội 6 tháng đầu năm {year}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Thực hiện {Instrument(year)}, UBND thành phố báo cáo như sau:\n\n### I. KẾT QUẢ THỰC HIỆN 6 THÁNG ĐẦU NĂM {year}\n\n");
        var figure = 0;
        foreach (var indicator in indicators.OrderBy(_ => random.Next()).Take(Observations))
        {
            figure++;
            var before = decimal.Round(random.Next(1_000, 900_000) / 10m, 1);
            var value = decimal.Round(before * random.Next(95, 130) / 100, 2);
            text.Append(figure % 9 == 1 ? $"#### {(figure / 9) + 1}. Về {Topic().ToLowerInvariant()}\n\n" : "");
            text.Append(CultureInfo.InvariantCulture, $"- {indicator.Name} ước 6 tháng thực hiện {Number(value)} {indicator.Unit}, {(value < before ? "giảm" : "tăng")} {Number(Math.Abs(value - before) / before * 100)}% so với cùng kỳ<sup>{figure}</sup>.\n\n");
            text.Append(CultureInfo.InvariantCulture, $"<sup>{figure}</sup> {indicator.Name} 6 tháng/{year - 1} thực hiện {Number(before)} {indicator.Unit}.\n\n");
        }

        text.Append("Nơi nhận:\n\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nTrần Văn B\n");
        return text.ToString();
    }

    private string Sentence() => words.Next(random) is var phrase ? char.ToUpperInvariant(phrase[0]) + phrase[1..] : "";

    private string Topic() => string.Join(' ', Sentence().Split(' ').Take(7)).TrimEnd(',', ';');

    private string Department() => departments[random.Next(departments.Length)];

    // Few offices lead most tasks, as in the real table.
    private string Lead() => random.Next(10) switch
    {
        0 => $"{Department()}; {Department()}",
        < 6 => departments[random.Next(random.Next(departments.Length) + 1)],
        _ when units.Length > 0 => units[random.Next(units.Length)],
        _ => Department(),
    };

    private string Partners() => random.Next(3) switch { 0 => "Các sở, ngành liên quan", 1 => "Các sở, ngành, UBND xã, phường liên quan", _ => $"{Department()}, {Department()}" };

    private string Deadline(int year) => random.Next(9) switch
    {
        0 => $"{year}",
        1 => $"Năm {year + 1}",
        2 => $"Quý {Roman[random.Next(4)]}/{year + 1}",
        3 => $"Tháng {random.Next(1, 13)}/{year + 1}",
        4 => $"Đến năm {year + 5}",
        5 => "Thường xuyên",
        6 => "Hằng năm",
        _ => $"{year} - {year + 5}",
    };

    private string Funding() => random.Next(2) == 0 ? "Ngân sách" : "Ngân sách nhà nước và các nguồn vốn hợp pháp khác";

    private string Output() => random.Next(4) switch { 0 => "Kế hoạch/Báo cáo", 1 => "Đề án", 2 => "Quyết định của UBND thành phố", _ => "Báo cáo" };

    private string Basis(int year) => random.Next(6) == 0 ? $" theo {Instrument(year)}" : "";

    private string Instrument(int year) => $"Nghị quyết số {random.Next(1, 90)}/NQ-CP ngày {random.Next(10, 29)} tháng {random.Next(1, 13):00} năm {year} của Chính phủ";

    private string Target() => $"{indicators[random.Next(indicators.Length)].Name} đạt {random.Next(20, 99)}%";

    private static string Number(decimal value) => value.ToString("#,0.##", Numbers);

    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };
}
