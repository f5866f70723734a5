using System.Collections.Immutable;
using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using CanTho.OpenData.Vietnamese;
using Xunit;

namespace CanTho.OpenData.Tests.Search;

/// <summary>The index read back by the module that browsers use: its size. What it finds is tested on the site's own records.</summary>
public class SearchSizeTests(ITestOutputHelper output)
{
    [Fact]
    public Task Ten_thousand_records_cost_at_most_60_kB_to_the_first_results()
    {
        Assert.SkipUnless(NodeProcess.IsRequired || Environment.GetEnvironmentVariable("SEARCH_LARGE") is not null,
            "Writes thousands of files: runs in CI, or where SEARCH_LARGE is set.");
        return AskAsync(SyntheticRecords.Make(10_000), [new("SEARCH_BUDGET", "60000")]);
    }

    [Fact]
    public async Task Browser_and_build_fold_every_letter_alike()
    {
        const string Script = """
            import { fold } from './theme/js/search.js';
            const folded = [];
            for (let code = 0; code < 0x2000; code++) {
              folded.push([...fold(String.fromCharCode(code))].map(one => one.charCodeAt(0)).join('+'));
            }
            console.log(folded.join(' '));
            """;
        var (exitCode, text) = await NodeProcess.RunAsync(["--input-type=module", "-e", Script], [], TestContext.Current.CancellationToken);
        Assert.Equal(0, exitCode);
        var browser = text.Trim().Split(' ');
        // Beyond U+2000 the two runtimes may know letters of different Unicode versions; no Vietnamese letter but those below 1F00 is meant.
        var different = Enumerable.Range(0, 0x2000)
            .Where(code => browser[code] != Codes(VietnameseText.Fold(((char)code).ToString())))
            .Select(code => code.ToString("X4", CultureInfo.InvariantCulture));
        Assert.Equal([], different);
    }

    private static string Codes(string text) =>
        string.Join('+', text.Select(character => ((int)character).ToString(CultureInfo.InvariantCulture)));

    private async Task AskAsync(ImmutableArray<SearchRecord> records, IEnumerable<KeyValuePair<string, string>> variables)
    {
        var folder = Directory.CreateTempSubdirectory("search-index-");
        try
        {
            foreach (var file in SearchIndex.Build(records, SeedRecords.Abbreviations))
            {
                var path = Path.Combine(folder.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, file.Content.ToArray(), TestContext.Current.CancellationToken);
            }

            var (exitCode, text) = await NodeProcess.RunAsync(
                ["--test", "--test-reporter=spec", "tests/search/budget.test.mjs", "tests/search/folding.test.mjs"],
                [.. variables, new("SEARCH_INDEX", Path.Combine(folder.FullName, "tim-kiem", "index"))],
                TestContext.Current.CancellationToken);
            output.WriteLine(text);
            Assert.True(exitCode == 0, text);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
