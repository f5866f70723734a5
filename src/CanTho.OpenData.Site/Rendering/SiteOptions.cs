using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What the pages need besides the findings.</summary>
/// <param name="BaseUrl">Address the site is published at, without a slash at the end: <c>https://cantho.example</c>.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Datasets">The datasets that have a page, in the order of the catalogue.</param>
/// <param name="Originals">The seeds byte for byte, by their path (<c>seeds/…</c>); a seed that is not among them has no download link.</param>
public sealed record SiteOptions(
    string BaseUrl, ThemeFiles Theme, ImmutableArray<DatasetPage> Datasets, ImmutableArray<OutputFile> Originals)
{
    /// <summary>Version of the data, <c>1.4.0</c>; null where the ledger holds none yet.</summary>
    public string? Version { get; init; }

    /// <summary>The site is a preview that search engines are to leave out.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The ledger of versions.</summary>
    public Ledger Ledger { get; init; } = new([], null, []);

    /// <summary>The datasets with all their files; null where none have been made.</summary>
    public DatasetOutput? Data
    {
        get;
        init
        {
            field = value;
            DataPaths = (value?.Files ?? []).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        }
    }

    /// <summary>All data files with size and checksum, also those that hold every dataset at once.</summary>
    public ImmutableArray<DatasetFile> Files => Data?.Listing ?? [];

    /// <summary>Paths of everything below <c>data/</c>, also of schemas and metadata that no page lists as a download.</summary>
    public IReadOnlySet<string> DataPaths { get; private init; } = new HashSet<string>(StringComparer.Ordinal);
}
