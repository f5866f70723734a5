using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Importing.Layout;

/// <summary>Puts the title of a document on one line. Offices set it in several centred paragraphs, or break its lines by hand.</summary>
internal static partial class TitleLines
{
    private const int MostLines = 6;

    /// <summary>The blocks with the lines of each title joined.</summary>
    public static ImmutableArray<TextBlock> Join(ImmutableArray<TextBlock> blocks)
    {
        var joined = ImmutableArray.CreateBuilder<TextBlock>();
        for (var index = 0; index < blocks.Length; index++)
        {
            if (blocks[index] is not TextBlock.Paragraph paragraph || CellLines.Lines(paragraph.Text).ToArray() is not [var first, .. var rest] || DocumentTypes.Read(first) is null)
            {
                joined.Add(blocks[index]);
                continue;
            }

            var lines = new List<string>(rest);
            while (index + 1 < blocks.Length && lines.Count < MostLines && Continues(lines, blocks[index + 1]) is { } more)
            {
                lines.AddRange(more);
                index++;
            }

            joined.Add(new TextBlock.Paragraph(string.Join('\n', lines.Count == 0 ? [first] : [first, .. Fold(lines)])));
        }

        return joined.ToImmutable();
    }

    /// <summary>The lines of a centred paragraph that goes on with the title; null where it does not.</summary>
    private static string[]? Continues(List<string> lines, TextBlock next)
    {
        if (next is not TextBlock.Paragraph { IsCentred: true } paragraph || CellLines.Lines(paragraph.Text).ToArray() is not { Length: > 0 } own)
        {
            return null;
        }

        var isOther = own[0].StartsWith('(') || SectionPattern().IsMatch(own[0]) || DocumentTypes.Read(own[0]) is not null || IssuerPattern().IsMatch(own[0]);
        return isOther || (lines.Count > 0 && IsCapitals(lines[^1]) != IsCapitals(own[0])) ? null : own;
    }

    /// <summary>One line, or two where capitals and other letters meet; a remark in brackets stands by itself.</summary>
    private static IEnumerable<string> Fold(List<string> lines)
    {
        var line = lines[0];
        foreach (var next in lines.Skip(1))
        {
            if (next.StartsWith('(') || line.StartsWith('(') || IsCapitals(line) != IsCapitals(next))
            {
                yield return line;
                line = next;
            }
            else
            {
                line = $"{line} {next}";
            }
        }

        yield return line;
    }

    private static bool IsCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    // "I. MỤC ĐÍCH", "Phần thứ nhất", "Chương I", "Điều 1.", "1. Mục đích", "A. KẾT QUẢ"
    [GeneratedRegex(@"^([IVX]{1,5}|[A-E]|\d{1,2})\s?[.)/\-]|^(Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU) ", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex SectionPattern();

    // "ỦY BAN NHÂN DÂN THÀNH PHỐ CẦN THƠ" below "QUYẾT ĐỊNH", "CHỦ TỊCH ỦY BAN NHÂN DÂN"
    [GeneratedRegex(@"^(CHỦ TỊCH )?(ỦY BAN|UỶ BAN|HỘI ĐỒNG|UBND|HĐND|SỞ|BỘ|CHÍNH PHỦ|THỦ TƯỚNG)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex IssuerPattern();
}
