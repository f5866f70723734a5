using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Which edition of the data a file holds (bản dữ liệu): whose, as of which day, in which version, published where. Files that
/// leave the portal carry it inside them.</summary>
/// <param name="Portal">Name of the portal.</param>
/// <param name="Publisher">Who publishes it.</param>
/// <param name="AsOf">The day that "today" means in the data.</param>
/// <param name="Publication">Address and version.</param>
internal sealed record Edition(string Portal, string Publisher, DateOnly AsOf, Publication Publication)
{
    /// <summary>Slug of the text that states the terms of use.</summary>
    internal const string TermsSlug = "dieu-khoan";

    /// <summary>True where the portal has a page with terms of use.</summary>
    internal bool HasTerms { get; init; } = true;

    /// <summary>Address of the terms of use; null where the portal has no such page. No licence is stated in their place.</summary>
    internal string? Terms => HasTerms ? Address($"/{TermsSlug}/") : null;

    /// <summary>The edition of the findings as published.</summary>
    internal static Edition Of(Findings findings, Publication publication) =>
        new(findings.Corpus.Settings.Title, findings.Corpus.Settings.Publisher, findings.AsOf, publication)
        {
            HasTerms = findings.Corpus.Pages.Any(page => string.Equals(page.Slug, TermsSlug, StringComparison.Ordinal)),
        };

    /// <summary>The whole address of a place on the portal.</summary>
    internal string Address(string route) => Publication.BaseUrl + route;

    /// <summary>Address of the page of a dataset.</summary>
    internal string Page(Dataset dataset) => Address($"/du-lieu/{dataset.Name}/");
}
