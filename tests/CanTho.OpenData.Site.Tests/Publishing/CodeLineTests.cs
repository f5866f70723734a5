using System.Globalization;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Pages;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>The lines that pages of datasets give to be copied, taken from the built pages, in both languages, and run: on the built files,
/// served on this machine. Each must load every row and column, each value as it is in the data. Excel, Power BI and Google Sheets cannot
/// be run here; of their lines only the address is judged.</summary>
[Collection(SharedPages.Name)]
[Trait("Category", "Slow")]
public sealed class CodeLineTests(RenderedSite site)
{
    private const string Base = "https://cantho.example";
    private const string Lines = "tests/web/lines";

    private static readonly ImmutableArray<Dataset> Expected = [.. DatasetTables.Of(RenderedSite.Read()).Datasets];

    [Fact]
    public async Task Python_loads_every_dataset_whole_by_the_lines_on_its_page()
    {
        await OutsideTool.RequireAsync("/usr/bin/python3", "-c", "import pandas");
        await LoadsAsync("python", "/usr/bin/python3", [$"{Lines}/run.py"]);
    }

    [Fact]
    public async Task R_loads_every_dataset_whole_by_the_lines_on_its_page() =>
        await LoadsAsync("r", "Rscript", ["--vanilla", $"{Lines}/run.R"]);

    /// <summary>DuckDB reads https by an extension that it fetches itself; here the same line reads the file.</summary>
    [Fact]
    public async Task DuckDB_loads_every_dataset_whole_by_the_line_on_its_page()
    {
        Assert.SkipUnless(NodeProcess.IsRequired || Directory.Exists(Path.Combine(RenderedSite.Root, "tests", "web", "node_modules")), "Run `npm ci` in tests/web to run DuckDB.");
        await LoadsAsync("duckdb", "node", [$"{Lines}/run.mjs"], readsFiles: true);
    }

    [Fact]
    public async Task SQLite_counts_the_rows_of_every_dataset_by_the_lines_on_its_page()
    {
        await OutsideTool.RequireAsync("sqlite3", "--version");
        var output = await RunShellAsync("sqlite");
        var counts = output.Split("== ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim().Split('\n')).ToDictionary(part => part[0], part => part[^1], StringComparer.Ordinal);
        Assert.All(Expected, dataset => Assert.Equal(dataset.Rows.Length.ToString(CultureInfo.InvariantCulture), counts[dataset.Name]));
    }

    [Fact]
    public async Task The_checksum_on_the_page_is_that_of_the_file_which_its_line_downloads()
    {
        var output = await RunShellAsync("shell");
        Assert.All(Expected, dataset => Assert.Contains($"{dataset.Name}.csv: OK", output, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_that_cannot_be_run_here_for_Excel_and_Google_Sheets_name_the_file()
    {
        var paths = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var language in new[] { "powerquery", "sheets" })
        {
            Assert.All(Expected, dataset => Assert.Contains($"\"{Base}/data/{dataset.Name}.csv\"", CodeOf(dataset.Name, language), StringComparison.Ordinal));
            Assert.All(Expected, dataset => Assert.Contains($"data/{dataset.Name}.csv", paths));
        }
    }

    [Fact]
    public void English_pages_give_the_same_lines()
    {
        foreach (var (dataset, language) in Expected.SelectMany(dataset => new[] { "python", "r", "sqlite", "duckdb", "shell", "sheets", "powerquery" }.Select(language => (dataset, language))))
        {
            Assert.Equal(CodeOf(dataset.Name, language), site.Page(EnglishRoutes.Dataset(dataset.Name)).QuerySelector($"pre[data-language={language}] code")?.TextContent);
        }
    }

    private string CodeOf(string dataset, string language) =>
        site.Page(Routes.Dataset(dataset)).QuerySelector($"pre[data-language={language}] code")?.TextContent
        ?? throw new InvalidOperationException($"The page of {dataset} has no lines for {language}.");

    /// <summary>One process of a tool for all datasets; then every value that it holds against the data.</summary>
    private async Task LoadsAsync(string language, string program, string[] arguments, bool readsFiles = false)
    {
        using var temp = new TempFolder();
        var (jobs, results) = (Directory.CreateDirectory(temp["jobs"]).FullName, Directory.CreateDirectory(temp["results"]).FullName);
        await using var served = await ServeAsync(temp["site"]);
        foreach (var dataset in Expected)
        {
            var code = CodeOf(dataset.Name, language).Replace($"{Base}/", readsFiles ? temp["site"] + "/" : served.Address.ToString(), StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(jobs, $"{dataset.Name}.{language}"), code, TestContext.Current.CancellationToken);
        }

        var (exit, output) = await OutsideTool.RunAsync(program, [.. arguments, jobs, results], [], TestContext.Current.CancellationToken);
        Assert.True(exit == 0, output);
        foreach (var dataset in Expected)
        {
            var held = await File.ReadAllTextAsync(Path.Combine(results, $"{dataset.Name}.{language}"), TestContext.Current.CancellationToken);
            Compare(dataset, held.Split('\u001e').Select(column => column.Split('\u001f')).ToArray());
        }
    }

    private static void Compare(Dataset dataset, string[][] held)
    {
        Assert.Equal(dataset.Columns.Select(column => column.Name), held.Select(column => column[0]), StringComparer.Ordinal);
        for (var at = 0; at < dataset.Columns.Length; at++)
        {
            var expected = dataset.Rows.Select(row => CsvFormat.Text(row[at])).ToArray();
            var isNumber = dataset.Columns[at].Type is ColumnType.WholeNumber or ColumnType.Number;
            // Texts and days to the letter; a number may be spelt otherwise.
            Assert.Equal(isNumber ? expected.Select(Spelt) : expected, isNumber ? held[at].Skip(1).Select(Spelt) : held[at].Skip(1), StringComparer.Ordinal);
        }
    }

    /// <summary>A number however a tool spells it: 12, 12.0, 1.2e1.</summary>
    private static string Spelt(string number) => number.Length == 0 ? "" : double.Parse(number, CultureInfo.InvariantCulture).ToString("R", CultureInfo.InvariantCulture);

    private async Task<string> RunShellAsync(string language)
    {
        await OutsideTool.RequireAsync("curl", "--version");
        using var temp = new TempFolder();
        await using var served = await ServeAsync(temp["site"]);
        var work = Directory.CreateDirectory(temp["work"]).FullName;
        var script = $"set -e\ncd '{work}'\n" + string.Concat(Expected.Select(dataset =>
            $"echo '== {dataset.Name}'\n{CodeOf(dataset.Name, language).Replace($"{Base}/", served.Address.ToString(), StringComparison.Ordinal)}\n"));
        var (exit, output) = await OutsideTool.RunAsync("bash", ["-c", script], [], TestContext.Current.CancellationToken);
        Assert.True(exit == 0, output);
        return output;
    }

    private async Task<ServedSite> ServeAsync(string folder)
    {
        ManyTasks.WriteTo(folder, site.Files.Where(file => file.Path.StartsWith("data/", StringComparison.Ordinal)));
        return await ServedSite.StartAsync(folder, 0, null, TestContext.Current.CancellationToken);
    }
}
