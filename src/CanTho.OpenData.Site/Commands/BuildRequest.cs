namespace CanTho.OpenData.Site.Commands;

/// <summary>What a build is asked for.</summary>
/// <param name="Root">Folder with <c>seeds/</c>, <c>input/</c>, <c>theme/</c>.</param>
/// <param name="Output">Published folder.</param>
/// <param name="AsOf">The day that "today" means.</param>
/// <param name="BaseUrl">Address it is published at; null for the one of <c>input/site.yml</c>.</param>
/// <param name="IsStrict">Warnings count as errors.</param>
internal sealed record BuildRequest(string Root, string Output, DateOnly AsOf, string? BaseUrl, bool IsStrict)
{
    /// <summary>The site is a preview that search engines are to leave out.</summary>
    public bool IsPreview { get; init; }
}
