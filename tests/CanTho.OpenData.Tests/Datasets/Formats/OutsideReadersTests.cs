using System.Globalization;
using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Search;
using Xunit;

namespace CanTho.OpenData.Tests.Datasets.Formats;

/// <summary>Programs that readers use open our files and find what we wrote.</summary>
[Trait("Category", "Outside")]
public sealed class OutsideReadersTests : IDisposable
{
    private static readonly DatasetOutput Output = RealCorpus.Datasets;

    private readonly string folder = Directory.CreateTempSubdirectory("cantho-formats-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_strict_parser_reads_every_csv()
    {
        Assert.SkipUnless(OutsideTool.IsRequired || Directory.Exists(Path.Combine(RealCorpus.Root, "tests/web/node_modules")),
            "Run `npm ci` in tests/web to have every CSV read by a strict parser.");
        foreach (var file in Output.Files.Where(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)))
        {
            Save(file.Path, file.Content);
        }

        Save("nasty.csv", CsvFormat.Write(NastyDataset.Build()));
        var (exitCode, output) = await Run("node", "tests/web/csv-strict.mjs", folder);
        Assert.True(exitCode == 0, output);
        var read = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('\t')).ToDictionary(parts => parts[0], StringComparer.Ordinal);
        Assert.Equal(Output.Files.Count(file => file.Path.EndsWith(".csv", StringComparison.Ordinal)) + 1, read.Count);
        foreach (var dataset in Output.Datasets)
        {
            var parts = read[$"data/{dataset.Name}.csv"];
            Assert.Equal(dataset.Rows.Length + 1, int.Parse(parts[1], CultureInfo.InvariantCulture));
            Assert.Equal(string.Join(',', dataset.Columns.Select(column => column.Name)), parts[2]);
        }
    }

    [Fact]
    public async Task A_spreadsheet_shows_every_row_with_its_days_its_vietnamese_and_no_formula_run()
    {
        var all = Save("cantho-opendata.xlsx", Output.Files.Single(file => file.Path == "data/cantho-opendata.xlsx").Content);
        var edition = new Edition("Cổng", "Ban biên tập", new DateOnly(2026, 6, 30), new Publication("https://example.org"));
        var dataset = NastyDataset.Of([.. NastyDataset.Texts.Where(text => text.IndexOfAny(['\r', '\0', '\uFFFE']) < 0)]);
        var nasty = Save("nasty.xlsx", XlsxFormat.Write(XlsxBooks.Of(dataset, edition)));
        // Comma, quote, UTF-8, cells as shown, every sheet in a file of its own.
        var (exitCode, output) = await Run(
            "soffice", "--headless", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile"))}",
            "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1", "--outdir", Path.Combine(folder, "csv"), all, nasty);
        Assert.True(exitCode == 0, output);
        foreach (var table in Output.Datasets)
        {
            Assert.Equal(ReadBack.Expected(table), ReadBack.Shown(File.ReadAllBytes(Path.Combine(folder, "csv", $"cantho-opendata-{table.Name}.csv")), table));
        }

        var shown = await File.ReadAllTextAsync(Path.Combine(folder, "csv", "nasty-nasty-cells.csv"), TestContext.Current.CancellationToken);
        Assert.Contains(",=1+1,", shown, StringComparison.Ordinal);
        Assert.Contains(",007,", shown, StringComparison.Ordinal);
        Assert.Contains(",1802-06-01,", shown, StringComparison.Ordinal);
        Assert.Contains(",12345678901234567890.12345678,", shown, StringComparison.Ordinal);
        Assert.Contains("👩‍👩‍👧", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("#NAME?", shown, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sqlite_shell_finds_a_sound_database_and_searches_it()
    {
        var path = Save("a.sqlite", Output.Files.Single(file => file.Path == "data/cantho-opendata.sqlite").Content);
        var counts = string.Join(" UNION ALL ", Output.Datasets.Select(dataset => $"SELECT '{dataset.Name} ' || count(*) FROM \"{dataset.Name.Replace('-', '_')}\""));
        var (exitCode, output) = await Run(
            "sqlite3", "-batch", "-readonly", path,
            $"PRAGMA integrity_check; PRAGMA foreign_key_check; {counts}; SELECT count(*) > 0 FROM search WHERE search MATCH 'duong sat'; SELECT count(*) > 0 FROM v_tasks_by_agency;");
        Assert.Equal(0, exitCode);
        Assert.Equal(
            ["ok", .. Output.Datasets.Select(dataset => FormattableString.Invariant($"{dataset.Name} {dataset.Rows.Length}")), "1", "1"],
            output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public async Task The_archive_is_unpacked_and_every_checksum_is_right()
    {
        var path = Save("a.zip", Output.Files.Single(file => file.Path == "data/cantho-opendata.zip").Content);
        var unpacked = Directory.CreateDirectory(Path.Combine(folder, "unpacked")).FullName;
        var (exitCode, output) = await Run("/usr/bin/python3", "-m", "zipfile", "-e", path, unpacked);
        Assert.True(exitCode == 0, output);
        (exitCode, output) = await Run("sh", "-c", "cd \"$0\" && sha256sum -c SHA256SUMS", unpacked);
        Assert.True(exitCode == 0, output);
        Assert.Equal(Directory.GetFiles(unpacked, "*", SearchOption.AllDirectories).Length - 1, output.Split(": OK").Length - 1);
    }

    private string Save(string path, ReadOnlyMemory<byte> content)
    {
        var whole = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllBytes(whole, content.Span);
        return whole;
    }

    private static Task<(int ExitCode, string Output)> Run(string program, params string[] arguments) =>
        OutsideTool.RunAsync(program, arguments, [], TestContext.Current.CancellationToken);
}
