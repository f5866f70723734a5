using System.Text;
using System.Text.Json;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Datasets.Formats;
using CanTho.OpenData.Tests.Search;
using Xunit;

namespace CanTho.OpenData.Tests.Datasets;

/// <summary>The partitions: every row once, the same tables everywhere, and a file that changes only with its document.</summary>
public sealed class PartitionTests : IDisposable
{
    private const string Start = "data/partitions/";

    private static readonly DatasetOutput Output = RealCorpus.Datasets;

    private static readonly string[] Names =
    [
        "documents", "tasks", "task-agencies", "progress-reports", "targets", "observations", "target-outlook", "programme-progress", "citations", "sections",
    ];

    /// <summary>What names a document and is not cut: derived from other datasets, or about the data.</summary>
    private static readonly string[] NotCut = ["deadlines", "target-results", "instruments", "diagnostics"];

    private readonly string folder = Directory.CreateTempSubdirectory("cantho-partitions-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_partitions_of_a_dataset_hold_every_row_once_in_both_formats()
    {
        foreach (var dataset in Names.Select(Lasting))
        {
            var expected = ReadBack.Expected(dataset).Order(StringComparer.Ordinal).ToArray();
            Assert.Equal(expected, Partitions(Output, dataset.Name, "csv").SelectMany(file => ReadBack.Csv(file.Content.ToArray(), dataset)).Order(StringComparer.Ordinal));
            using var whole = new MemoryStream();
            JsonLinesFormat.Write(whole, dataset);
            Assert.Equal(Lines(whole.ToArray()).Order(StringComparer.Ordinal), Partitions(Output, dataset.Name, "jsonl").SelectMany(file => Lines(file.Content.ToArray())).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Every_dataset_that_names_a_document_is_cut_or_known_not_to_be()
    {
        var naming = Output.Datasets.Where(dataset => dataset.ForeignKeys.Any(link => link.Dataset is "documents" or "tasks")).Select(dataset => dataset.Name);
        Assert.Equal(naming.Append("documents").Order(StringComparer.Ordinal), Names.Concat(NotCut).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_key_of_the_path_is_a_column_of_no_dataset() =>
        Assert.DoesNotContain(Output.Datasets.SelectMany(dataset => dataset.Columns), column => column.Name.ToUpperInvariant() is "DOC" or "DOC_YEAR" or "PORTAL");

    [Fact]
    public void A_document_stands_below_the_year_it_was_issued_in_and_below_0_where_it_does_not_say()
    {
        foreach (var document in RealCorpus.Findings.Corpus.Documents)
        {
            var year = document.Header.Issued?.Year ?? 0;
            Assert.Contains(Output.Files, file => file.Path == FormattableString.Invariant($"{Start}documents/jsonl/doc_year={year}/doc={document.Id}/part-0.jsonl"));
        }
    }

    [Fact]
    public void The_lists_name_every_file_with_its_rows_size_and_checksum()
    {
        var listed = Names.SelectMany(name => Json($"{Start}{name}/files.json").GetProperty("files").EnumerateArray()).ToDictionary(file => file.GetProperty("path").GetString()![1..]);
        var parts = Output.Files.Where(file => file.Path.StartsWith(Start, StringComparison.Ordinal) && file.Path.Contains("/part-0.", StringComparison.Ordinal)).ToList();
        Assert.Equal(parts.Select(file => file.Path).Order(StringComparer.Ordinal), listed.Keys.Order(StringComparer.Ordinal));
        Assert.All(parts, file =>
        {
            Assert.Equal(file.Length, listed[file.Path].GetProperty("bytes").GetInt64());
            Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file.Content.Span)), listed[file.Path].GetProperty("sha256").GetString());
        });
        var index = Json("data/partitions.json").GetProperty("datasets").EnumerateArray().ToList();
        Assert.Equal(Names, index.Select(entry => entry.GetProperty("dataset").GetString()));
        Assert.Equal(Names.Select(name => Table(name).Rows.Length), index.Select(entry => entry.GetProperty("rows").GetInt32()));
    }

    [Fact]
    public void The_day_alone_changes_no_partition()
    {
        var later = DatasetFiles.Write(PortalBuild.Run(RealCorpus.Root, RealCorpus.AsOf.AddYears(1)));
        Assert.Empty(Changed(Output, later));
        Assert.NotEqual(Content(Output, "data/tasks.csv"), Content(later, "data/tasks.csv"));
    }

    [Fact]
    public void A_report_on_one_task_changes_the_partitions_of_its_document_and_the_lists_alone()
    {
        using var copy = new CopiedRepository();
        var task = RealCorpus.Findings.Corpus.Tasks[0];
        Directory.CreateDirectory(Path.Combine(copy.Root, "input/progress"));
        copy.Append("input/progress/thu.csv", $"task_id,date,status,percent,note,source_title,source_url\n{task.Id},2026-10-01,dang-thuc-hien,40,,Báo cáo thử,\n");
        var changed = Changed(Output, DatasetFiles.Write(PortalBuild.Run(copy.Root, RealCorpus.AsOf)));
        var year = RealCorpus.Findings.Corpus.Documents.Single(document => document.Id == task.Document).Header.Issued?.Year ?? 0;
        var place = FormattableString.Invariant($"doc_year={year}/doc={task.Document}/part-0.");
        Assert.Equal(
            [
                "data/partitions.json",
                // Nothing at all had a file of its own as long as there was no report.
                $"{Start}progress-reports/csv/doc_year=0/doc=0/part-0.csv", $"{Start}progress-reports/csv/{place}csv", $"{Start}progress-reports/files.json",
                $"{Start}progress-reports/jsonl/doc_year=0/doc=0/part-0.jsonl", $"{Start}progress-reports/jsonl/{place}jsonl",
                $"{Start}tasks/csv/{place}csv", $"{Start}tasks/files.json", $"{Start}tasks/jsonl/{place}jsonl",
            ],
            changed);
    }

    [Fact]
    public void A_portal_without_documents_has_the_same_tables()
    {
        using var copy = new CopiedRepository();
        foreach (var file in new[] { "seeds", "input/documents", "input/corrections", "input/history", "input/progress" }
            .Select(part => Path.Combine(copy.Root, part)).Where(Directory.Exists).SelectMany(part => Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories)))
        {
            File.Delete(file);
        }

        var empty = DatasetFiles.Write(PortalBuild.Run(copy.Root, RealCorpus.AsOf));
        foreach (var engine in new[] { "duckdb", "spark", "bigquery" })
        {
            Assert.Equal(Content(Output, $"{Start}{engine}.sql"), Content(empty, $"{Start}{engine}.sql"));
        }

        Assert.All(Names, name => Assert.Equal([$"{Start}{name}/jsonl/doc_year=0/doc=0/part-0.jsonl"], Partitions(empty, name, "jsonl").Select(file => file.Path)));
    }

    [Fact]
    public void Partitions_stand_in_no_listing_of_downloads() => Assert.DoesNotContain(Output.Listing, file => file.Path.StartsWith("data/partitions", StringComparison.Ordinal));

    [Fact]
    public async Task DuckDB_makes_the_tables_by_the_published_statements_and_both_formats_say_the_same()
    {
        Save(Output, folder);
        var names = Names.Select(name => (Table: Dataset.TableName(name), Columns: string.Join(", ", Lasting(name).Columns.Where(column => column.Type != ColumnType.List).Select(column => $"\"{column.Name}\"")))).ToList();
        var answers = await AskAsync(folder,
        [
            .. names.Select(name => $"SELECT count(*)::INT AS rows FROM {name.Table}"),
            .. names.Select(name => $"SELECT count(*)::INT AS rows FROM (SELECT {name.Columns}, doc_year, doc FROM {name.Table} EXCEPT ALL SELECT {name.Columns}, doc_year, doc FROM {name.Table}_csv)"),
            .. names.Select(name => $"SELECT count(*)::INT AS rows FROM {name.Table}_csv"),
            "SELECT count(*)::INT AS rows FROM tasks JOIN tasks_csv csv USING (id) WHERE array_to_string(tasks.leads, ' | ') <> coalesce(csv.leads, '')",
            "SELECT count(*)::INT AS rows FROM tasks WHERE doc <> document",
        ]);
        var rows = Names.Select(name => Table(name).Rows.Length).ToArray();
        Assert.Equal([.. rows, .. rows.Select(_ => 0), .. rows, 0, 0], answers.Select(answer => answer[0].GetProperty("rows").GetInt32()));
    }

    [Fact]
    public async Task DuckDB_answers_the_questions_on_the_page_for_one_portal_and_for_two()
    {
        foreach (var portal in new[] { "portal=a", "portal=b" })
        {
            Save(Output, Path.Combine(folder, portal));
        }

        Save(Output, folder);
        var page = await File.ReadAllTextAsync(Path.Combine(RealCorpus.Root, "input/pages/phan-vung.md"), TestContext.Current.CancellationToken);
        var questions = page.Split("```sql\n")[1..].Select(part => part.Split("```")[0]).ToList();
        Assert.Equal(2, questions.Count);
        var answers = await AskAsync(folder, questions);
        Assert.Equal(10, answers[0].Length);
        var counts = (Tasks: Table("tasks").Rows.Length, Documents: RealCorpus.Findings.Corpus.Tasks.Select(task => task.Document).Distinct().Count());
        Assert.Equal([("a", counts), ("b", counts)], answers[1].Select(row =>
            (row.GetProperty("portal").GetString()!, (int.Parse(row.GetProperty("nhiem_vu").GetString()!, null), int.Parse(row.GetProperty("van_ban").GetString()!, null)))));
    }

    private static async Task<List<JsonElement[]>> AskAsync(string folder, IEnumerable<string> questions)
    {
        Assert.SkipUnless(OutsideTool.IsRequired || Directory.Exists(Path.Combine(RealCorpus.Root, "tests/web/node_modules")), "Run `npm ci` in tests/web to run DuckDB.");
        var (exit, output) = await OutsideTool.RunAsync("node", ["tests/web/partitions.mjs", folder, .. questions], [], TestContext.Current.CancellationToken);
        Assert.True(exit == 0, output);
        return [.. Lines(Encoding.UTF8.GetBytes(output)).Select(line => JsonElement.Parse(line).EnumerateArray().ToArray())];
    }

    private static void Save(DatasetOutput output, string folder)
    {
        foreach (var file in output.Files.Where(file => file.Path.StartsWith(Start, StringComparison.Ordinal)))
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }
    }

    /// <summary>Paths of partitions and their lists that one output lacks or has otherwise.</summary>
    private static IEnumerable<string> Changed(DatasetOutput old, DatasetOutput now)
    {
        var (before, after) = (Sums(old), Sums(now));
        return before.Keys.Union(after.Keys).Where(path => before.GetValueOrDefault(path) != after.GetValueOrDefault(path)).Order(StringComparer.Ordinal);
    }

    private static Dictionary<string, string> Sums(DatasetOutput output) => output.Files.Where(file => file.Path.StartsWith("data/partitions", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, file => Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(file.Content.Span)));

    private static Dataset Table(string name) => Output.Datasets.Single(dataset => dataset.Name == name);

    /// <summary>A dataset without the columns that follow from the day.</summary>
    private static Dataset Lasting(string name)
    {
        var whole = Table(name);
        return whole with
        {
            Columns = [.. whole.Columns.Where(column => !column.DependsOnDay)],
            Rows = [.. whole.Rows.Select(row => row.Index().Where(cell => !whole.Columns[cell.Index].DependsOnDay).Select(cell => cell.Item).ToImmutableArray())],
        };
    }

    private static IEnumerable<OutputFile> Partitions(DatasetOutput output, string dataset, string format) =>
        output.Files.Where(file => file.Path.StartsWith($"{Start}{dataset}/{format}/", StringComparison.Ordinal));

    private static JsonElement Json(string path) => JsonElement.Parse(Content(Output, path));

    private static byte[] Content(DatasetOutput output, string path) => output.Files.Single(file => file.Path == path).Content.ToArray();

    private static string[] Lines(byte[] content) => Encoding.UTF8.GetString(content).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
