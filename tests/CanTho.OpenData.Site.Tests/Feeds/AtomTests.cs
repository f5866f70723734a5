using System.Globalization;
using System.Xml.Linq;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Feeds;

/// <summary>Feeds against RFC 4287; the readers at hand forgive what it demands.</summary>
[Collection(SharedPages.Name)]
public sealed class AtomTests(RenderedSite site)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private IEnumerable<(string Path, XElement Feed)> Feeds => site.Files.Where(file => file.Path.EndsWith("feed.xml", StringComparison.Ordinal))
        .Select(file => (file.Path, XDocument.Parse(RenderedSite.Text(file)).Root!));

    [Fact]
    public void A_feed_has_what_it_must_have()
    {
        foreach (var (path, feed) in Feeds)
        {
            Assert.Equal(Atom + "feed", feed.Name);
            Assert.StartsWith("tag:dulieumo-cantho.netlify.app,2026-01-01:", feed.Elements(Atom + "id").Single().Value, StringComparison.Ordinal);
            Assert.NotEmpty(feed.Elements(Atom + "title").Single().Value);
            Assert.NotEmpty(feed.Elements(Atom + "author").Single().Elements(Atom + "name").Single().Value);
            AssertTime(feed);
            Assert.Equal($"https://cantho.example/{path}", Link(feed, "self"));
            Assert.Contains(new Uri(Link(feed, "alternate")).AbsolutePath, Addresses());
        }
    }

    [Fact]
    public void An_entry_has_what_it_must_have_and_leads_to_a_page()
    {
        foreach (var (path, feed) in Feeds)
        {
            var entries = feed.Elements(Atom + "entry").ToList();
            Assert.Equal(entries.Count, entries.Select(entry => entry.Elements(Atom + "id").Single().Value).Distinct(StringComparer.Ordinal).Count());
            foreach (var entry in entries)
            {
                Assert.Matches("^tag:dulieumo-cantho\\.netlify\\.app,2026-01-01:(van-ban|dinh-chinh|tien-do|phien-ban)/[a-z0-9.-]+", entry.Element(Atom + "id")!.Value);
                Assert.NotEmpty(entry.Elements(Atom + "title").Single().Value);
                Assert.NotEmpty(entry.Elements(Atom + "summary").Single().Value);
                AssertTime(entry);
                Assert.True(Addresses().Contains(new Uri(Link(entry, "alternate")).AbsolutePath), $"{path}: {Link(entry, "alternate")}");
            }
        }
    }

    [Fact]
    public void Newest_comes_first_and_gives_the_feed_its_time()
    {
        foreach (var (_, feed) in Feeds)
        {
            var times = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "updated")!.Value).ToList();
            Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);
            Assert.Equal(times[0], feed.Element(Atom + "updated")!.Value);
        }
    }

    [Fact]
    public void The_feed_of_the_site_tells_of_every_document_and_correction()
    {
        var entries = Feeds.Single(feed => feed.Path == "feed.xml").Feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "category")!.Attribute("term")!.Value).ToList();

        Assert.Equal(site.Findings.Corpus.Documents.Length, entries.Count(term => term == "van-ban"));
        Assert.Equal(site.Findings.Corpus.Corrections.Length, entries.Count(term => term == "dinh-chinh"));
    }

    [Fact]
    public void A_later_day_changes_nothing_for_subscribers()
    {
        var now = site.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);

        Assert.All(FollowedSite.On(site, site.Findings.AsOf.AddDays(100)).Where(file => file.Path.EndsWith("feed.xml", StringComparison.Ordinal)),
            file => Assert.Equal(RenderedSite.Text(now[file.Path]), RenderedSite.Text(file)));
    }

    [Fact]
    public void What_is_dated_after_today_is_not_told_yet()
    {
        var early = FollowedSite.On(site, new DateOnly(2026, 5, 1)).Single(file => file.Path == "feed.xml");

        Assert.All(XDocument.Parse(RenderedSite.Text(early)).Descendants(Atom + "updated"),
            time => Assert.True(string.CompareOrdinal(time.Value, "2026-05-02") < 0, time.Value));
    }

    [Fact]
    public void Every_agency_with_tasks_has_a_feed_and_no_other() => Assert.All(site.Findings.Workloads, workload => Assert.Equal(
        Portal.HasTasks(workload), site.Files.Any(file => "/" + file.Path == Routes.AgencyFeed(workload.Agency.Id))));

    private HashSet<string> Addresses() => [.. site.Pages.Keys.Select(path => "/" + path.Replace("index.html", "", StringComparison.Ordinal))];

    private static void AssertTime(XElement element) => Assert.True(
        DateTimeOffset.TryParseExact(element.Elements(Atom + "updated").Single().Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));

    private static string Link(XElement element, string relation) =>
        element.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;
}
