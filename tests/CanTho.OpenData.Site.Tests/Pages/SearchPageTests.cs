using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Tests.Pages;

/// <summary>The search page as it stands without scripts.</summary>
[Collection(SharedPages.Name)]
public sealed class SearchPageTests(RenderedSite site)
{
    [Fact]
    public void Without_scripts_every_document_agency_indicator_and_instrument_is_a_link_on_the_page()
    {
        var links = site.Page("/tim-kiem/").QuerySelectorAll(".directory li > a:first-child").Select(link => link.GetAttribute("href")!).ToHashSet(StringComparer.Ordinal);
        var pages = site.Pages.Keys.Where(path => path.Count(letter => letter == '/') == 2
            && path.Split('/')[0] is "van-ban" or "co-quan" or "chi-tieu" or "can-cu").Where(path => path != Routes.FileOf(Routes.Cooperation)).Select(path => $"/{path[..^"index.html".Length]}");
        Assert.Equal([], pages.Where(page => page.Count(letter => letter == '/') == 3 && !links.Contains(page)));
    }

    [Fact]
    public void Its_lists_follow_the_Vietnamese_alphabet()
    {
        foreach (var list in site.Page("/tim-kiem/").QuerySelectorAll(".directory ul"))
        {
            var names = list.QuerySelectorAll("li > a:first-child").Select(link => link.TextContent.Trim()).ToList();
            Assert.NotEmpty(names);
            Assert.Equal(names.OrderBy(VietnameseText.SortKey, StringComparer.Ordinal), names);
        }
    }

    [Fact]
    public void Filters_are_hidden_until_a_script_can_serve_them() =>
        Assert.True(site.Page("/tim-kiem/").QuerySelector("#search-filters")!.ClassList.Contains("scripted"));

    [Fact]
    public void The_status_is_read_out_by_screen_readers() =>
        Assert.Equal("status", site.Page("/tim-kiem/").QuerySelector("#search-status")!.GetAttribute("role"));
}
