using System.Text.RegularExpressions;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Pages;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>The lines of the page about partitions that fetch them, run against the built site.</summary>
[Collection(SharedPages.Name)]
public sealed partial class PartitionHarvestTests(RenderedSite site)
{
    [Fact]
    public async Task The_lines_on_the_page_fetch_every_partition_once_and_then_only_what_differs()
    {
        await OutsideTool.RequireAsync("jq", "--version");
        await OutsideTool.RequireAsync("curl", "--version");
        using var temp = new TempFolder();
        var published = site.Files.Where(file => file.Path.StartsWith("data/partitions", StringComparison.Ordinal)).ToList();
        ManyTasks.WriteTo(temp["site"], published);
        await using var served = await ServedSite.StartAsync(temp["site"], 0, null, TestContext.Current.CancellationToken);
        var work = Directory.CreateDirectory(temp["work"]).FullName;
        var lines = Portal().Replace(site.Page("/phan-vung/").QuerySelector("pre code.language-sh")!.TextContent, $"CONG={served.Address.ToString().TrimEnd('/')}\n");

        var partitions = published.Where(file => file.Path.EndsWith(".jsonl", StringComparison.Ordinal)).Select(file => $"./{file.Path}").Order(StringComparer.Ordinal).ToList();
        Assert.Equal(partitions, await FetchAsync(work, lines));
        Assert.Empty(await FetchAsync(work, lines));
        await File.AppendAllTextAsync(Path.Combine(work, partitions[3]), "x", TestContext.Current.CancellationToken);
        Assert.Equal([partitions[3]], await FetchAsync(work, lines));
        Assert.All(published.Where(file => Path.GetExtension(file.Path) is ".jsonl" or ".sql"), file => Assert.Equal(file.Content.ToArray(), File.ReadAllBytes(Path.Combine(work, file.Path))));
    }

    /// <summary>Runs the lines and gives the paths that they say were fetched.</summary>
    private static async Task<IEnumerable<string>> FetchAsync(string folder, string lines)
    {
        var (exit, output) = await OutsideTool.RunAsync("bash", ["-c", $"set -o pipefail\ncd '{folder}'\n{lines}\ntrue"], [], TestContext.Current.CancellationToken);
        Assert.True(exit == 0, output);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"CONG=\S+\n", RegexOptions.NonBacktracking)]
    private static partial Regex Portal();
}
