using CanTho.OpenData.Datasets;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Twins;

/// <summary>What twins are made of.</summary>
internal sealed class TwinSources
{
    private readonly AddressSet _published;

    /// <param name="portal">The findings.</param>
    /// <param name="published">Paths of everything else that is published, so that no twin points to what is not there.</param>
    public TwinSources(Portal portal, AddressSet published)
    {
        Portal = portal;
        _published = published;
        Rows = new TwinRows(portal.Options.Data?.Datasets ?? DatasetTables.Of(portal.Findings).Datasets);
        var listing = portal.Options.Data?.Listing ?? [];
        OfAgency = listing.Where(file => file.Agency is not null).ToLookup(file => file.Agency!, StringComparer.Ordinal);
        OfDocument = listing.Where(file => file.Document is not null).ToLookup(file => file.Document!, StringComparer.Ordinal);
    }

    /// <summary>The findings as pages ask for them.</summary>
    public Portal Portal { get; }

    /// <summary>The rows of the datasets.</summary>
    public TwinRows Rows { get; }

    /// <summary>Downloads that hold the rows of one agency alone.</summary>
    public ILookup<string, DatasetFile> OfAgency { get; }

    /// <summary>Downloads that hold the rows of one document alone.</summary>
    public ILookup<string, DatasetFile> OfDocument { get; }

    /// <summary>An address where something is published there, else null.</summary>
    public string? IfPublished(string route) => _published.Contains(Routes.FileOf(route)) ? route : null;
}
