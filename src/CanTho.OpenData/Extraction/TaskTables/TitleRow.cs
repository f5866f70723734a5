using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>A row that titles the rows below it: it names nobody and sets no deadline.</summary>
/// <param name="Rank">Rank of its number, as <see cref="OrdinalMark"/> has it.</param>
/// <param name="Label">Its number without stop or bracket; null without.</param>
/// <param name="Title">Its text.</param>
/// <param name="StrayCells">Cells that do not belong in such a row, such as a source of funds.</param>
internal sealed record TitleRow(int Rank, string? Label, string Title, ImmutableArray<string> StrayCells)
{
    /// <summary>The title of a row that is one.</summary>
    public static TitleRow Of(TaskRow row)
    {
        var strays = new[] { row[ColumnRole.Funding], row[ColumnRole.Output] }.OfType<string>();
        return new TitleRow(row.Ordinal.Rank, row.Ordinal.Label, Text(row[ColumnRole.Title]!), [.. strays]);
    }

    private static string Text(string cell) => cell.Replace('\n', ' ').Trim();
}
