using System.Globalization;
using System.Text.Json;
using AngleSharp.Html.Parser;
using CanTho.OpenData.Site.Tests.Publishing;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Tests.Joining;

/// <summary>Portals built apart and joined: the list that is asked for, what is written, and what is refused.</summary>
[Trait("Category", "Slow")]
public sealed class JoinTests
{
    [Fact]
    public async Task The_index_of_indexes_tells_of_every_portal_where_its_data_are_and_how_much()
    {
        using var two = await TwoPortals.BuildAsync();
        Assert.Equal((0, ""), (two.Join() is var joined ? joined.Exit : 0, joined.Complaints));
        var portals = JsonElement.Parse(two.Read("data/portals.json")).GetProperty("portals").EnumerateArray().ToList();
        Assert.Equal(["mot", "hai"], portals.Select(portal => portal.GetProperty("id").GetString()));
        Assert.Equal([1, 3], portals.Select(portal => portal.GetProperty("records").GetProperty("task").GetInt32()));
        foreach (var (portal, folder, address) in new[] { (portals[0], two.First.Output, "https://mot.example"), (portals[1], two.Second.Output, "https://hai.example") })
        {
            Assert.Equal(address, portal.GetProperty("address").GetString());
            foreach (var named in new[] { "partitions", "search" })
            {
                var file = portal.GetProperty(named);
                var content = await File.ReadAllBytesAsync(Path.Combine(folder, new Uri(file.GetProperty("url").GetString()!).AbsolutePath[1..]), TestContext.Current.CancellationToken);
                Assert.Equal(content.Length, file.GetProperty("bytes").GetInt32());
                Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)), file.GetProperty("sha256").GetString());
            }

            Assert.Contains(portal.GetProperty("datasets").EnumerateArray(), dataset => dataset.GetProperty("name").GetString() == "tasks" && dataset.GetProperty("files").GetArrayLength() == 4);
        }
    }

    [Fact]
    public async Task The_book_of_words_names_for_every_word_and_pair_the_portals_that_hold_it_and_no_other()
    {
        using var two = await TwoPortals.BuildAsync();
        _ = two.Join();
        var book = ReadBook(two);
        var indexes = new[] { two.First.Output, two.Second.Output }.Select(Terms).ToArray();
        var all = indexes[0].Union(indexes[1]).Where(term => term[0] != '=').ToList();
        Assert.Equal(all.Order(StringComparer.Ordinal), book.Keys.Order(StringComparer.Ordinal));
        Assert.All(all, term => Assert.Equal((indexes[0].Contains(term), indexes[1].Contains(term)), ((book[term] & 1) != 0, (book[term] & 2) != 0)));
        Assert.Equal((3, 2, 2), (book["duong ven"], book["tom"], book["nuoi tom"]));
    }

    [Fact]
    public async Task The_page_may_ask_the_portals_and_nobody_else_and_names_each_with_its_address()
    {
        using var two = await TwoPortals.BuildAsync();
        _ = two.Join();
        Assert.Contains("connect-src 'self' https://hai.example https://mot.example;", two.Read("_headers"), StringComparison.Ordinal);
        Assert.Contains("require-trusted-types-for 'script'; trusted-types 'none'", two.Read("_headers"), StringComparison.Ordinal);
        var page = new HtmlParser().ParseDocument(two.Read("index.html"));
        Assert.Equal("Tìm trong 2 cổng", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["mot", "hai"], page.QuerySelectorAll("[data-portal]").Select(item => item.GetAttribute("data-portal")));
        Assert.Equal(["https://mot.example/", "https://mot.example/tim-kiem/", "https://mot.example/du-lieu/"], page.QuerySelectorAll("[data-portal=mot] a").Select(link => link.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], script"), item => Assert.StartsWith("sha256-", item.GetAttribute("integrity"), StringComparison.Ordinal));
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], link[rel=preload], link[rel=modulepreload]"), item => Assert.True(File.Exists(Path.Combine(two.Joined, item.GetAttribute("href")![1..]))));
    }

    [Fact]
    public async Task Joined_twice_it_is_the_same_bytes()
    {
        using var two = await TwoPortals.BuildAsync();
        _ = two.Join();
        var before = FolderManifest.Of(two.Joined);
        _ = two.Join();
        Assert.Equal(before, FolderManifest.Of(two.Joined));
    }

    [Fact]
    public void The_search_index_of_a_portal_may_be_read_by_other_sites()
    {
        var headers = HeadersOf(["tim-kiem/index.html", "tim-kiem/index/manifest.json", "tim-kiem/index/s0-abcdef.txt", "data/partitions.json"]);
        Assert.Equal(2, headers.Split("Access-Control-Allow-Origin: *").Length - 1);
    }

    [Theory]
    [InlineData("title: A\nbase_url: https://a.example\nportals: []\n", ":1:1: error JON008")]
    [InlineData("title: A\nbase_url: http://a.example\nportals:\n  - {id: mot, folder: F}\n", "2:11: error JON004")]
    [InlineData("title: A\nbase_url: https://a.example\nportals:\n  - {id: Cần Thơ, folder: F}\n", "4:10: error JON002")]
    [InlineData("title: A\nbase_url: https://a.example\nportals:\n  - {id: mot, folder: F, address: 'https://m.example'}\n  - {id: mot, folder: F, address: 'https://n.example'}\n", "5:5: error JON003")]
    [InlineData("title: A\nbase_url: https://a.example\nportals:\n  - {id: mot, folder: F}\n  - {id: hai, folder: F}\n", "5:5: error JON007")]
    [InlineData("title: A\nbase_url: https://a.example\nportals:\n  - {id: mot, folder: khong-co}\n", "4:5: error JON005")]
    [InlineData("title: A\nbase_url: https://a.example\nportals:\n  - {id: mot, folder: F, mau: xanh}\n", ": error YML002")]
    public async Task What_is_wrong_with_a_list_is_said_with_its_place_and_nothing_is_written(string list, string expected)
    {
        using var two = await TwoPortals.BuildAsync();
        var (exit, _, complaints) = two.Join(list.Replace("folder: F", $"folder: {two.First.Output}", StringComparison.Ordinal));
        Assert.Equal(1, exit);
        Assert.StartsWith($"{two.List}:", complaints, StringComparison.Ordinal);
        Assert.Contains(expected, complaints, StringComparison.Ordinal);
        Assert.False(Directory.Exists(two.Joined));
    }

    [Fact]
    public async Task A_list_that_is_not_there_more_portals_than_fit_and_a_broken_index_are_said()
    {
        using var two = await TwoPortals.BuildAsync();
        using var errors = new StringWriter(CultureInfo.InvariantCulture);
        Assert.Equal(1, CanTho.OpenData.Site.Commands.JoinVerb.Run("khong-co.yml", two.Joined, Browser.Repository.Root, TextWriter.Null, errors));
        Assert.Contains("khong-co.yml:1:1: error JON001", errors.ToString(), StringComparison.Ordinal);
        var many = string.Concat(Enumerable.Range(0, 121).Select(number => string.Create(CultureInfo.InvariantCulture, $"  - {{id: p{number}, folder: {two.First.Output}}}\n")));
        Assert.Contains("124:5: error JON009", two.Join($"title: A\nbase_url: https://a.example\nportals:\n{many}").Complaints, StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(two.First.Output, "data/index.json.moi"), "{\"title\": 1}", TestContext.Current.CancellationToken);
        File.Move(Path.Combine(two.First.Output, "data/index.json.moi"), Path.Combine(two.First.Output, "data/index.json"), overwrite: true);
        Assert.Contains("4:5: error JON006", two.Join().Complaints, StringComparison.Ordinal);
    }

    private static string HeadersOf(IEnumerable<string> paths) => CanTho.OpenData.Site.Rendering.ServerFiles.Headers(paths);

    /// <summary>Sets of portals by word and by pair of words.</summary>
    private static Dictionary<string, int> ReadBook(TwoPortals two)
    {
        var book = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(Path.Combine(two.Joined, "tim-kiem/so-tu"), "*.txt"))
        {
            foreach (var line in File.ReadAllLines(file))
            {
                var items = line.Split(' ');
                var (word, holders) = Item(items[0], 3);
                book.Add(word, holders);
                foreach (var item in items[1..])
                {
                    var (next, portals) = Item(item, holders);
                    book.Add($"{word} {next}", portals);
                }
            }
        }

        return book;

        static (string Word, int Portals) Item(string item, int usual) =>
            item.Split('=') is [var word, var portals] ? (word, int.Parse(portals, NumberStyles.HexNumber, CultureInfo.InvariantCulture)) : (item, usual);
    }

    /// <summary>Every term of a search index without marks.</summary>
    private static HashSet<string> Terms(string folder) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, "tim-kiem/index"), "*.txt").Where(file => Path.GetFileName(file) is ['s' or 'p', >= '0' and <= '9', ..])
            .SelectMany(File.ReadLines).Select(line => string.Concat(VietnameseText.Fold(line.Split('\t')[0]).Split('`', '?', '~', '\'', '!')))];
}
