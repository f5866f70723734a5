using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>What every metadata file states alike: who publishes, where, on which day, under which terms.</summary>
/// <param name="Corpus">The corpus.</param>
/// <param name="AsOf">The day the data stand at.</param>
/// <param name="Publication">Address and version.</param>
internal sealed record MetadataScope(Corpus Corpus, DateOnly AsOf, Publication Publication)
{
    internal SiteSettings Settings => Corpus.Settings;

    /// <summary>The day on which facts last changed, <c>2026-06-30</c>; a later as-of day alone changes none.</summary>
    internal string Day => TemporalCoverage.Iso(Publication.Changed ?? AsOf);

    /// <summary>Its first moment in Viet Nam, after RFC 3339.</summary>
    internal string Moment => $"{Day}T00:00:00+07:00";

    /// <summary>Address of the terms of use; null where the portal has no such page. No licence is stated in their place.</summary>
    internal string? Terms => Corpus.Pages.Any(page => page.Slug == Edition.TermsSlug) ? Url($"/{Edition.TermsSlug}/") : null;

    /// <summary>Identity of who publishes the portal.</summary>
    internal string Publisher => Url("/#publisher");

    /// <summary>Identity of the catalogue.</summary>
    internal string Catalogue => Url("/du-lieu/#catalog");

    internal string Url(string path) => Publication.BaseUrl + path;

    internal string Page(string dataset) => Url($"/du-lieu/{dataset}/");

    /// <summary>Identity of a dataset, the same in all metadata.</summary>
    internal string Dataset(string dataset) => $"{Page(dataset)}#dataset";

    /// <summary>Address of a seed as received.</summary>
    internal string Original(SourceFile file) => Url(OriginalAddress.Of(file.Path));
}
