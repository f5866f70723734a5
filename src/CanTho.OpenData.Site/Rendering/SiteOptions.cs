using CanTho.OpenData.Datasets;
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
    /// <summary>The datasets with their rows, where the build has made them already; null to have them made of the findings.</summary>
    public DatasetTables? Tables { get; init; }

    /// <summary>Version of the data, <c>1.4.0</c>, under which its embeds stay as they are; null where there is none yet.</summary>
    public string? Version { get; init; }
}
