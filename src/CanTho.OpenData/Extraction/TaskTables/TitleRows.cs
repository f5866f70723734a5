using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Tells rows that title others from tasks whose agencies stand in a merged cell above: both name nobody. The numbers of the
/// rows before and behind decide, and where there are none the words.</summary>
internal static partial class TitleRows
{
    /// <summary>For each row, whether it is a title.</summary>
    public static bool[] Find(IReadOnlyList<TaskRow> rows)
    {
        var titles = new bool[rows.Count];
        var isNumbered = rows.Count(row => !row.IsBare && row.Ordinal.Label is not null) * 2 >= rows.Count(row => !row.IsBare);
        var letterTitle = new OrdinalMark(null, OrdinalMark.None, 0);
        for (var index = 0; index < rows.Count; index++)
        {
            titles[index] = rows[index] is { IsBare: true } row && row[ColumnRole.Title] is not null
                && IsTitle(rows, titles, index, isNumbered, letterTitle);
            if (titles[index])
            {
                letterTitle = rows[index].Ordinal.Rank == OrdinalMark.Letter ? rows[index].Ordinal
                    : rows[index].Ordinal.Rank < OrdinalMark.Letter ? new OrdinalMark(null, OrdinalMark.None, 0) : letterTitle;
            }
        }

        return titles;
    }

    private static bool IsTitle(IReadOnlyList<TaskRow> rows, bool[] titles, int index, bool isNumbered, OrdinalMark letterTitle)
    {
        var row = rows[index];
        var ordinal = row.Ordinal;
        var next = index + 1 < rows.Count ? rows[index + 1] : null;
        var before = index > 0 && !titles[index - 1] ? rows[index - 1] : null;
        var goesOn = before is not null && ordinal.Follows(before.Ordinal);
        return ordinal.Rank switch
        {
            OrdinalMark.Capital or OrdinalMark.Roman => !goesOn || next is null || next.Ordinal.IsBelow(ordinal),
            OrdinalMark.Letter => IsLetterTitle(ordinal, next, before, letterTitle),
            OrdinalMark.None => IsBareTitle(row, before, isNumbered),
            _ => IsNumberTitle(row, next, goesOn),
        };
    }

    /// <summary>"a) Đột phá …" titles the numbers behind it; "a" below "1" is a part of that task.</summary>
    private static bool IsLetterTitle(OrdinalMark ordinal, TaskRow? next, TaskRow? before, OrdinalMark letterTitle) =>
        ordinal.Follows(letterTitle) || before is null || (!ordinal.Follows(before.Ordinal) && next is not null && next.Ordinal.Rank is >= OrdinalMark.Arabic and < OrdinalMark.Letter && !next.IsBare && ordinal.Value != 1)
            || (ordinal.Value == 1 && before.Ordinal.Rank >= OrdinalMark.Arabic && next is not null && next.Ordinal.Follows(before.Ordinal));

    /// <summary>"1. Nhóm nhiệm vụ" above 1.1, above bullets, or above a series that begins anew.</summary>
    private static bool IsNumberTitle(TaskRow row, TaskRow? next, bool goesOn)
    {
        if (!row.IsAlone && !(next is not null && next.Ordinal.IsBelow(row.Ordinal)))
        {
            return false;
        }

        if (next is null)
        {
            return false;
        }

        var isAbove = next.Ordinal.Rank != OrdinalMark.None ? next.Ordinal.IsBelow(row.Ordinal) || (next.Ordinal.Rank == row.Ordinal.Rank && next.Ordinal.Value == 1) : !next.IsBare;
        return isAbove || (!goesOn && !next.Ordinal.Follows(row.Ordinal) && next.Ordinal.Rank >= OrdinalMark.Arabic && !next.IsBare);
    }

    /// <summary>A row without a number: an item is a part of the task above; in a table whose tasks are numbered other words are a title.</summary>
    private static bool IsBareTitle(TaskRow row, TaskRow? before, bool isNumbered)
    {
        var title = row[ColumnRole.Title]!;
        if (title[0] is '-' or '+' or '•' or '–' or '*')
        {
            return false;
        }

        return row.IsAlone && (before is null || isNumbered || IsCapitals(title) || TopicPattern().IsMatch(VietnameseText.Fold(title)));
    }

    private static bool IsCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    // "linh vuc kinh te", "nhom nhiem vu ve chuyen doi so", "cong tac xay dung dang", folded
    [GeneratedRegex(@"^(linh vuc|nhom|ve |cong tac|phan |muc |khoi |cac nhiem vu|nhiem vu (chung|trong tam|chuyen mon))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex TopicPattern();
}
