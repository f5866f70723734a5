namespace CanTho.OpenData.Datasets.Partitions;

/// <summary>A dataset and how it is cut.</summary>
/// <param name="Definition">The dataset with the columns that the files hold, without rows.</param>
/// <param name="Whole">The dataset as it is.</param>
/// <param name="Parts">Each partition with the places of its rows, by path.</param>
internal sealed record CutDataset(Dataset Definition, Dataset Whole, ImmutableArray<(PartitionKey Key, ImmutableArray<int> Rows)> Parts)
{
    private readonly ImmutableArray<int> kept = [.. Definition.Columns.Select(column => Whole.IndexOf(column.Name))];

    /// <summary>A dataset without what follows from the day alone.</summary>
    internal static CutDataset Of(Dataset whole, ImmutableArray<(PartitionKey Key, ImmutableArray<int> Rows)> parts) =>
        new(whole with { Columns = [.. whole.Columns.Where(column => !column.DependsOnDay)], Rows = [] }, whole, parts);

    /// <summary>Folder of everything of the dataset.</summary>
    internal string Folder => FolderOf(Definition.Name);

    /// <summary>Folder of everything of a dataset.</summary>
    internal static string FolderOf(string dataset) => $"{PartitionFiles.Folder}{dataset}/";

    /// <summary>Folder of the files of one format, to which engines are pointed.</summary>
    internal string Root(string format) => $"{Folder}{format}/";

    /// <summary>Path of a partition.</summary>
    internal string PathOf(PartitionKey key, string format) => $"{Root(format)}{key.Folders}/part-0.{format}";

    /// <summary>The dataset with some of its rows.</summary>
    internal Dataset Rows(ImmutableArray<int> places) =>
        Definition with { Rows = DatasetRows.Of(Whole.Rows.At(places), row => ImmutableArray.CreateRange(kept, column => row[column])) };
}
