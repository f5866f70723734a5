using System.Text.Json;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Twins;

/// <summary>What holds of every twin, whatever it is about.</summary>
[Collection(SharedPages.Name)]
public sealed class TwinRuleTests(RenderedSite site)
{
    private readonly HashSet<string> _files = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_page_about_one_record_has_its_twin_and_names_it_in_its_head()
    {
        var portal = new Portal(site.Findings, new SiteOptions("https://cantho.example", ThemeFiles.Of([]),
            [.. DatasetTables.Of(site.Findings).Datasets.Select(dataset => DatasetPage.Of(dataset, []))], []));
        var pages = SiteMap.Pages(portal).Where(IsAboutOneRecord).ToList();

        Assert.True(pages.Count > 500, $"Only {pages.Count} pages are about one record.");
        foreach (var page in pages)
        {
            Assert.True(_files.Contains($"{page.Route}index.json".TrimStart('/')), $"{page.Route} has no twin.");
            Assert.Contains(page.Alternates, alternate => alternate.Route == $"{page.Route}index.json" && alternate.MediaType == "application/json");
            Assert.Equal($"{page.Route}index.json", site.Page(page.Route).QuerySelector("link[rel=alternate][type='application/json']")?.GetAttribute("href"));
        }
    }

    [Fact]
    public void Every_twin_stands_beside_a_page_that_names_it()
    {
        foreach (var path in site.Twins().Select(file => file.Path).Where(path => path != "data/index.json"))
        {
            Assert.Contains(site.PageOf(path).QuerySelectorAll("link[rel=alternate]"), link => link.GetAttribute("href") == $"/{path}");
        }
    }

    [Fact]
    public void A_reader_finds_the_json_of_a_record_on_its_page()
    {
        foreach (var kind in TwinReading.Kinds.Where(kind => kind.Kind != "dataset"))
        {
            foreach (var (path, _) in site.TwinsOf(kind.Kind))
            {
                Assert.True(site.PageOf(path).QuerySelector($"main a[href='/{path}']") is not null, $"{path} is not linked on its page.");
            }
        }
    }

    [Fact]
    public void All_kinds_begin_alike()
    {
        foreach (var (folder, kind) in TwinReading.Kinds)
        {
            var twins = site.TwinsOf(kind).ToList();
            Assert.NotEmpty(twins);
            foreach (var (path, twin) in twins)
            {
                Assert.Equal(["kind", "id", "title", "url", "self", "schema", "as_of", "version", "record"], twin.EnumerateObject().Take(9).Select(property => property.Name));
                Assert.StartsWith($"{folder}/", path, StringComparison.Ordinal);
                Assert.Equal($"https://cantho.example/{path}", twin.Text("self"));
                Assert.Equal($"{twin.Text("url")}index.json", twin.Text("self"));
                Assert.Equal($"https://cantho.example/data/schema/trang/{kind}.schema.json", twin.Text("schema"));
                Assert.Equal(site.Options.Version, twin.Text("version"));
            }
        }
    }

    [Fact]
    public void Every_address_in_a_twin_leads_to_a_file_of_the_site()
    {
        var checkedLinks = 0;
        foreach (var file in site.Twins())
        {
            using var json = JsonDocument.Parse(file.Content);
            foreach (var (name, address) in Addresses("", json.RootElement))
            {
                var path = Routes.FileOf(address.Split('#', '?')[0]);
                Assert.True(_files.Contains(path), $"{file.Path}: {name} leads to {address}, which is not published.");
                checkedLinks++;
            }
        }

        Assert.True(checkedLinks > 10_000, $"Only {checkedLinks} addresses were found.");
    }

    [Fact]
    public void A_list_names_every_record_once()
    {
        var lists = site.TwinsOf("list").ToDictionary(list => list.Twin.Text("id")!, list => list.Twin);
        var corpus = site.Findings.Corpus;

        Assert.Equal(corpus.Tasks.Select(task => task.Id.Value), lists["tasks"].Texts("items", "id"));
        Assert.Equal(corpus.Documents.Select(document => document.Id.Value), lists["documents"].Texts("items", "id"));
        Assert.Equal(corpus.Agencies.Length, lists["agencies"].Count("items"));
        Assert.Equal(site.Findings.Instruments.Length, lists["instruments"].Count("items"));
        Assert.Equal(site.TwinsOf("indicator").Count(), lists["indicators"].Count("items"));
        Assert.All(lists.Values, list => Assert.Equal(list.Count("items"), list.GetProperty("count").GetInt32()));
    }

    [Fact]
    public void Twins_are_utf8_without_mark_and_end_in_one_line_feed()
    {
        foreach (var file in site.Twins().Concat(site.Files.Where(file => file.Path.EndsWith(".schema.json", StringComparison.Ordinal))))
        {
            var content = file.Content.Span;
            Assert.True(content[0] == (byte)'{' && content[^1] == (byte)'\n' && content[^2] == (byte)'}' && !content.Contains((byte)'\r'), file.Path);
        }
    }

    /// <summary>By what the page is given and where it stands: a page of a folder of the main navigation that is about one record of the model.</summary>
    private static bool IsAboutOneRecord(Page page) =>
        page.Route.Split('/', StringSplitOptions.RemoveEmptyEntries).Length == 2
        && TwinReading.Kinds.Any(kind => page.Route.StartsWith($"/{kind.Folder}/", StringComparison.Ordinal))
        && page.Parameters.Any(parameter => parameter.Value is AssignedTask or CorpusDocument or AgencyWorkload or IndicatorSeries or InstrumentUse or DatasetPage);

    private static IEnumerable<(string Name, string Address)> Addresses(string name, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Addresses(property.Name, property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(item => Addresses(name, item)),
        JsonValueKind.String when Address(name, element.GetString()!) is { } address => [(name, address)],
        _ => [],
    };

    private static string? Address(string name, string text) => text switch
    {
        // "/KH-UBND" is the blank form of a number; templates stand for many addresses.
        _ when name is "number_blank" or "template" or "source_url" or "base" || text.Contains(' ', StringComparison.Ordinal) || text.Contains('{', StringComparison.Ordinal) => null,
        ['/', ..] => text,
        _ when text.StartsWith("https://cantho.example/", StringComparison.Ordinal) => text["https://cantho.example".Length..],
        _ => null,
    };
}
