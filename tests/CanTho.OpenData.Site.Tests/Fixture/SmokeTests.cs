using Xunit;
namespace CanTho.OpenData.Site.Tests.Fixture;
public sealed class SmokeTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void The_site_has_pages() => Assert.True(site.Pages.Count > 100);
}
