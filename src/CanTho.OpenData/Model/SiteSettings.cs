namespace CanTho.OpenData.Model;

/// <summary>Settings of <c>input/site.yml</c>.</summary>
/// <param name="Title">Name of the portal.</param>
/// <param name="Tagline">What it is, in one sentence.</param>
/// <param name="BaseUrl">Address it is published at, without a slash at the end; <c>--base-url</c> takes precedence.</param>
/// <param name="Publisher">Who publishes the portal.</param>
/// <param name="Contact">E-mail address or page for questions; null where there is none yet.</param>
/// <param name="Repository">Address of the repository; null where there is none.</param>
public sealed record SiteSettings(string Title, string Tagline, string BaseUrl, string Publisher, string? Contact, string? Repository)
{
    /// <summary>Indicators that the home page shows, in the order written; none where the file names none.</summary>
    public ImmutableArray<IndicatorId> FeaturedIndicators { get; init; } = [];

    /// <summary>Searches that the home page offers for a try.</summary>
    public ImmutableArray<string> SampleSearches { get; init; } = [];
}
