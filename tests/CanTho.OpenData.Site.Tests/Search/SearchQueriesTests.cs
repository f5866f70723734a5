using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Publishing;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Search;

/// <summary>Queries as people type them (<c>tests/search/queries.json</c>), over the site's own records and index, read by the browser's own
/// module. With <c>SEARCH_OUT=FOLDER</c> the index and the records stay there, for <c>tests/search/pagefind</c>.</summary>
public sealed class SearchQueriesTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    [Fact]
    public async Task Queries_as_people_type_them_find_what_they_must()
    {
        using var temp = new TempFolder();
        var folder = Environment.GetEnvironmentVariable("SEARCH_OUT") is { Length: > 0 } kept ? kept : temp.Path;
        var findings = PortalBuild.Run(RenderedSite.Root, new DateOnly(2026, 11, 22));
        var records = SearchRecords.Of(findings);
        foreach (var file in SearchIndex.Build(records, findings.Corpus.Abbreviations))
        {
            await WriteAsync(Path.Combine(folder, file.Path), file.Content.ToArray());
        }

        await WriteAsync(Path.Combine(folder, "records.json"), JsonSerializer.SerializeToUtf8Bytes(records.Select(Plain), Json));
        var (exitCode, text) = await NodeProcess.RunAsync(
            ["--test", "--test-reporter=spec", "tests/search/queries.test.mjs", "tests/search/budget.test.mjs", "tests/search/folding.test.mjs"],
            [new("SEARCH_INDEX", Path.Combine(folder, "tim-kiem", "index")), new("SEARCH_RECORDS", Path.Combine(folder, "records.json"))],
            TestContext.Current.CancellationToken);
        output.WriteLine(text);
        Assert.True(exitCode == 0, text);
    }

    private static object Plain(SearchRecord record) => new
    {
        kind = record.Kind,
        title = record.Title,
        body = record.Body,
        names = record.Names,
        related = record.Related,
        context = record.Context,
        url = record.Url,
        agencies = record.Agencies.Select(label => label.Key),
        documents = record.Documents.Select(label => label.Key),
        state = record.State?.Key,
        due = record.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
    };

    private static async Task WriteAsync(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
    }
}
