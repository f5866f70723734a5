using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Tells the columns of a table without a header by what their cells hold: numbers, agencies, time limits; the tasks are the
/// longest text. What is not told by its words is left out.</summary>
internal static class ContentColumns
{
    /// <summary>The columns; null where no column of tasks and none of agencies or time limits can be told.</summary>
    public static TaskColumns? Read(ImmutableArray<TableRow> rows, AgencyLexicon agencies)
    {
        var full = rows.Where(row => row.Cells.Count(cell => cell.Length > 0) >= 3).ToArray();
        if (full.Length < 2)
        {
            return null;
        }

        var width = rows[0].Cells.Length;
        var roles = new ColumnRole[width];
        for (var column = 0; column < width; column++)
        {
            var cells = full.Select(row => column < row.Cells.Length ? row.Cells[column] : "").Where(cell => cell.Length > 0).ToArray();
            roles[column] = cells.Length * 2 < full.Length ? ColumnRole.None : RoleOf(cells, column, agencies);
        }

        PickTitle(roles, full);
        NameSecondAgencies(roles);
        return Array.IndexOf(roles, ColumnRole.Lead) >= 0 ? TaskColumns.Of([.. roles.Select(_ => "")], [.. roles.Select(role => (ColumnRole?)role)]) : null;
    }

    private static ColumnRole RoleOf(string[] cells, int column, AgencyLexicon agencies)
    {
        if (column == 0 && Most(cells, cell => OrdinalMark.Read(cell) is { Rank: < OrdinalMark.None, Value: > 0 } && cell.Length < 8))
        {
            return ColumnRole.Ordinal;
        }

        if (Most(cells, cell => Deadlines.Parse(cell).Deadline is not (null or Deadline.Other)))
        {
            return ColumnRole.Deadline;
        }

        return Most(cells, cell => cell.Length < 250 && AgencyNames.Split(cell, agencies) is { Length: > 0 } names && names.All(name => name.InRegister || name.IsCollective || AgencyNames.Split(name.Name, agencies).Length == 1 && LooksNamed(name.Name)))
            ? ColumnRole.Lead
            : ColumnRole.None;
    }

    private static bool LooksNamed(string name) =>
        name.StartsWith("Sở ", StringComparison.Ordinal) || name.StartsWith("UBND ", StringComparison.Ordinal) || name.StartsWith("Công an ", StringComparison.Ordinal) || name.StartsWith("Ban ", StringComparison.Ordinal)
            || name.StartsWith("Văn phòng ", StringComparison.Ordinal) || name.StartsWith("Ủy ban ", StringComparison.Ordinal) || name.StartsWith("Trung tâm ", StringComparison.Ordinal) || name.StartsWith("Thanh tra ", StringComparison.Ordinal);

    private static bool Most(string[] cells, Func<string, bool> test) => cells.Count(test) * 10 >= cells.Length * 6;

    /// <summary>Of the columns that are left the longest is that of the tasks.</summary>
    private static void PickTitle(ColumnRole[] roles, TableRow[] rows)
    {
        var best = -1;
        var longest = 15;
        for (var column = 0; column < roles.Length; column++)
        {
            var length = (int)rows.Average(row => column < row.Cells.Length ? row.Cells[column].Length : 0);
            if (roles[column] == ColumnRole.None && length > longest)
            {
                (best, longest) = (column, length);
            }
        }

        if (best >= 0)
        {
            roles[best] = ColumnRole.Title;
        }
    }

    private static void NameSecondAgencies(ColumnRole[] roles)
    {
        var first = Array.IndexOf(roles, ColumnRole.Lead);
        var second = first < 0 ? -1 : Array.IndexOf(roles, ColumnRole.Lead, first + 1);
        if (second > 0)
        {
            roles[second] = ColumnRole.Coordinators;
        }
    }
}
