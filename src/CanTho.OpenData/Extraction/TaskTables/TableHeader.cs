using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Reads the header of a task table: one row or two ("Cơ quan thực hiện" over "Chủ trì" and "Phối hợp"), and below it perhaps the
/// numbers of the columns.</summary>
internal static class TableHeader
{
    /// <summary>The columns that the row at an index heads and the number of rows that the header takes up; null where it heads none.</summary>
    public static (TaskColumns Columns, int Rows)? Read(ImmutableArray<TableRow> rows, int index)
    {
        var top = rows[index].Cells;
        var parts = index + 1 < rows.Length ? SecondRow(rows[index + 1], top) : default;
        if (!LooksLikeHeader(rows[index]))
        {
            return null;
        }

        var taken = parts.IsDefault ? 1 : 2;
        var headings = parts.IsDefault ? top : [.. Align(top, parts)];
        var roles = headings.Select((heading, column) => RoleOf(heading, parts.IsDefault ? "" : parts[column])).ToArray();
        if (TaskColumns.Of(headings, roles) is not { } columns)
        {
            return null;
        }

        while (index + taken < rows.Length && IsNumbering(rows[index + taken].Cells))
        {
            taken++;
        }

        return (columns, taken);
    }

    /// <summary>True for "(1) (2) (3)" or "A B 1 2 3".</summary>
    public static bool IsNumbering(ImmutableArray<string> cells)
    {
        var numbers = cells.Where(cell => cell.Length > 0).Select(cell => cell.Trim('(', ')', '[', ']', ' ')).ToArray();
        var figures = numbers.Select(cell => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0).Where(number => number > 0).ToArray();
        return numbers.Length >= 3 && figures.Length >= numbers.Length - 2 && Array.TrueForAll(numbers, cell => cell.Length <= 2)
            && figures.Zip(figures.Skip(1)).All(pair => pair.Second == pair.First + 1) && figures.Length >= 2;
    }

    private static bool LooksLikeHeader(TableRow row)
    {
        var filled = row.Cells.Where(cell => cell.Length > 0).ToArray();
        var telling = filled.Count(ColumnHeadings.IsHeading);
        return filled.Length >= 2 && Array.TrueForAll(filled, cell => cell.Length < 120) && telling * (row.IsHeader ? 2 : 5) >= filled.Length * (row.IsHeader ? 1 : 3);
    }

    /// <summary>The cells of the second row of a header; default where the row is none.</summary>
    private static ImmutableArray<string> SecondRow(TableRow row, ImmutableArray<string> top)
    {
        var own = row.Cells.Select((cell, column) => column < top.Length && (row.Merged.Contains(column) || cell == top[column]) ? "" : cell).ToImmutableArray();
        var isHeading = own.Select((cell, column) => cell.Length == 0 || ColumnHeadings.IsPart(cell) || ColumnHeadings.IsHeading(cell) || IsSource(top, column));
        return own.Length == top.Length && own.Any(ColumnHeadings.IsPart) && isHeading.All(isOne => isOne)
            ? own
            : default;
    }

    /// <summary>"NSTW", "NSĐP", "Khác" under "Kinh phí".</summary>
    private static bool IsSource(ImmutableArray<string> top, int column) =>
        top.Take(column + 1).LastOrDefault(heading => heading.Length > 0) is { } heading && ColumnHeadings.Read(heading) == ColumnRole.Funding;

    /// <summary>The first row spread over the columns of the second: a heading over several columns heads each of them.</summary>
    private static IEnumerable<string> Align(ImmutableArray<string> top, ImmutableArray<string> parts)
    {
        var isAligned = Enumerable.Range(0, top.Length).All(column => top[column].Length > 0 || parts[column].Length > 0);
        var next = 0;
        var heading = "";
        for (var column = 0; column < top.Length; column++)
        {
            var goesOn = column > 0 && parts[column].Length > 0 && parts[column - 1].Length > 0 && Fits(heading, parts[column]);
            if (isAligned)
            {
                heading = top[column].Length > 0 ? top[column] : heading;
            }
            else if (!goesOn)
            {
                heading = next < top.Length ? top[next] : "";
                next++;
            }

            yield return heading;
        }
    }

    /// <summary>"Phối hợp" stands under a heading of agencies, "Hoàn thành" under one of time.</summary>
    private static bool Fits(string heading, string part)
    {
        var isTime = ColumnHeadings.Read(heading) is ColumnRole.Deadline or ColumnRole.Start;
        var isTimePart = ColumnHeadings.Read(part) is ColumnRole.Deadline or ColumnRole.Start || VietnameseText.Fold(part) is "tu" or "den";
        return isTime == isTimePart;
    }

    private static ColumnRole? RoleOf(string heading, string part) => VietnameseText.Fold(part).Trim() switch
    {
        "" => ColumnHeadings.Read(heading),
        "tu" => ColumnRole.Start,
        "den" => ColumnRole.Deadline,
        _ => ColumnHeadings.Read(part) ?? ColumnHeadings.Read(heading),
    };
}
