using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Importing.Layout;

/// <summary>The lines of a cell: its paragraphs, and a line for each row of a table inside it.</summary>
internal static class CellLines
{
    /// <summary>Lines with words, in order; lines that are only drawn are left out.</summary>
    public static IEnumerable<string> Of(GridCell cell) => Of(cell.Blocks);

    /// <summary>Lines of some blocks.</summary>
    public static IEnumerable<string> Of(ImmutableArray<TextBlock> blocks) => blocks.SelectMany(block => block switch
    {
        TextBlock.Paragraph paragraph => Lines(paragraph.Text),
        TextBlock.Table table => table.Rows.Select(NestedRow).Where(line => line.Length > 0),
        _ => [],
    });

    /// <summary>Lines of a paragraph, tabs as blanks.</summary>
    public static IEnumerable<string> Lines(string text) => text.Split('\n').Select(Blanks).Where(line => line.Length > 0 && !IsDrawn(line));

    /// <summary>True for "_______", "-----", "*****".</summary>
    public static bool IsDrawn(string line) => line.Length > 2 && line.All(character => character is '_' or '-' or '=' or '*' or '–' or '—' or '─' or '.' or '…' or ' ');

    /// <summary>True where a cell says of itself that it holds a part of a letterhead or a signature.</summary>
    public static bool Opens(GridCell cell, params ReadOnlySpan<string> openings)
    {
        foreach (var line in Of(cell).Select(VietnameseText.Fold))
        {
            foreach (var opening in openings)
            {
                if (line.StartsWith(opening, StringComparison.Ordinal))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Single blanks between words.</summary>
    private static string Blanks(string line) => string.Join(' ', line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static string NestedRow(GridRow row) => string.Join("; ", row.Cells.Select(cell => string.Join(' ', Of(cell))).Where(text => text.Length > 0));
}
