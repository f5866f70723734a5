using System.Text;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Fuzzing.Mutations;

/// <summary>Changes of the lines of a text: what typists, scanners, converters and vandals do to documents.</summary>
internal static partial class TextMutations
{
    private static readonly string[] Enumerators =
        ["I.", "IV.", "XXXVIII.", "1.", "1.1.", "1.1.1.1.1.1.1.1", "a)", "đ)", "- ", "+ ", "• ", "Điều 1.", "Phần thứ nhất", "CHƯƠNG I", "Phụ lục", "999999999999.", "A.", "(1)", "[1]", "* ", "##", "1)"];

    private static readonly string[] Numbers =
        ["0", "-1", "1,5", "1.234,56", "64.717,47 tỷ đồng", "12%", "150,00%", "1.1.1.1", "99999999999999999999999999999999", "1e9", "٣", "½", "0,0000000000000000000000000001", "1..2", ",5", "1,234,567.89"];

    private static readonly string[] Dates =
        ["31/02/2026", "31/02/99999", "ngày 05 tháng 3 năm 2026", "ngày   tháng   năm 2026", "Quý IV/2026", "Quí IV-2025", "Quý IX/0000", "trước ngày 30/6/2026", "2026-2030", "2030-2026", "Năm 99999",
         "tháng 13/2026", "hằng tháng", "Thường xuyên", "6 tháng đầu năm 2024", "9999-12-31", "trước ngày 31/12/9999", "01/01/0001", "ngày 29 tháng 02 hằng năm", "thứ Hai hằng tuần", "ngày 31 hằng tháng"];

    private static readonly string[] Words =
        ["Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính:", "chủ trì", "TT\tNHIỆM VỤ\tCƠ QUAN CHỦ TRÌ\tTHỜI HẠN", "Nơi nhận:", "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "Số: 12/KH-UBND", "Căn cứ Quyết định số 01/QĐ-TTg ngày 01/01/2026 của Thủ tướng;",
         "BÁO CÁO", "KẾ HOẠCH", "NGHỊ QUYẾT", "./.", "tăng 11,26% so với cùng kỳ", "đạt 47,67% kế hoạch", "phấn đấu đến năm 2030 đạt", "Đơn vị chủ trì: Sở Y tế; Thời gian: Quý I", "<table>", "<tr><td>", "</td></tr>", "</table>", "<td rowspan=9999 colspan=9999>", "<script>",
         "| a | b | c |", "|---|---|---|", "+---+---+", "│ a │ b │", "(1)", "¹", "<sup>1</sup>", "[^1]", "\f", "12", "- 3 -", "**", "\\", "&nbsp;", "&#x202e;", "&amp;"];

    private static readonly ImmutableArray<Action<List<string>, Chance, Material>> All =
    [
        static (lines, chance, _) => lines.RemoveAt(chance.Below(lines.Count)),
        static (lines, chance, _) => lines.Insert(chance.Below(lines.Count + 1), chance.Of(lines)),
        static (lines, chance, _) => Swap(lines, chance.Below(lines.Count), chance.Below(lines.Count)),
        static (lines, chance, _) => lines.Insert(chance.Below(lines.Count + 1), ""),
        static (lines, chance, _) => lines.Insert(chance.Below(lines.Count + 1), chance.Of(Words)),
        static (lines, chance, _) => Change(lines, chance, line => EnumeratorPattern().Replace(line, chance.Of(Enumerators) + " ", 1)),
        static (lines, chance, _) => Change(lines, chance, line => chance.Of(Enumerators) + " " + line),
        static (lines, chance, _) => Change(lines, chance, line => ReplaceOne(line, NumberPattern(), chance.Of(Numbers), chance)),
        static (lines, chance, _) => Change(lines, chance, line => ReplaceOne(line, NumberPattern(), chance.Of(Dates), chance)),
        static (lines, chance, _) => Change(lines, chance, line => ReplaceOne(line, NumberPattern(), new string('9', 1 + chance.Below(400)), chance)),
        static (lines, chance, _) => Change(lines, chance, line => ReplaceOne(line, WordPattern(), chance.Of(Words), chance)),
        static (lines, chance, _) => Change(lines, chance, line => ReplaceOne(line, WordPattern(), chance.Of(Dates), chance)),
        static (lines, chance, _) => Change(lines, chance, line => ReplaceOne(line, SeparatorPattern(), chance.Of<string>(["\t", "|", ";", ",", "  ", "     ", ":", " - ", "–", "", "\u00a0", "\u2003"]), chance)),
        static (lines, chance, _) => Change(lines, chance, line => string.Join('\t', Cells(line.Split('\t'), chance))),
        static (lines, chance, _) => Change(lines, chance, line => string.Join('|', Cells(line.Split('|'), chance))),
        static (lines, chance, _) => Change(lines, chance, line => line.Replace('\t', '|')),
        static (lines, chance, _) => Change(lines, chance, line => line[..chance.Below(line.Length + 1)]),
        static (lines, chance, _) => Change(lines, chance, line => line.Insert(chance.Below(line.Length + 1), "\n")),
        static (lines, chance, _) => Join(lines, chance),
        static (lines, chance, _) => Change(lines, chance, line => line.ToUpperInvariant()),
        static (lines, chance, _) => Change(lines, chance, line => line.Normalize(NormalizationForm.FormD)),
        static (lines, chance, _) => Change(lines, chance, line => "**" + line + "**"),
        static (lines, chance, _) => Change(lines, chance, line => new string(chance.Of<char>([' ', '\t', '#', '>', '-', '*', '|', '<']), 1 + chance.Below(60)) + line),
        static (lines, chance, _) => Change(lines, chance, line => line + new string(chance.Of<char>([' ', '.', '\t', '\\', '_', '*']), 1 + chance.Below(60))),
        static (lines, chance, material) => Change(lines, chance, line => Insert(line, chance.Of(material.Naughty), chance)),
        static (lines, chance, material) => Change(lines, chance, line => ReplaceOne(line, WordPattern(), chance.Of(material.Naughty), chance)),
        static (lines, chance, _) => Change(lines, chance, line => Insert(line, chance.Of(Words), chance)),
        static (lines, chance, _) => lines.InsertRange(chance.Below(lines.Count + 1), Enumerable.Repeat(chance.Of(lines), 1 + chance.Below(chance.OneIn(20) ? 200 : 6))),
        static (lines, chance, _) => Change(lines, chance, line => chance.OneIn(10) && line.Length is > 0 and < 200 ? string.Concat(Enumerable.Repeat(line, 1 + chance.Below(100))) : line),
        static (lines, chance, _) => Change(lines, chance, line => chance.OneIn(4) ? Insert(line, string.Concat(Enumerable.Repeat(chance.Of<string>(["<table><tr><td>", "(", "[", "- ", "> ", "<div>", "**", "1.", "{"]), 1 + chance.Below(300))), chance) : line),
        static (lines, chance, material) => lines.InsertRange(chance.Below(lines.Count + 1), Material.Window(chance, chance.Of(material.Documents), 6)),
    ];

    /// <summary>Changes lines a few times over.</summary>
    public static void Apply(List<string> lines, Chance chance, Material material, int most = 6)
    {
        for (var times = 1 + chance.Below(most); times > 0; times--)
        {
            if (lines.Count == 0)
            {
                lines.Add("");
            }

            chance.Of(All)(lines, chance, material);
        }
    }

    /// <summary>Cells of a row: one more, one less, one twice, two in each other's place.</summary>
    public static IEnumerable<string> Cells(IEnumerable<string> cells, Chance chance)
    {
        var list = cells.ToList();
        var place = chance.Below(list.Count);
        switch (chance.Below(5))
        {
            case 0:
                list.RemoveAt(place);
                break;
            case 1:
                list.Insert(place, list[chance.Below(list.Count)]);
                break;
            case 2:
                Swap(list, place, chance.Below(list.Count));
                break;
            case 3:
                list[place] = "";
                break;
            default:
                list.Insert(place, "");
                break;
        }

        return list;
    }

    private static void Change(List<string> lines, Chance chance, Func<string, string> change)
    {
        var place = chance.Below(lines.Count);
        lines[place] = change(lines[place]);
    }

    private static void Join(List<string> lines, Chance chance)
    {
        if (lines.Count > 1)
        {
            var place = chance.Below(lines.Count - 1);
            lines[place] += chance.Of<string>([" ", "", "\t"]) + lines[place + 1];
            lines.RemoveAt(place + 1);
        }
    }

    private static void Swap(List<string> list, int one, int other) => (list[one], list[other]) = (list[other], list[one]);

    /// <summary>At the border of a word.</summary>
    private static string Insert(string line, string text, Chance chance)
    {
        var words = WordPattern().Matches(line);
        return line.Insert(words.Count == 0 ? 0 : words[chance.Below(words.Count)].Index, text);
    }

    private static string ReplaceOne(string line, Regex pattern, string text, Chance chance)
    {
        var matches = pattern.Matches(line);
        if (matches.Count == 0)
        {
            return line;
        }

        var match = matches[chance.Below(matches.Count)];
        return string.Concat(line.AsSpan(0, match.Index), text, line.AsSpan(match.Index + match.Length));
    }

    // "II.", "1.2.", "a)"
    [GeneratedRegex(@"^\s*([IVX]+|\d+(\.\d+)*|\p{Ll})[.)]\s*", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 5000)]
    private static partial Regex EnumeratorPattern();

    // "64.717,47"
    [GeneratedRegex(@"\d[\d.,]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 5000)]
    private static partial Regex NumberPattern();

    // "chủ"
    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 5000)]
    private static partial Regex WordPattern();

    // ";", a tab
    [GeneratedRegex(@"[\t|;,:]| {2,}| - ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 5000)]
    private static partial Regex SeparatorPattern();
}
