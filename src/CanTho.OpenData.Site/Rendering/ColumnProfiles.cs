using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Counts the cells of every column of a dataset, whatever dataset it is: codes and recurring words by value, days by year,
/// numbers by their middle. Identities, free words and places in a source are only counted as filled or empty.</summary>
internal static class ColumnProfiles
{
    private const int MostValues = 8;
    private const int LongestWord = 90;
    private const int MostYears = 12;

    // Where something stands rather than what it says; and what leads elsewhere.
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "id", "url", "line", "path", "ordinal", "position", "section", "group", "number", "footnote", "corrections", "record", "value", "expect",
        "original", "file_sha256", "file_bytes",
    };

    public static ImmutableArray<ColumnProfile> Of(Dataset table)
    {
        var filled = new int[table.Columns.Length];
        var counted = table.Columns.Select(column => IsPlace(table, column) ? null : ImmutableArray.CreateBuilder<object?>()).ToArray();
        foreach (var row in table.Rows)
        {
            for (var column = 0; column < filled.Length; column++)
            {
                if (IsFilled(row[column]))
                {
                    filled[column]++;
                    counted[column]?.Add(row[column]);
                }
            }
        }

        return [.. table.Columns.Select((column, at) => Of(table, new ColumnProfile(column, table.Rows.Length, filled[at]), counted[at]?.DrainToImmutable() ?? []))];
    }

    private static bool IsFilled(object? cell) => cell is not null && cell is not ImmutableArray<string> { IsEmpty: true };

    private static ColumnProfile Of(Dataset table, ColumnProfile counted, ImmutableArray<object?> cells)
    {
        var column = counted.Column;
        return column.Type switch
        {
            _ when cells.IsEmpty => counted,
            _ when !column.Values.IsEmpty || column.Type == ColumnType.Boolean => OfCodes(counted, cells),
            ColumnType.Date or ColumnType.PartialDate => OfDays(counted, cells),
            ColumnType.WholeNumber or ColumnType.Number => HasManyUnits(table, column) ? counted : OfAmounts(counted, cells),
            _ => OfWords(table, counted, cells),
        };
    }

    private static bool IsPlace(Dataset table, DatasetColumn column) =>
        column.Name.Contains("source_", StringComparison.Ordinal) || column.Name.EndsWith("raw", StringComparison.Ordinal)
        || (Places.Contains(column.Name) && column.Values.IsEmpty && column.Type != ColumnType.Number)
        || (table.PrimaryKey.Length == 1 && table.PrimaryKey[0] == column.Name)
        || HasTwin(table, column.Name);

    /// <summary>True for an identity whose name stands in a column beside it: <c>agency</c> by <c>agency_name</c>.</summary>
    private static bool HasTwin(Dataset table, string name) =>
        table.IndexOf($"{name}_name") >= 0 || table.IndexOf($"{name}_title") >= 0
        || (name.EndsWith("_id", StringComparison.Ordinal) && table.IndexOf(name[..^"_id".Length]) >= 0)
        || (name.EndsWith("_en", StringComparison.Ordinal) && table.IndexOf(name[..^"_en".Length]) >= 0);

    /// <summary>True for a number whose unit another column states row by row: a middle of tonnes and percent says nothing.</summary>
    private static bool HasManyUnits(Dataset table, DatasetColumn column) =>
        column is { Type: ColumnType.Number, Unit: null } && table.IndexOf("unit") >= 0;

    private static ColumnProfile OfCodes(ColumnProfile column, ImmutableArray<object?> cells)
    {
        var counts = Counts(cells);
        var codes = column.Column.Values.IsEmpty ? ["true", "false"] : column.Column.Values.Select(value => value.Name).ToArray();
        return column with
        {
            View = ColumnView.Values,
            Values = [.. codes.Union(counts.Keys.Order(StringComparer.Ordinal), StringComparer.Ordinal).Select(code => new ColumnValue(code, counts.GetValueOrDefault(code)))],
        };
    }

    private static ColumnProfile OfWords(Dataset table, ColumnProfile column, ImmutableArray<object?> cells)
    {
        var counts = Counts(cells);
        var isKey = table.ForeignKeys.Any(key => key.Columns is [var only] && only == column.Column.Name);
        var isShort = counts.Count > 1 && counts.Keys.All(word => word.Length <= LongestWord);
        var recurs = column.Column.Type == ColumnType.List ? counts.Values.Max() > 1 : counts.Count * 5 <= cells.Length * 2;
        if (!isShort || !(recurs || (isKey && counts.Count <= MostValues)))
        {
            return column;
        }

        var ordered = counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new ColumnValue(pair.Key, pair.Value)).ToImmutableArray();
        var shown = ordered.Length <= MostValues + 1 ? ordered : ordered[..MostValues];
        return column with { View = ColumnView.Values, Values = shown, Others = ordered.Length - shown.Length };
    }

    private static ColumnProfile OfDays(ColumnProfile column, ImmutableArray<object?> cells)
    {
        var days = cells.Select(CsvFormat.Text).Order(StringComparer.Ordinal).ToImmutableArray();
        var byYear = days.GroupBy(day => day[..4], StringComparer.Ordinal).Select(year => new ColumnValue(year.Key, year.Count())).ToImmutableArray();
        var shown = byYear.Length <= MostYears ? byYear
            : [.. days.GroupBy(day => $"{day[..3]}0", StringComparer.Ordinal).Select(decade => new ColumnValue($"{decade.Key}–{decade.Key[..3]}9", decade.Count()))];
        return days[0] == days[^1] ? column : Between(column, days) with { View = ColumnView.Years, Values = shown };
    }

    private static ColumnProfile OfAmounts(ColumnProfile column, ImmutableArray<object?> cells)
    {
        var amounts = cells.Select(cell => cell is long whole ? whole : (decimal)cell!).Order().ToImmutableArray();
        return amounts[0] == amounts[^1] ? column
            : Between(column, [.. amounts.Select(amount => CsvFormat.Text(amount))]) with { View = ColumnView.Amounts };
    }

    private static ColumnProfile Between(ColumnProfile column, ImmutableArray<string> ordered) =>
        column with { Least = ordered[0], Middle = ordered[(ordered.Length - 1) / 2], Greatest = ordered[^1] };

    private static Dictionary<string, int> Counts(ImmutableArray<object?> cells)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var value in cells.SelectMany(cell => cell is ImmutableArray<string> list ? list.Distinct(StringComparer.Ordinal) : [CsvFormat.Text(cell)]))
        {
            counts[value] = counts.GetValueOrDefault(value) + 1;
        }

        return counts;
    }
}
