using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Checks of the rows that readers rely on: keys are unique, links lead somewhere, no cell surprises a spreadsheet.</summary>
internal static class DatasetChecks
{
    /// <summary>All complaints, each once, by place.</summary>
    internal static ImmutableArray<Diagnostic> Check(ImmutableArray<Dataset> datasets) =>
    [
        .. Check(datasets, new LinkColumns(datasets)).AsSequential().Distinct().Order(),
    ];

    private static ParallelQuery<Diagnostic> Check(ImmutableArray<Dataset> datasets, LinkColumns columns) => datasets.AsParallel().AsOrdered()
        .SelectMany(dataset => Keys(dataset, columns).Concat(Links(dataset, datasets, columns)).Concat(CellTexts(dataset)));

    private static IEnumerable<Diagnostic> Keys(Dataset dataset, LinkColumns columns)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var texts = Texts(dataset, dataset.PrimaryKey, columns);
        for (var row = 0; row < dataset.Rows.Length; row++)
        {
            var key = Key(row, texts) ?? "";
            if (!seen.Add(key))
            {
                yield return Rules.DuplicateKey(Place(dataset, dataset.Rows[row]), dataset.Name, key);
            }
        }
    }

    private static IEnumerable<Diagnostic> Links(Dataset dataset, ImmutableArray<Dataset> datasets, LinkColumns columns)
    {
        foreach (var link in dataset.ForeignKeys)
        {
            var other = datasets.First(candidate => string.Equals(candidate.Name, link.Dataset, StringComparison.Ordinal));
            var (referring, referred) = (Texts(dataset, link.Columns, columns), Texts(other, link.ReferencedColumns, columns));
            var known = Enumerable.Range(0, other.Rows.Length).Select(row => Key(row, referred)).ToHashSet(StringComparer.Ordinal);
            for (var row = 0; row < dataset.Rows.Length; row++)
            {
                if (Key(row, referring) is { } key && !known.Contains(key))
                {
                    yield return Rules.BrokenReference(Place(dataset, dataset.Rows[row]), dataset.Name, string.Join(", ", link.Columns), key, link.Dataset);
                }
            }
        }
    }

    /// <summary>Goes over the cells row by row; of a number, a day or a truth there is nothing to say.</summary>
    private static IEnumerable<Diagnostic> CellTexts(Dataset dataset)
    {
        var formulas = new (int Count, ImmutableArray<object?> First)[dataset.Columns.Length];
        foreach (var row in dataset.Rows)
        {
            for (var column = 0; column < formulas.Length; column++)
            {
                if (row[column] is not (string or ImmutableArray<string>))
                {
                    continue;
                }

                if (Cells.IsFormula(row[column]))
                {
                    formulas[column] = (formulas[column].Count + 1, formulas[column].Count == 0 ? row : formulas[column].First);
                }

                foreach (var complaint in CellText(dataset, row, column))
                {
                    yield return complaint;
                }
            }
        }

        foreach (var (column, (count, first)) in formulas.Index().Where(entry => entry.Item.Count > 0))
        {
            yield return Rules.FormulaCells(Place(dataset, first), dataset.Name, dataset.Columns[column].Name, count, Cells.Text(first[column]));
        }
    }

    private static IEnumerable<Diagnostic> CellText(Dataset dataset, ImmutableArray<object?> row, int column)
    {
        if (row[column] is string value && !IsListed(dataset.Columns[column], value))
        {
            yield return Rules.ValueNotListed(Place(dataset, row), dataset.Name, dataset.Columns[column].Name, value);
        }

        if (Cells.Text(row[column]).Length is > XlsxText.Longest and var length)
        {
            yield return Rules.CellTooLongForXlsx(Place(dataset, row), dataset.Name, dataset.Columns[column].Name, length, XlsxText.Longest);
        }

        foreach (var item in (row[column] as ImmutableArray<string>? ?? []).Where(BreaksList))
        {
            yield return Rules.SeparatorInList(Place(dataset, row), dataset.Columns[column].Name, item);
        }
    }

    // A mark at the border of a text counts too: its neighbour brings the other blank.
    private static bool BreaksList(string item) => $" {item} ".Contains(DatasetColumn.ListSeparator, StringComparison.Ordinal);

    private static bool IsListed(DatasetColumn column, string value) =>
        column.Values.IsEmpty || column.Values.Any(listed => string.Equals(listed.Name, value, StringComparison.Ordinal));

    /// <summary>The values of some columns as one text; null where one of them is unknown.</summary>
    private static string? Key(int row, string?[][] columns) => columns is [var only] ? only[row]
        : Array.Exists(columns, column => column[row] is null) ? null
        : string.Join(" / ", columns.Select(column => column[row]));

    private static string?[][] Texts(Dataset dataset, ImmutableArray<string> names, LinkColumns columns) => [.. names.Select(name => columns[dataset, name])];

    private static SourceSpan? Place(Dataset dataset, ImmutableArray<object?> row) =>
        row[dataset.IndexOf("source_file")] is string file
            ? new SourceSpan(file, (int)(long)row[dataset.IndexOf("source_first_line")]!, (int)(long)row[dataset.IndexOf("source_last_line")]!)
            : null;
}
