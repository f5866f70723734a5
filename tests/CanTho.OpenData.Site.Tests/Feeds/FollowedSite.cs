using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Feeds;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Feeds;

/// <summary>The files to follow of the repository's findings, as on any day.</summary>
internal static class FollowedSite
{
    public static ImmutableArray<OutputFile> On(RenderedSite site, DateOnly day, string baseUrl = "https://cantho.example") =>
        FeedFiles.Of(new Portal(site.Findings with { AsOf = day }, site.Options with { BaseUrl = baseUrl }), FilesInMemory.Sink);
}
