using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Rendering;

/// <summary>A portal of thousands of documents must not hold what it worked out of each of them.</summary>
public sealed class RecentOutlinesTests(RenderedSite site) : IClassFixture<RenderedSite>
{
    [Fact]
    public void Pages_that_follow_each_other_share_an_outline_and_those_of_long_ago_let_it_go()
    {
        var made = new List<DocumentId>();
        var document = site.Findings.Corpus.Documents[0];
        var outlines = new RecentOutlines(id =>
        {
            made.Add(id);
            return new DocumentOutline(document, []);
        });
        var first = new DocumentId("van-ban-0");

        Assert.Same(outlines.Of(first), outlines.Of(first));
        Assert.Single(made);
        foreach (var number in Enumerable.Range(1, 64))
        {
            outlines.Of(new DocumentId($"van-ban-{number}"));
        }

        outlines.Of(first);
        Assert.Equal(2, made.Count(id => id == first));
    }
}
