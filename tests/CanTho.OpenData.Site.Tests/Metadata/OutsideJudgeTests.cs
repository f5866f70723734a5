using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Publishing;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Metadata;

/// <summary>The metadata of the real site before judges that are not ours, which must also find the faults planted before them. What
/// each prints stands in the output of its test.</summary>
[Collection(SharedPages.Name)]
[Trait("Category", "Slow")]
public sealed class OutsideJudgeTests(RenderedSite site, ITestOutputHelper output)
{
    [Theory]
    [InlineData("package", "Data Package by the rules of the standard")]
    [InlineData("rows", "every row by its Table Schema")]
    [InlineData("csvw", "every CSV with its CSVW description")]
    [InlineData("dcat", "the catalogue by the shapes of DCAT-AP")]
    [InlineData("schema-org", "the schema.org blocks of pages")]
    public async Task The_published_metadata_are_right_and_every_planted_fault_is_found(string judge, string what)
    {
        Assert.SkipUnless(NodeProcess.IsRequired || Directory.Exists(Path.Combine(Repository.Root, "tests", "web", "node_modules")),
            $"Run `npm ci` in tests/web to have judged: {what}.");
        using var temp = new TempFolder();
        foreach (var file in site.Files.Where(IsJudged))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(temp[file.Path])!);
            await File.WriteAllBytesAsync(temp[file.Path], file.Content, TestContext.Current.CancellationToken);
        }

        var (exit, text) = await NodeProcess.RunAsync([$"tests/metadata/{judge}.mjs", temp.Path], [], TestContext.Current.CancellationToken);
        output.WriteLine(text);
        Assert.True(exit == 0, text);
    }

    // Everything of the folder itself; slices are parts of what is judged.
    private static bool IsJudged(OutputFile file) =>
        (file.Path.StartsWith("data/", StringComparison.Ordinal) && file.Path.IndexOf('/', "data/".Length) < 0)
        || (file.Path.StartsWith("du-lieu/", StringComparison.Ordinal) && file.Path.EndsWith("index.html", StringComparison.Ordinal));
}
