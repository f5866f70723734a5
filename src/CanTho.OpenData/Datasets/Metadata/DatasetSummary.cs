namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>What the page of a dataset tells search engines of it.</summary>
/// <param name="Name">Name in addresses.</param>
/// <param name="Title">Title, in Vietnamese.</param>
/// <param name="Description">Description, in Vietnamese.</param>
/// <param name="EnglishTitle">The title in English.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Files">Its downloads; those of one agency or document are left out.</param>
/// <param name="Coverage">The period that its rows cover; null where they state no dates.</param>
public sealed record DatasetSummary(
    string Name, string Title, string Description, string EnglishTitle, ImmutableArray<DatasetColumn> Columns, ImmutableArray<DatasetFile> Files,
    TemporalCoverage? Coverage);
