using System.IO.Compression;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Pages;

namespace CanTho.OpenData.Site.Tests.Rendering;

/// <summary>No page grows with the corpus: pages of every kind are rendered at several times the size of today's, and what is cut is
/// reached by further pages.</summary>
[Collection(SharedPages.Name)]
public sealed class PageGrowthTests(RenderedSite site, ITestOutputHelper output)
{
    private const int Largest = 160_000;
    private const int LargestCompressed = 32_000;
    private const int Small = 120_000;
    private const int SomeOfAKind = 10;

    [Fact]
    public async Task No_page_grows_with_the_corpus()
    {
        var small = await SizesAsync(GrownCorpus.PortalOf(GrownCorpus.Of(site.Findings, 6)));
        var large = await SizesAsync(GrownCorpus.PortalOf(GrownCorpus.Of(site.Findings, 18)));
        foreach (var (path, (size, compressed)) in large.OrderByDescending(page => page.Value.Size).Take(12))
        {
            output.WriteLine($"{small.GetValueOrDefault(path).Size,8} -> {size,8} {compressed,7} {path}");
        }

        Assert.DoesNotContain(large, page => page.Value.Size > Largest || page.Value.Compressed > LargestCompressed);
        // Three times the corpus, and no page is half as large again, unless it is small still.
        Assert.DoesNotContain(large, page => small.TryGetValue(page.Key, out var before) && page.Value.Size > Math.Max(Small, 1.5 * before.Size));
        Assert.True(large.Keys.Count(small.ContainsKey) > 100, "Nothing was compared.");
    }

    [Fact]
    public void A_list_is_whole_while_it_is_short_and_cut_evenly_where_it_is_long()
    {
        Assert.Equal([60], Lengths(60));
        Assert.Equal([40, 21], Lengths(61));
        Assert.Equal([40, 40, 1], Lengths(81));
        Assert.Equal([0], Lengths(0));
        Assert.All(ListParts.Cut([.. Enumerable.Range(0, 81)], 60, 40), part => Assert.True(part.IsCut && part.Count == 3));

        static IEnumerable<int> Lengths(int count) => ListParts.Cut([.. Enumerable.Range(0, count)], 60, 40).Select(part => part.Items.Length);
    }

    [Fact]
    public void Every_entry_of_a_cut_list_stands_on_one_of_its_pages()
    {
        var portal = GrownCorpus.PortalOf(GrownCorpus.Of(site.Findings, 18));
        var pages = SiteMap.Pages(portal).ToImmutableArray();

        Assert.Equal(portal.Corpus.Documents.Length, ItemsOf<CorpusDocument>(pages, Routes.Documents));
        Assert.Equal(portal.Findings.Workloads.Count(Portal.HasTasks), portal.AgencyListings.Sum(listing => listing.Part.Items.Length));
        Assert.Equal(portal.Findings.Instruments.Length, InstrumentListing.Of(portal).Sum(listing => listing.Part.Items.Length));
        Assert.Equal(pages.Length, pages.Select(page => page.Route).Distinct(StringComparer.Ordinal).Count());
        var busiest = portal.Findings.Workloads.MaxBy(workload => workload.Coordinates.Length)!;
        var further = AgencyMore.Of(portal, busiest).ToArray();
        Assert.Equal(portal.ListsOf(busiest).Partners.Length, further.Where(more => more.Kind == AgencyMoreKind.Partners).Sum(more => more.Part.Items.Length));
        Assert.All(further, more => Assert.Contains(pages, page => page.Route == more.Route));
    }

    [Fact]
    public void Later_pages_of_lists_are_not_promised_and_sitemaps_are_cut()
    {
        Assert.False(PromisedAddresses.IsPromised("/co-quan/trang/2/"));
        Assert.True(PromisedAddresses.IsPromised("/co-quan/"));
        var portal = GrownCorpus.PortalOf(site.Findings);
        var pages = Enumerable.Range(0, 20_001).Select(at => new PageAddress(FormattableString.Invariant($"/t/{at}/"), FrameWords.Vietnamese, null)).ToArray();
        var maps = ServerFiles.Sitemaps(portal, pages).ToArray();

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"], maps.Select(map => map.Path));
        Assert.Equal(3, maps[0].Text.Split("<loc>").Length - 1);
        Assert.Equal(20_001, maps[1..].Sum(map => map.Text.Split("<loc>").Length - 1));
    }

    private static int ItemsOf<T>(ImmutableArray<Page> pages, string list) => pages
        .Where(page => page.Route == list || page.Route.StartsWith($"{list}trang/", StringComparison.Ordinal))
        .Sum(page => page.Parameters.Select(parameter => parameter.Value).OfType<ListPart<T>>().Single().Items.Length);

    private static async Task<Dictionary<string, (int Size, int Compressed)>> SizesAsync(Portal portal)
    {
        var some = SiteMap.Pages(portal).GroupBy(page => page.Component.Name, StringComparer.Ordinal)
            .SelectMany(kind => Spread([.. kind])).ToImmutableArray();
        var files = PageRenderer.Render(portal, [.. some], FilesInMemory.Sink);
        return files.ToDictionary(file => file.Path, file => (file.Content.Length, Compressed(file)), StringComparer.Ordinal);
    }

    /// <summary>The first pages of a kind, and some spread over all.</summary>
    private static IEnumerable<Page> Spread(Page[] kind) =>
        kind.Where((_, at) => at < 3 || at == kind.Length - 1 || at % Math.Max(1, kind.Length / SomeOfAKind) == 0);

    private static int Compressed(OutputFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file.Content.Span);
        }

        return (int)packed.Length;
    }
}
