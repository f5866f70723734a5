using System.Collections.Immutable;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Datasets.Formats;
using Xunit;

namespace CanTho.OpenData.Tests.Datasets;

public sealed class SliceTests
{
    private static readonly DatasetOutput Output = RealCorpus.Datasets;

    [Fact]
    public void Every_agency_has_a_file_of_its_tasks_also_where_it_has_none()
    {
        Assert.All(RealCorpus.Findings.Corpus.Agencies, agency =>
        {
            Assert.Contains(Output.Listing, file => file.Path == $"data/co-quan/{agency.Id}/tasks.csv" && file.Agency == agency.Id.Value && file.Dataset == "tasks");
            Assert.Contains(Output.Listing, file => file.Path == $"data/co-quan/{agency.Id}/tasks.json");
        });
    }

    [Fact]
    public void The_roles_of_an_agency_are_its_own_and_its_tasks_are_those_of_its_roles()
    {
        var roles = Table("task-agencies");
        foreach (var agency in RealCorpus.Findings.Corpus.Agencies.Select(agency => agency.Id.Value))
        {
            var own = roles.Rows.Where(row => (string)row[roles.IndexOf("agency")]! == agency).ToList();
            Assert.Equal(own.Count == 0 ? null : ReadBack.Expected(roles with { Rows = [.. own] }), Rows($"co-quan/{agency}", roles));
            var tasks = Table("tasks");
            var wanted = own.Select(row => row[roles.IndexOf("task")]).ToHashSet();
            Assert.Equal(ReadBack.Expected(tasks with { Rows = [.. tasks.Rows.Where(row => wanted.Contains(row[0]))] }), Rows($"co-quan/{agency}", tasks));
        }
    }

    [Theory]
    [InlineData("tasks")]
    [InlineData("sections")]
    [InlineData("citations")]
    [InlineData("targets")]
    [InlineData("observations")]
    public void The_files_of_all_documents_together_are_the_whole_dataset(string name)
    {
        var dataset = Table(name);
        var parts = RealCorpus.Findings.Corpus.Documents.SelectMany(document => Rows($"van-ban/{document.Id}", dataset) ?? []);
        Assert.Equal(ReadBack.Expected(dataset).Order(StringComparer.Ordinal), parts.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_dataset_that_points_to_a_task_reaches_document_and_agency_through_it()
    {
        var roles = Table("task-agencies");
        var parts = RealCorpus.Findings.Corpus.Documents.SelectMany(document => Rows($"van-ban/{document.Id}", roles) ?? []);
        Assert.Equal(roles.Rows.Length, parts.Count());
        var dues = Made("dues", [new ForeignKey(["task"], "tasks", ["id"])], ["d1", "t1"], ["d2", "t2"], ["d3", null]);
        ImmutableArray<Dataset> datasets =
        [
            Made("tasks", []  , ["t1", null], ["t2", null]), dues, Made("agencies", [], ["a", null], ["b", null]),
            Made("joins", [new ForeignKey(["task"], "tasks", ["id"]), new ForeignKey(["id"], "agencies", ["id"])], ["a", "t1"], ["b", "t1"], ["b", "t2"]) with { PrimaryKey = ["id", "task"] },
        ];
        var reached = SlicePaths.To("agencies", datasets);
        Assert.Equal(["tasks", "dues", "joins"], reached.Select(entry => entry.Dataset.Name));
        Assert.Equal(["d1"], reached[1].Rows["a"].Select(row => dues.Rows[row][0]));
        Assert.Equal(["d1", "d2"], reached[1].Rows["b"].Select(row => dues.Rows[row][0]));
    }

    [Fact]
    public void A_dataset_with_two_ways_of_one_length_belongs_to_both_ends_once()
    {
        ImmutableArray<Dataset> datasets =
        [
            Made("documents", [], ["p", null], ["r", null]),
            Made("targets", [new ForeignKey(["task"], "documents", ["id"])], ["t", "p"]),
            Made("results", [new ForeignKey(["task"], "documents", ["id"])], ["o", "r"], ["o2", "p"]),
            Made("pairs", [new ForeignKey(["task"], "targets", ["id"]), new ForeignKey(["other"], "results", ["id"])], ["x", "t", "o"], ["y", "t", "o2"]),
        ];
        var pairs = SlicePaths.To("documents", datasets)[2].Rows;
        Assert.Equal(["x", "y"], pairs["p"].Select(row => datasets[3].Rows[row][0]));
        Assert.Equal(["x"], pairs["r"].Select(row => datasets[3].Rows[row][0]));
    }

    [Fact]
    public void Rows_copied_from_the_whole_file_are_those_that_would_be_written_anew()
    {
        var nasty = NastyDataset.Build();
        var (csv, json) = (new OutputFile("a.csv", CsvFormat.Write(nasty)), new OutputFile("a.json", JsonFormat.Write(nasty)));
        int[][] choices = [[], [0], [nasty.Rows.Length - 1], [.. Enumerable.Range(0, nasty.Rows.Length)], [1, nasty.Rows.Length - 1, 0]];
        Assert.All(choices, rows =>
        {
            var part = nasty with { Rows = [.. rows.Select(row => nasty.Rows[row])] };
            Assert.Equal(CsvFormat.Write(part), Copied(stream => RowRanges.OfCsv(csv).Write(stream, rows)));
            Assert.Equal(JsonFormat.Write(part), Copied(stream => RowRanges.OfJson(json).Write(stream, rows)));
        });
    }

    private static byte[] Copied(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    [Fact]
    public void Nothing_is_sliced_by_a_dataset_that_is_not_there() => Assert.Empty(SlicePaths.To("agencies", [Made("tasks", [], ["t", null])]));

    [Fact]
    public void A_slice_comes_as_one_workbook_too()
    {
        var path = "data/co-quan/so-tai-chinh/so-tai-chinh.xlsx";
        var book = Output.Files.Single(file => file.Path == path).Content.ToArray();
        Assert.Equal(Rows("co-quan/so-tai-chinh", Table("tasks")), ReadBack.Xlsx(book, Table("tasks")));
        Assert.Null(Output.Listing.Single(file => file.Path == path).Dataset);
    }

    [Fact]
    public void Csv_and_json_of_a_slice_agree()
    {
        foreach (var file in Output.Listing.Where(file => file.IsSlice && file.Format == "csv"))
        {
            var dataset = Table(file.Dataset!);
            Assert.Equal(ReadBack.Json(Content($"{file.Path[..^4]}.json"), dataset), ReadBack.Csv(Content(file.Path), dataset));
        }
    }

    private static Dataset Table(string name) => Output.Datasets.Single(dataset => dataset.Name == name);

    private static byte[] Content(string path) => Output.Files.Single(file => file.Path == path).Content.ToArray();

    private static IEnumerable<string>? Rows(string folder, Dataset dataset) =>
        Output.Files.FirstOrDefault(file => file.Path == $"data/{folder}/{dataset.Name}.csv") is { } file ? ReadBack.Csv(file.Content.ToArray(), dataset) : null;

    private static Dataset Made(string name, ImmutableArray<ForeignKey> links, params ReadOnlySpan<string?[]> rows) => new(
        name, name, name, name, name,
        [.. new[] { "id", "task", "other" }.Select(column => new DatasetColumn(column, ColumnType.Text, column, column, column, column))], ["id"], links,
        [.. rows.ToArray().Select(row => ImmutableArray.Create<object?>(row[0], row[1], row.ElementAtOrDefault(2)))]);
}
