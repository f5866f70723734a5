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
        .. datasets.SelectMany(dataset => Keys(dataset).Concat(Links(dataset, datasets)).Concat(CellTexts(dataset))).Distinct().Order(),
    ];

    private static IEnumerable<Diagnostic> Keys(Dataset dataset)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in dataset.Rows)
        {
            var key = Key(dataset, row, dataset.PrimaryKey) ?? "";
            if (!seen.Add(key))
            {
                yield return Rules.DuplicateKey(Place(dataset, row), dataset.Name, key);
            }
        }
    }

    private static IEnumerable<Diagnostic> Links(Dataset dataset, ImmutableArray<Dataset> datasets)
    {
        foreach (var link in dataset.ForeignKeys)
        {
            var other = datasets.First(candidate => string.Equals(candidate.Name, link.Dataset, StringComparison.Ordinal));
            var known = other.Rows.Select(row => Key(other, row, link.ReferencedColumns)).ToHashSet(StringComparer.Ordinal);
            foreach (var row in dataset.Rows)
            {
                if (Key(dataset, row, link.Columns) is { } key && !known.Contains(key))
                {
                    yield return Rules.BrokenReference(Place(dataset, row), dataset.Name, string.Join(", ", link.Columns), key, link.Dataset);
                }
            }
        }
    }

    private static IEnumerable<Diagnostic> CellTexts(Dataset dataset)
    {
        for (var index = 0; index < dataset.Columns.Length; index++)
        {
            var column = index;
            var formulas = dataset.Rows.Where(row => Cells.IsFormula(row[column])).ToArray();
            if (formulas.Length > 0)
            {
                yield return Rules.FormulaCells(
                    Place(dataset, formulas[0]), dataset.Name, dataset.Columns[column].Name, formulas.Length, Cells.Text(formulas[0][column]));
            }

            foreach (var row in dataset.Rows.Where(row => row[column] is string value && !IsListed(dataset.Columns[column], value)))
            {
                yield return Rules.ValueNotListed(Place(dataset, row), dataset.Name, dataset.Columns[column].Name, (string)row[column]!);
            }

            foreach (var row in dataset.Rows)
            {
                if (Cells.Text(row[column]).Length is > XlsxText.Longest and var length)
                {
                    yield return Rules.CellTooLongForXlsx(Place(dataset, row), dataset.Name, dataset.Columns[column].Name, length, XlsxText.Longest);
                }

                foreach (var item in (row[column] as ImmutableArray<string>? ?? []).Where(BreaksList))
                {
                    yield return Rules.SeparatorInList(Place(dataset, row), dataset.Columns[column].Name, item);
                }
            }
        }
    }

    // A mark at the border of a text counts too: its neighbour brings the other blank.
    private static bool BreaksList(string item) => $" {item} ".Contains(DatasetColumn.ListSeparator, StringComparison.Ordinal);

    private static bool IsListed(DatasetColumn column, string value) =>
        column.Values.IsEmpty || column.Values.Any(listed => string.Equals(listed.Name, value, StringComparison.Ordinal));

    /// <summary>The values of some columns as one text; null where one of them is unknown.</summary>
    private static string? Key(Dataset dataset, ImmutableArray<object?> row, ImmutableArray<string> columns)
    {
        var values = columns.Select(column => row[dataset.IndexOf(column)]).ToImmutableArray();
        return values.Contains(null) ? null : string.Join(" / ", values.Select(Cells.Text));
    }

    private static SourceSpan? Place(Dataset dataset, ImmutableArray<object?> row) =>
        row[dataset.IndexOf("source_file")] is string file
            ? new SourceSpan(file, (int)(long)row[dataset.IndexOf("source_first_line")]!, (int)(long)row[dataset.IndexOf("source_last_line")]!)
            : null;
}
