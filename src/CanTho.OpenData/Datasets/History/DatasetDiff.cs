namespace CanTho.OpenData.Datasets.History;

/// <summary>What changed between two states of the datasets, record by record and field by field.</summary>
/// <param name="Schema">Datasets and columns that came or went.</param>
/// <param name="Rows">Records that were added, removed, changed or recomputed, by dataset in the order of the later state.</param>
public sealed record DatasetDiff(ImmutableArray<SchemaChange> Schema, ImmutableArray<RowChange> Rows)
{
    /// <summary>Which part of the version the change raises; rows of datasets about the data themselves raise none.</summary>
    public ChangeLevel Level =>
        Schema.Any(change => change.Kind != SchemaChangeKind.DatasetAdded) || Counts(RowChangeKind.Removed) ? ChangeLevel.Major
        : Schema.Length > 0 || Counts(RowChangeKind.Added) ? ChangeLevel.Minor
        : Counts(RowChangeKind.Changed) ? ChangeLevel.Patch
        : ChangeLevel.None;

    /// <summary>Names of datasets about the data themselves.</summary>
    public ImmutableHashSet<string> Describing { get; init; } = [];

    /// <summary>How many records had this happen to them.</summary>
    public int Count(RowChangeKind kind) => Rows.Count(change => change.Kind == kind);

    /// <summary>Compares two states. Datasets are paired by name, records by key; fields of columns that came or went are not compared.</summary>
    public static DatasetDiff Between(ImmutableArray<Dataset> before, ImmutableArray<Dataset> after)
    {
        var old = before.ToDictionary(dataset => dataset.Name, StringComparer.Ordinal);
        var names = after.Select(dataset => dataset.Name).ToHashSet(StringComparer.Ordinal);
        return new DatasetDiff(
            [
                .. before.Where(dataset => !names.Contains(dataset.Name)).Select(dataset => new SchemaChange(dataset.Name, SchemaChangeKind.DatasetRemoved)),
                .. after.SelectMany(dataset => old.TryGetValue(dataset.Name, out var former)
                    ? SchemaChanges(former, dataset)
                    : [new SchemaChange(dataset.Name, SchemaChangeKind.DatasetAdded)]),
            ],
            [
                .. before.Where(dataset => !names.Contains(dataset.Name)).SelectMany(dataset => RowChanges(dataset, dataset with { Rows = [] })),
                .. after.SelectMany(dataset => RowChanges(old.GetValueOrDefault(dataset.Name) ?? dataset with { Rows = [] }, dataset)),
            ])
        {
            Describing = [.. before.Concat(after).Where(dataset => dataset.DescribesData).Select(dataset => dataset.Name)],
        };
    }

    private bool Counts(RowChangeKind kind) => Rows.Any(change => change.Kind == kind && !Describing.Contains(change.Dataset));

    private static IEnumerable<SchemaChange> SchemaChanges(Dataset before, Dataset after)
    {
        foreach (var column in before.Columns.Where(column => after.IndexOf(column.Name) < 0))
        {
            yield return new SchemaChange(after.Name, SchemaChangeKind.ColumnRemoved, column.Name);
        }

        foreach (var column in after.Columns)
        {
            var place = before.IndexOf(column.Name);
            if (place < 0)
            {
                yield return new SchemaChange(after.Name, SchemaChangeKind.ColumnAdded, column.Name);
            }
            else if (before.Columns[place].Type != column.Type)
            {
                yield return new SchemaChange(after.Name, SchemaChangeKind.ColumnRetyped, column.Name);
            }
        }

        if (!Common(before, after).SequenceEqual(Common(after, before), StringComparer.Ordinal) || !before.PrimaryKey.SequenceEqual(after.PrimaryKey, StringComparer.Ordinal))
        {
            yield return new SchemaChange(after.Name, SchemaChangeKind.Rearranged);
        }
    }

    private static IEnumerable<string> Common(Dataset dataset, Dataset other) =>
        dataset.Columns.Select(column => column.Name).Where(name => other.IndexOf(name) >= 0);

    private static IEnumerable<RowChange> RowChanges(Dataset before, Dataset after)
    {
        var keys = new RowKeys(after);
        var old = new RowKeys(before).Index();
        var compared = after.Columns.Select((column, index) => (column, index, former: before.IndexOf(column.Name)))
            .Where(pair => pair.former >= 0 && before.Columns[pair.former].Type == pair.column.Type).ToList();
        foreach (var row in after.Rows)
        {
            var key = keys.Of(row);
            if (!old.Remove(key.Text, out var former))
            {
                yield return new RowChange(after.Name, RowChangeKind.Added, key.Parts, [], row, []);
                continue;
            }

            var fields = compared.Where(pair => !Cells.Same(former[pair.former], row[pair.index]))
                .Select(pair => new FieldChange(pair.column.Name, former[pair.former], row[pair.index], pair.column.DependsOnDay)).ToImmutableArray();
            if (!fields.IsEmpty)
            {
                var kind = fields.All(field => field.DependsOnDay) ? RowChangeKind.Recomputed : RowChangeKind.Changed;
                yield return new RowChange(after.Name, kind, key.Parts, former, row, fields);
            }
        }

        var formerKeys = new RowKeys(before);
        foreach (var row in before.Rows.Where(row => old.ContainsKey(formerKeys.Of(row).Text)))
        {
            yield return new RowChange(after.Name, RowChangeKind.Removed, formerKeys.Of(row).Parts, row, [], []);
        }
    }
}
