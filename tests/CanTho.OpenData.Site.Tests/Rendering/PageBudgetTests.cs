using System.IO.Compression;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Pages;

namespace CanTho.OpenData.Site.Tests.Rendering;

/// <summary>What a first view costs, in bytes over the wire (gzip; fonts as they are), measured from the built files.</summary>
[Collection(SharedPages.Name)]
public sealed partial class PageBudgetTests(RenderedSite site, ITestOutputHelper output)
{
    private const int FirstView = 90_000;
    private const int Scripts = 15_000;
    private const int Requests = 14;

    private readonly Dictionary<string, OutputFile> _files = site.Files.ToDictionary(file => "/" + file.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, int> _sizes = new(StringComparer.Ordinal);

    [Fact]
    public void The_first_view_of_any_page_costs_at_most_90_kB_in_14_requests_and_its_scripts_15_kB()
    {
        var costs = site.Pages.Select(page => (page.Key, Cost: NeedsOf(page.Key, page.Value).Sum(Size), Script: ScriptsOf(page.Value).Sum(Size), Count: NeedsOf(page.Key, page.Value).Count())).OrderByDescending(page => page.Cost).ToList();
        foreach (var (path, cost, script, count) in costs.Take(8).Append(costs[^1]))
        {
            output.WriteLine($"{cost,7} {script,6} {count,3} {path}");
        }

        Assert.DoesNotContain(costs, page => page.Cost > FirstView || page.Script > Scripts || page.Count > Requests);
        Assert.True(costs[0].Cost > 20_000, "Nothing was measured.");
    }

    private IEnumerable<string> NeedsOf(string path, IDocument page) =>
        page.QuerySelectorAll("link[rel=stylesheet]:not([media=print]), link[rel=preload], link[rel=icon]").Select(link => link.GetAttribute("href")!)
            .Concat(ScriptsOf(page)).Append("/" + path).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> ScriptsOf(IDocument page) =>
        page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")!).SelectMany(WithImports).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> WithImports(string module) =>
        Import().Matches(RenderedSite.Text(_files[module])).Select(match => match.Groups["path"].Value).SelectMany(WithImports).Prepend(module);

    private int Size(string address)
    {
        if (_sizes.TryGetValue(address, out var known))
        {
            return known;
        }

        var content = _files[address].Content;
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(content.Span);
        }

        return _sizes[address] = address.EndsWith(".woff2", StringComparison.Ordinal) ? content.Length : (int)packed.Length;
    }

    // "from '/assets/search.1a2b3c4d.js'".
    [GeneratedRegex("from ?['\"](?<path>/assets/[^'\"]+)['\"]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Import();
}
