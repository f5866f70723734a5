using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Publishing;

[Collection(SharedPages.Name)]
public sealed class PromisedAddressTests(RenderedSite site)
{
    [Theory]
    [InlineData("/", true)]
    [InlineData("/nhiem-vu/mot-viec-1a2b3c/", true)]
    [InlineData("/nhiem-vu/mot-viec-1a2b3c/index.json", true)]
    [InlineData("/data/tasks.csv", true)]
    [InlineData("/lich/so-y-te.ics", true)]
    [InlineData("/embed/nhiem-vu/mot-viec-1a2b3c/", true)]
    [InlineData("/van-ban/mot/phan-2/", true)]
    [InlineData("/truy-van/", true)]
    [InlineData("/nhiem-vu/loc/", true)]
    [InlineData("/dong-thoi-gian/co-quan/", true)]
    [InlineData("/404.html", false)]
    [InlineData("/_headers", false)]
    [InlineData("/assets/site.3f2a91c0.css", false)]
    [InlineData("/truy-van/worker.3f2a91c0.js", false)]
    [InlineData("/tim-kiem/index/a.bin", false)]
    [InlineData("/nhiem-vu/loc/trang-thai/qua-han/", false)]
    [InlineData("/nhiem-vu/trang/2/", false)]
    [InlineData("/lich/2026-12/", false)]
    [InlineData("/dong-thoi-gian/co-quan/so-y-te/trang-2/", false)]
    [InlineData("/en/tasks/page-2/", false)]
    [InlineData("/data/phien-ban/1.0.0/tasks.csv", false)]
    public void Promised_is_what_neither_the_day_nor_the_number_of_records_makes(string address, bool isPromised) =>
        Assert.Equal(isPromised, PromisedAddresses.IsPromised(address));

    [Theory]
    [InlineData("/lich/van-ban/ke-hoach.ics", "/van-ban/ke-hoach/", "/van-ban/moi/", "/lich/van-ban/moi.ics")]
    [InlineData("/nguon/ke-hoach/phan-2/", "/van-ban/ke-hoach/", "/van-ban/moi/", "/nguon/moi/phan-2/")]
    [InlineData("/data/co-quan/so-y-te/tasks.csv", "/co-quan/so-y-te/", "/co-quan/so-moi/", "/data/co-quan/so-moi/tasks.csv")]
    [InlineData("/embed/chi-tieu/grdp/ke-hoach/", "/chi-tieu/grdp/", "/chi-tieu/moi/", "/embed/chi-tieu/moi/ke-hoach/")]
    [InlineData("/data/tasks.csv-metadata.json", "/du-lieu/tasks/", "/du-lieu/viec/", "/data/viec.csv-metadata.json")]
    [InlineData("/nhiem-vu/a/index.json", "/nhiem-vu/a/", "/nhiem-vu/", null)]
    [InlineData("/nhiem-vu/a/index.json", "/nhiem-vu/a/", "/van-ban/a/", null)]
    public void What_belongs_to_a_record_moves_with_its_page(string address, string page, string to, string? moved)
    {
        var part = RecordAddress.Of(address);
        Assert.Equal(page, part?.Page);
        Assert.Equal(moved, part?.For(to));
    }

    [Fact]
    public void The_same_addresses_are_promised_on_every_day()
    {
        var today = Promised(new DateOnly(2026, 11, 22));
        Assert.Equal(today, Promised(new DateOnly(2031, 3, 1)));
        Assert.True(today.Count > 500);
    }

    [Fact]
    public void Every_promised_address_of_the_repository_stands_in_its_list()
    {
        var listed = site.Findings.Corpus.Published.Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        // "thu" is the page that the fixture adds.
        Assert.Empty(PromisedAddresses.Of(site.Files.Select(file => file.Path)).Where(address => !listed.Contains(address) && address != "/thu/"));
    }

    private static List<string> Promised(DateOnly day)
    {
        var portal = new Portal(PortalBuild.Run(RenderedSite.Root, day), new SiteOptions("", ThemeFiles.Of([]), [], []));
        return [.. PromisedAddresses.Of(SiteMap.Pages(portal).Select(page => Routes.FileOf(page.Route)))];
    }
}
