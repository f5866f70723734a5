using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>A row that titles the rows below it: it names nobody and sets no deadline.</summary>
/// <param name="Rank">0 for capital letters, 1 for Roman numbers, 2 for Arabic, 3 for small letters, 4 without a number.</param>
/// <param name="Label">Its number without stop or bracket; null without.</param>
/// <param name="Title">Its text.</param>
/// <param name="StrayCells">Cells that do not belong in such a row, such as a source of funds.</param>
internal sealed partial record TitleRow(int Rank, string? Label, string Title, ImmutableArray<string> StrayCells)
{
    private static readonly ColumnRole[] DutyRoles = [ColumnRole.Lead, ColumnRole.Coordinators, ColumnRole.Deadline];

    /// <summary>The title of a row; null when the row is a task.</summary>
    public static TitleRow? Read(TableRow row, TaskColumns columns)
    {
        if (DutyRoles.Any(role => columns.Cell(row, role) is not null))
        {
            return null;
        }

        var number = columns.Cell(row, ColumnRole.Ordinal);
        var title = columns.Cell(row, ColumnRole.Title);
        if (title is null && row.Cells.Count(cell => cell.Length > 0) == 1)
        {
            // A merged cell: number and title stand together in the first column.
            (number, title) = SplitNumber(row.Cells.First(cell => cell.Length > 0));
        }
        else if (title is not null && number is null)
        {
            (number, title) = SplitNumber(title);
        }

        if (title is null)
        {
            return null;
        }

        var label = number?.TrimEnd('.', ')', '-', '–', ' ', '/');
        var rank = RankOf(label);
        var strays = new[] { columns.Cell(row, ColumnRole.Funding), columns.Cell(row, ColumnRole.Output) }.OfType<string>().ToImmutableArray();

        // An Arabic number over one bare text with a product or funds is a task whose agencies the source left out.
        return rank == 2 && strays.Length > 0 ? null : new TitleRow(rank, label, title, strays);
    }

    private static (string? Number, string Title) SplitNumber(string text)
    {
        var match = NumberPattern().Match(text);
        return match.Success ? (match.Groups["number"].Value, text[match.Length..]) : (null, text);
    }

    private static int RankOf(string? label) => label switch
    {
        null or "" => 4,
        _ when label.All(character => character is 'I' or 'V' or 'X') => 1,
        [>= 'A' and <= 'Z'] => 0,
        _ when char.IsAsciiDigit(label[0]) => 2,
        _ => 3,
    };

    // "I- TRIỂN KHAI", "II. XÁC LẬP", "a) Đột phá", "1. Nhóm nhiệm vụ"
    [GeneratedRegex(@"^(?<number>[IVX]+|[A-E]|[a-zđ]|\d{1,2})\s?[.)\-–/]\s*(?=\S)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NumberPattern();
}
