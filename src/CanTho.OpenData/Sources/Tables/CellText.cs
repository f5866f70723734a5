using System.Buffers;
using System.Net;
using System.Text;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Cleans the text of a cell: emphasis, tags, escapes and entities are taken out, <c>&lt;br&gt;</c> becomes a line feed.</summary>
internal static class CellText
{
    private const string Escapable = "|*_#+-.()[]\\`<>~";

    /// <summary>What can open a tag, an escape, emphasis or an entity; a cell without any of them is clean but for its blanks.</summary>
    private static readonly SearchValues<char> Markup = SearchValues.Create("<\\*_&");

    /// <summary>Words by which a cell names agencies; a line that opens with one begins a new name.</summary>
    private static readonly string[] AgencyOpenings =
    [
        "Sở ", "UBND ", "Ủy ban ", "Uỷ ban ", "Ban ", "Bộ ", "Công an ", "Văn phòng ", "Các ", "Cục ", "Chi cục ", "Trung tâm ", "Thanh tra ", "Hội ", "Viện ", "Trường ", "Đài ",
        "Báo ", "BCH ", "Bộ Chỉ huy ", "Ngân hàng ", "Kho bạc ", "Thuế ", "Tỉnh đoàn", "Thành đoàn", "Liên minh ", "Liên đoàn ", "Mặt trận ",
    ];

    /// <summary>Words that open alike and name none.</summary>
    private static readonly string[] NoAgencies =
    [
        "Báo cáo", "Ban hành", "Hội nghị", "Hội thảo", "Hội chợ", "Hội thi", "Bộ chỉ số", "Bộ tiêu chí", "Bộ tài liệu", "Bộ đơn giá", "Bộ dữ liệu", "Bộ nhận diện", "Trường hợp",
        "Trường học", "Viện dẫn", "Hội nhập", "Các báo cáo", "Các hội nghị", "Các lớp", "Các văn bản", "Các kế hoạch", "Các quyết định", "Các đề án", "Các dự án", "Các chương trình",
        "Các buổi", "Các cuộc", "Các tin", "Các hoạt động", "Các chỉ tiêu", "Các nhiệm vụ", "Các công trình", "Các quy định", "Các sản phẩm", "Các tuyến",
    ];

    /// <summary>The clean text of a cell.</summary>
    public static string Clean(string raw) => raw.AsSpan().ContainsAny(Markup) ? Collapse(Plain(Unmarked(raw))) : Collapse(Plain(raw));

    private static string Unmarked(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var index = 0; index < raw.Length; index++)
        {
            var character = raw[index];
            if (character == '<' && NoteMarks.SuperscriptAt(raw, index) is { Length: > 0 } raised)
            {
                // The mark of a note is no word of the cell; a raised 2 or 3 behind a unit is its power.
                text.Append(raised.Number is 2 or 3 && EndsWithUnit(text) ? (raised.Number == 2 ? "²" : "³") : "");
                index += raised.Length - 1;
            }
            else if (character == '<' && TagLength(raw, index) is var length and > 0)
            {
                AddTag(text, raw.AsSpan(index, length));
                index += length - 1;
            }
            else if (character == '\\' && index + 1 < raw.Length && Escapable.Contains(raw[index + 1], StringComparison.Ordinal))
            {
                text.Append(raw[++index]);
            }
            else if (character is '*' or '_' && index + 1 < raw.Length && raw[index + 1] == character)
            {
                index++;
            }
            else
            {
                text.Append(character);
            }
        }

        return WebUtility.HtmlDecode(text.ToString());
    }

    /// <summary>Without what an entity can bring in and no original may hold.</summary>
    private static string Plain(string text)
    {
        var shown = HiddenCharacters.Remove(text);
        return shown.AsSpan().IndexOfAnyExceptInRange(' ', '\uFDCF') < 0 && !shown.AsSpan().ContainsAnyInRange('\u007F', '\u009F')
            ? shown
            : string.Concat(shown.Where(character => !(char.IsControl(character) && !char.IsWhiteSpace(character)) && !FileText.IsNoCharacter(character)));
    }

    /// <summary>Puts the text of a further line to a cell: wrapped words go on after a blank; a list item or a further agency begins a line.</summary>
    public static string Join(string before, string next)
    {
        if (before.Length == 0 || next.Length == 0)
        {
            return before + next;
        }

        var isItem = next[0] is '-' or '+' or '•' or '–' or '*' && next.Length > 1;
        var isAgency = !ParagraphJoin.EndsUnfinished(before) && Array.Exists(AgencyOpenings, opening => next.StartsWith(opening, StringComparison.Ordinal)) && !NamesThing(next);
        return before + (isItem || isAgency ? '\n' : ' ') + next;
    }

    /// <summary>True for a text that opens like the name of an agency.</summary>
    public static bool NamesAgency(string text)
    {
        var start = text.AsSpan().TrimStart("-–+•* ");
        if (NamesThing(start))
        {
            return false;
        }

        foreach (var opening in AgencyOpenings)
        {
            if (start.StartsWith(opening.AsSpan().TrimEnd(), StringComparison.OrdinalIgnoreCase)
                && (start.Length == opening.TrimEnd().Length || !char.IsLetter(start[opening.TrimEnd().Length])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool NamesThing(ReadOnlySpan<char> text)
    {
        foreach (var opening in NoAgencies)
        {
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithUnit(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, text.Length - start) is "m" or "km" or "cm" or "dm" or "mm";
    }

    /// <summary>Length of a tag at an index; 0 for other text, such as "&lt; 5%".</summary>
    private static int TagLength(string raw, int index)
    {
        if (index + 2 >= raw.Length || !(char.IsAsciiLetter(raw[index + 1]) || raw[index + 1] is '/' or '!'))
        {
            return 0;
        }

        var end = raw.AsSpan(index + 1).IndexOfAny('<', '>');
        return end >= 0 && raw[index + 1 + end] == '>' ? end + 2 : 0;
    }

    private static void AddTag(StringBuilder text, ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart("</").TrimEnd("/> ");
        if (name.StartsWith("br", StringComparison.OrdinalIgnoreCase) || (tag[1] == '/' && IsBlock(name)))
        {
            text.Append('\n');
        }
    }

    private static bool IsBlock(ReadOnlySpan<char> name) =>
        name.Equals("p", StringComparison.OrdinalIgnoreCase) || name.Equals("div", StringComparison.OrdinalIgnoreCase) || name.Equals("li", StringComparison.OrdinalIgnoreCase);

    /// <summary>Single blanks inside lines, empty lines left out.</summary>
    private static string Collapse(string text)
    {
        if (IsCollapsed(text))
        {
            return text;
        }

        var lines = text.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Select(line => line.Length > 2 && line[0] == '*' && line[^1] == '*' ? line.Trim('*') : line).Where(line => line.Length > 0));
    }

    /// <summary>True for one line whose words stand one blank apart, as almost every cell does.</summary>
    private static bool IsCollapsed(string text)
    {
        var isApart = true;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character) && (isApart || character != ' '))
            {
                return false;
            }

            isApart = character == ' ';
        }

        return text.Length == 0 || (!isApart && (text.Length <= 2 || text[0] != '*'));
    }
}
