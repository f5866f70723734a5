namespace CanTho.OpenData.Datasets;

/// <summary>Which rows of which datasets belong to one record of another, found by the links that the datasets state. A row belongs to
/// the record that it points to itself; else, where a dataset of links (its links are its key, as in <c>task-agencies</c>) joins both,
/// to the records it is joined with; else to the records of the rows that it points to. The nearest way counts alone.</summary>
internal sealed class SlicePaths
{
    private readonly ImmutableArray<Dataset> datasets;
    private readonly LinkColumns columns;
    private readonly string target;

    /// <summary>By the name of a dataset, the records that each of its rows belongs to.</summary>
    private readonly Dictionary<string, ImmutableArray<ImmutableArray<string>>> owners = new(StringComparer.Ordinal);

    private SlicePaths(ImmutableArray<Dataset> datasets, LinkColumns columns, string target)
    {
        this.datasets = datasets;
        this.columns = columns;
        this.target = target;
    }

    /// <summary>Each dataset that a way leads from to the records of <paramref name="target"/>, in the order of the catalogue, with the
    /// places of its rows by record. None where there is no such dataset.</summary>
    internal static ImmutableArray<(Dataset Dataset, ILookup<string, int> Rows)> To(string target, ImmutableArray<Dataset> datasets) =>
        To(target, datasets, new LinkColumns(datasets));

    /// <summary>The same where the columns of links have been read.</summary>
    internal static ImmutableArray<(Dataset Dataset, ILookup<string, int> Rows)> To(string target, ImmutableArray<Dataset> datasets, LinkColumns columns)
    {
        var paths = new SlicePaths(datasets, columns, target);
        paths.Reach(paths.ByOwnLink);
        paths.Reach(paths.ByDatasetOfLinks);
        // Each round goes one link further.
        while (paths.Reach(paths.ByWay))
        {
        }

        return [.. datasets.Where(dataset => paths.owners.ContainsKey(dataset.Name)).Select(dataset => (dataset, paths.Rows(dataset)))];
    }

    private ILookup<string, int> Rows(Dataset dataset) => owners[dataset.Name].Index()
        .SelectMany(row => row.Item.Select(owner => (Owner: owner, Place: row.Index)))
        .ToLookup(pair => pair.Owner, pair => pair.Place, StringComparer.Ordinal);

    /// <summary>Tries one way for every dataset not reached yet; true where it reached one. What it finds counts from the next round on.</summary>
    private bool Reach(Func<Dataset, Func<int, IEnumerable<string>>?> way)
    {
        var found = datasets
            .Where(dataset => !owners.ContainsKey(dataset.Name) && !string.Equals(dataset.Name, target, StringComparison.Ordinal))
            .Select(dataset => (Dataset: dataset, Of: way(dataset)))
            .Where(entry => entry.Of is not null)
            .ToArray();
        foreach (var (dataset, of) in found)
        {
            owners[dataset.Name] = [.. Enumerable.Range(0, dataset.Rows.Length).Select(row => of!(row).Distinct(StringComparer.Ordinal).ToImmutableArray())];
        }

        return found.Length > 0;
    }

    private Func<int, IEnumerable<string>>? ByOwnLink(Dataset dataset)
    {
        var links = Links(dataset, target).Select(link => columns[dataset, link.Columns[0]]).ToArray();
        return links.Length == 0 ? null : row => links.Select(texts => texts[row]).OfType<string>();
    }

    private Func<int, IEnumerable<string>>? ByDatasetOfLinks(Dataset dataset)
    {
        var joining = datasets.Where(other => owners.ContainsKey(other.Name) && KeyLinks(other, target).Any() && KeyLinks(other, dataset.Name).Any())
            .Select(other => (Dataset: other, Link: KeyLinks(other, dataset.Name).First()))
            .FirstOrDefault();
        if (joining.Link is not { } link)
        {
            return null;
        }

        var known = OwnersBy(joining.Dataset, link.Columns[0]);
        var keys = columns[dataset, link.ReferencedColumns[0]];
        return row => keys[row] is { } value ? known[value] : [];
    }

    private Func<int, IEnumerable<string>>? ByWay(Dataset dataset)
    {
        var ways = dataset.ForeignKeys.Where(link => link.Columns.Length == 1 && owners.ContainsKey(link.Dataset))
            .Select(link => (Texts: columns[dataset, link.Columns[0]], Known: OwnersBy(Named(link.Dataset), link.ReferencedColumns[0])))
            .ToArray();
        return ways.Length == 0 ? null : row => ways.SelectMany(way => way.Texts[row] is { } value ? way.Known[value] : []);
    }

    /// <summary>The records that the rows of a dataset belong to, by the value of a column.</summary>
    private ILookup<string, string> OwnersBy(Dataset dataset, string column) => columns[dataset, column].Zip(owners[dataset.Name])
        .SelectMany(row => row.Second.Select(owner => (Value: row.First ?? "", Owner: owner)))
        .ToLookup(pair => pair.Value, pair => pair.Owner, StringComparer.Ordinal);

    private Dataset Named(string name) => datasets.First(dataset => string.Equals(dataset.Name, name, StringComparison.Ordinal));

    private static IEnumerable<ForeignKey> KeyLinks(Dataset dataset, string other) =>
        Links(dataset, other).Where(link => dataset.PrimaryKey.Contains(link.Columns[0], StringComparer.Ordinal));

    private static IEnumerable<ForeignKey> Links(Dataset dataset, string other) =>
        dataset.ForeignKeys.Where(link => link.Columns.Length == 1 && string.Equals(link.Dataset, other, StringComparison.Ordinal));
}
