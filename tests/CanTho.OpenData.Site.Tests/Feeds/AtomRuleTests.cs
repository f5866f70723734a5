using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Feeds;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Publishing;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Feeds;

/// <summary>Every feed against the grammar of RFC 4287 (by jing) and against its rules in words, and that both see faults.</summary>
[Collection(SharedPages.Name)]
public sealed class AtomRuleTests(RenderedSite site)
{
    private const string Grammar = "tests/feeds/atom.rnc";

    private ImmutableArray<OutputFile> Feeds => [.. site.Files.Where(file => file.Path.EndsWith("feed.xml", StringComparison.Ordinal))];

    private OutputFile Whole => Feeds.Single(file => file.Path == "feed.xml");

    [Fact]
    public void Every_feed_keeps_every_rule()
    {
        Assert.True(Feeds.Length > site.Findings.Corpus.Documents.Length + 2);
        Assert.All(Feeds, file => Assert.Empty(Complaints(RenderedSite.Text(file), file.Path)));
    }

    [Fact]
    public async Task Every_feed_has_the_grammar_of_the_standard()
    {
        using var temp = new TempFolder();
        ManyTasks.WriteTo(temp.Path, Feeds);
        var (exit, text) = await OutsideTool.RunAsync("jing", ["-c", Grammar, .. Feeds.Select(file => temp[file.Path])], [], TestContext.Current.CancellationToken);
        Assert.True(exit == 0, text);
    }

    [Theory]
    [InlineData("<id>", "<guid>", "</id>", "</guid>")]
    [InlineData("<updated>", "<modified>", "</updated>", "</modified>")]
    [InlineData("<summary>", "<summary>hai</summary>\n<summary>", "", "")]
    [InlineData("T00:00:00+07:00", " 00:00:00", "", "")]
    [InlineData("href=", "src=", "", "")]
    [InlineData("term=", "name=", "", "")]
    [InlineData("type=\"text/html\"", "type=\"html\"", "", "")]
    public async Task The_grammar_sees_a_planted_fault(string right, string wrong, string right2, string wrong2)
    {
        using var temp = new TempFolder();
        var text = RenderedSite.Text(Whole);
        Assert.Contains(right, text, StringComparison.Ordinal);
        var spoilt = text.Replace(right, wrong, StringComparison.Ordinal);
        await File.WriteAllTextAsync(temp["feed.xml"], right2.Length == 0 ? spoilt : spoilt.Replace(right2, wrong2, StringComparison.Ordinal), TestContext.Current.CancellationToken);
        var (exit, _) = await OutsideTool.RunAsync("jing", ["-c", Grammar, temp["feed.xml"]], [], TestContext.Current.CancellationToken);
        Assert.NotEqual(0, exit);
    }

    [Theory]
    [InlineData("</feed>", "", "not XML")]
    [InlineData("xml:lang=\"vi\"", "xml:lang=\"en\"", "language")]
    [InlineData("/feed.xml\"", "/tin.xml\"", "link to itself")]
    [InlineData("<author>", "<contributor>", "author")]
    [InlineData("every identity", "one", "names two things")]
    [InlineData("<updated>2026-", "<updated>2036-", "after the day")]
    [InlineData("+07:00", "", "RFC 3339")]
    [InlineData("href=\"https://cantho.example", "href=\"", "no whole address")]
    [InlineData("rel=\"alternate\"", "rel=\"related\"", "leads nowhere")]
    [InlineData(",2026-01-01:", " 2026: ", "no whole address")]
    public void The_rules_see_a_planted_fault(string right, string wrong, string complaint)
    {
        var text = RenderedSite.Text(Whole);
        var spoilt = right switch
        {
            "<author>" => text.Replace("<author>", "<contributor>", StringComparison.Ordinal).Replace("</author>", "</contributor>", StringComparison.Ordinal),
            // Every entry gets the identity of the first.
            "every identity" => SameIdentities(text),
            _ => text.Replace(right, wrong, StringComparison.Ordinal),
        };
        Assert.NotEqual(text, spoilt);
        Assert.Contains(Complaints(spoilt, Whole.Path), found => found.Contains(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public void An_empty_title_a_late_update_and_two_alternates_are_seen()
    {
        var text = RenderedSite.Text(Whole);
        var title = text.IndexOf("<title>", StringComparison.Ordinal) + 7;
        var updated = text.IndexOf("<updated>", StringComparison.Ordinal) + 9;
        var link = text.IndexOf("<link rel=\"alternate\"", StringComparison.Ordinal);
        var spoilt = text[..title] + text[text.IndexOf("</title>", StringComparison.Ordinal)..];
        var twice = text.Insert(link, "<link rel=\"alternate\" type=\"text/html\" href=\"https://cantho.example/khac/\" />");

        Assert.Contains("A title is empty.", Complaints(spoilt, Whole.Path));
        Assert.Contains("It was not updated when its newest entry was.", Complaints(text[..updated] + "2026-01-02" + text[(updated + 10)..], Whole.Path));
        Assert.Contains(Complaints(twice, Whole.Path), found => found.EndsWith("two alternates of one type and language.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_document_has_a_feed_that_its_page_names()
    {
        foreach (var document in site.Findings.Corpus.Documents)
        {
            var page = site.Page(Routes.Document(document.Id));
            Assert.NotNull(page.QuerySelector($"head link[rel=alternate][type='application/atom+xml'][href='{Routes.DocumentFeed(document.Id)}']"));
            Assert.NotNull(page.QuerySelector($"main a[href='{Routes.DocumentFeed(document.Id)}']"));
            var feed = RenderedSite.Text(Feeds.Single(file => "/" + file.Path == Routes.DocumentFeed(document.Id)));
            Assert.Contains($":van-ban/{document.Id}</id>", feed, StringComparison.Ordinal);
        }

        Assert.NotNull(site.Page(Routes.Documents).QuerySelector($"main a[href='{Routes.DocumentsFeed}']"));
        Assert.NotNull(site.Page(Routes.Home).QuerySelector($"head link[href='{Routes.DocumentsFeed}']"));
    }

    [Fact]
    public void The_feeds_of_documents_tell_every_correction_once()
    {
        var told = site.Findings.Corpus.Documents
            .SelectMany(document => RenderedSite.Text(Feeds.Single(file => "/" + file.Path == Routes.DocumentFeed(document.Id))).Split('\n'))
            .Where(line => line.Contains(":dinh-chinh/", StringComparison.Ordinal)).ToList();

        Assert.Equal(site.Findings.Corpus.Corrections.Length, told.Count);
        Assert.Equal(told.Count, told.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_feed_that_has_no_room_for_older_entries_says_so()
    {
        var worded = 0;
        var many = Enumerable.Range(0, 203).Select(number => new AtomEntry($"thu/{number}", new DateOnly(2026, 1, 1).AddDays(number), "thu", "Thử", () =>
        {
            worded++;
            return new EntryText("Thử", "/", "Thử");
        }));
        var feed = FeedFiles.Feed(new Portal(site.Findings, new SiteOptions("https://cantho.example", ThemeFiles.Of([]), [], [])),
            "thu", "Thử", "Thử.", "/thu/feed.xml", "/", Basis.Everything, () => many);
        var text = System.Text.Encoding.UTF8.GetString(feed.Write());

        Assert.Empty(Complaints(text, "thu/feed.xml"));
        Assert.Equal(NewestEntries.Most, text.Split("<entry>").Length - 1);
        Assert.Contains("<subtitle>Thử. Nguồn tin giữ 200 mục mới nhất; 3 mục cũ hơn", text, StringComparison.Ordinal);
        Assert.DoesNotContain("thu/0<", text, StringComparison.Ordinal);
        // What is left out is never put into words: of a large portal that is nearly all.
        Assert.Equal(NewestEntries.Most, worded);
    }

    private static string SameIdentities(string text)
    {
        var lines = text.Split('\n');
        return string.Join('\n', lines.Select(line => line.Contains(":van-ban/", StringComparison.Ordinal) && line.StartsWith("<id>", StringComparison.Ordinal) ? "<id>tag:x,2026:mot</id>" : line));
    }

    private static IReadOnlyList<string> Complaints(string text, string path) => AtomRules.Complaints(text, $"https://cantho.example/{path}", new DateOnly(2026, 11, 22));
}
