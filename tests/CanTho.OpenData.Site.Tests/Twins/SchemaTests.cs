using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Publishing;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Twins;

/// <summary>Schemas, tables and twins as judged by Ajv, a validator of JSON Schema that is not ours.</summary>
[Collection(SharedPages.Name)]
public sealed class SchemaTests(RenderedSite site, ITestOutputHelper output)
{
    [Fact]
    public async Task Every_table_and_every_twin_keeps_its_schema_and_planted_faults_are_found()
    {
        Assert.SkipUnless(NodeProcess.IsRequired || Directory.Exists(Path.Combine(Repository.Root, "tests", "web", "node_modules")),
            "Run `npm ci` in tests/web to have every JSON file judged by Ajv.");
        using var temp = new TempFolder();
        ManyTasks.WriteTo(temp.Path, site.Files.Where(file => file.Path.EndsWith(".json", StringComparison.Ordinal)));

        var (exit, text) = await NodeProcess.RunAsync(["tests/web/schemas.mjs", temp.Path], [], TestContext.Current.CancellationToken);
        output.WriteLine(text);
        Assert.True(exit == 0, text);
    }
}
