using System.Text;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Importing.Layout;

/// <summary>Writes the blocks of a document as the lines of a seed: an empty line between paragraphs, a note behind the paragraph or the
/// table that holds its mark.</summary>
internal static partial class SeedText
{
    /// <summary>The lines, ended by a line feed; "" where there are no words.</summary>
    public static string Write(ImmutableArray<TextBlock> blocks, ImportLog log)
    {
        var text = new StringBuilder();
        var tables = new TableLines(log);
        foreach (var block in TitleLines.Join(LayoutTables.Unfold(blocks)))
        {
            var lines = block switch
            {
                TextBlock.Paragraph paragraph => Lines(paragraph, log),
                TextBlock.Table table => tables.Write(table),
                TextBlock.Note note => [FormattableString.Invariant($"<sup>{note.Number}</sup> {string.Join(' ', CellLines.Lines(note.Text))}")],
                _ => [],
            };
            Append(text, lines, log);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ImmutableArray<string> lines, ImportLog log)
    {
        if (lines.IsEmpty)
        {
            return;
        }

        if (text.Length > 0)
        {
            text.Append('\n');
        }

        foreach (var line in lines)
        {
            log.AddLine();
            text.Append(line).Append('\n');
        }
    }

    private static ImmutableArray<string> Lines(TextBlock.Paragraph paragraph, ImportLog log)
    {
        var lines = paragraph.Text.Split('\n').SelectMany(SplitColumns).SelectMany(CellLines.Lines).Select(Plain).ToImmutableArray();
        if (!lines.IsEmpty)
        {
            log.Count(counts => counts with { Paragraphs = counts.Paragraphs + 1 });
        }

        return paragraph.HeadingLevel > 0 && !lines.IsEmpty ? [$"{new string('#', paragraph.HeadingLevel)} {string.Join(' ', lines)}"] : lines;
    }

    /// <summary>A letterhead or a signature whose two columns are set by tabs: each part is a line.</summary>
    private static string[] SplitColumns(string line) =>
        line.Contains('\t', StringComparison.Ordinal) && ColumnsPattern().IsMatch(line) ? line.Split('\t', StringSplitOptions.RemoveEmptyEntries) : [line];

    /// <summary>Two pipes or more in a paragraph would be taken for a row of a table, a sign of headings for one.</summary>
    private static string Plain(string line)
    {
        var plain = line.AsSpan().Count('|') > 1 ? line.Replace("|", "&#124;", StringComparison.Ordinal) : line;
        return plain.StartsWith('#') ? $"&#35;{plain[1..]}" : plain;
    }

    // "ỦY BAN NHÂN DÂN⇥CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/KH-UBND⇥Cần Thơ, ngày …", "Nơi nhận:⇥TM. ỦY BAN NHÂN DÂN"
    [GeneratedRegex(@"CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc lập|^\s*Số\s?:.*ngày|\t\s*(TM|KT|TL|TUQ)\.", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex ColumnsPattern();
}
