using CanTho.OpenData.Datasets.Metadata;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Pages of datasets as metadata need them.</summary>
internal static class DatasetSummaries
{
    /// <summary>What the page of a dataset tells search engines.</summary>
    internal static DatasetSummary Summary(this DatasetPage page, Portal portal) => new(
        page.Name, page.Title, page.Description, page.EnglishTitle, page.Columns, page.Files, portal.CoverageOf(page.Name));
}
