using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CsvHelper;


namespace CanTho.OpenData.Tests.Datasets;

public sealed class DatasetFilesTests
{
    private static readonly DatasetOutput Output = DatasetFiles.Write(SampleFindings.Build());

    public static TheoryData<string> Names => [.. Output.Datasets.Select(dataset => dataset.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Csv_read_back_equals_the_definition(string name)
    {
        var dataset = Output.Datasets.Single(candidate => candidate.Name == name);
        using var csv = CsvReader.Create(Content($"data/{name}.csv"), new CsvReaderOptions { Separator = ',' });
        var rows = 0;
        while (csv.Read())
        {
            Assert.Equal(dataset.Columns.Select(column => column.Name), csv.Headers);
            for (var index = 0; index < dataset.Columns.Length; index++)
            {
                Assert.Equal(AsCsv(dataset.Rows[rows][index]), csv.GetString(index));
            }

            rows++;
        }

        Assert.Equal(dataset.Rows.Length, rows);
        Assert.True(rows > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Json_read_back_equals_the_definition(string name)
    {
        var dataset = Output.Datasets.Single(candidate => candidate.Name == name);
        using var json = JsonDocument.Parse(Content($"data/{name}.json"));
        Assert.Equal(dataset.Rows.Length, json.RootElement.GetArrayLength());
        foreach (var (row, read) in dataset.Rows.Zip(json.RootElement.EnumerateArray()))
        {
            Assert.Equal(dataset.Columns.Select(column => column.Name), read.EnumerateObject().Select(property => property.Name));
            Assert.Equal(row.Select(AsJson), read.EnumerateObject().Select(property => property.Value.GetRawText()).Select(Unescape));
        }
    }

    [Fact]
    public void Csv_is_utf8_without_mark_in_nfc_and_every_record_ends_in_crlf()
    {
        var bytes = Content("data/tasks.csv");
        var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        Assert.StartsWith("id,document,origin,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        Assert.True(text.IsNormalized(NormalizationForm.FormC));
        Assert.Contains("\"Xây dựng \"\"nền tảng số\"\", dùng chung\"", text, StringComparison.Ordinal);
        Assert.Contains("\"Báo cáo\nkết quả\"", text, StringComparison.Ordinal);
        Assert.Contains("Sở Tài chính | Các xã, phường", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_another_normal_form_is_written_in_nfc()
    {
        var findings = SampleFindings.Build();
        var task = findings.Corpus.Tasks[0] with { Title = "Cần Thơ".Normalize(NormalizationForm.FormD) };
        var output = DatasetFiles.Write(findings with { Corpus = findings.Corpus with { Tasks = findings.Corpus.Tasks.SetItem(0, task) } });
        var csv = Encoding.UTF8.GetString(output.Files.Single(file => file.Path == "data/tasks.csv").Content.Span);
        Assert.Contains("Cần Thơ".Normalize(NormalizationForm.FormC), csv, StringComparison.Ordinal);
        Assert.True(csv.IsNormalized(NormalizationForm.FormC));
    }

    [Fact]
    public void Json_keeps_vietnamese_letters_readable_and_says_unknown_as_null()
    {
        var text = Encoding.UTF8.GetString(Content("data/tasks.json"));
        Assert.Contains("\"leads\":[\"Sở Khoa học và Công nghệ\"]", text, StringComparison.Ordinal);
        Assert.Contains("\"deadline_start\":\"2026-07-01\",\"deadline_end\":\"2026-09-30\"", text, StringComparison.Ordinal);
        Assert.Contains("\"deadline_raw\":null,\"deadline_kind\":null", text, StringComparison.Ordinal);
        Assert.Contains("\"coordinators\":[]", text, StringComparison.Ordinal);
        Assert.DoesNotContain(":\"\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_a_sourced_dataset_ends_with_its_source_and_its_page()
    {
        foreach (var dataset in Output.Datasets.Where(dataset => dataset.Name != "dictionary"))
        {
            Assert.Equal(["source_file", "source_first_line", "source_last_line", "source_quote", "url"],
                dataset.Columns.TakeLast(5).Select(column => column.Name));
            Assert.All(dataset.Rows, row => Assert.StartsWith("/", (string)row[^1]!, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_cell_has_the_type_of_its_column_and_a_listed_value()
    {
        foreach (var dataset in Output.Datasets)
        {
            Assert.Equal(dataset.Columns.Length, dataset.Columns.Select(column => column.Name).Distinct(StringComparer.Ordinal).Count());
            foreach (var (column, cell) in dataset.Rows.SelectMany(row => dataset.Columns.Zip(row)))
            {
                Assert.True(Fits(column, cell), $"{dataset.Name}.{column.Name}: {cell}");
            }
        }
    }

    [Fact]
    public void Every_title_and_description_is_there_for_readers()
    {
        foreach (var dataset in Output.Datasets)
        {
            Assert.Matches("^[a-z][a-z-]*$", dataset.Name);
            Assert.InRange(dataset.Description.Length, 50, 5000);
            Assert.All(dataset.Columns, column => Assert.False(string.IsNullOrWhiteSpace(column.Title) || string.IsNullOrWhiteSpace(column.Description)));
            Assert.All(dataset.PrimaryKey, key => Assert.True(dataset.IndexOf(key) >= 0));
            Assert.All(dataset.ForeignKeys, key => Assert.Contains(Output.Datasets, other => other.Name == key.Dataset));
        }
    }

    [Fact]
    public void An_agency_has_a_file_of_the_tasks_it_leads_or_coordinates()
    {
        Assert.Equal(["xay-dung-nen-tang-so-1a2b3c", "ra-soat-4d5e6f", "bao-cao-778899"], Ids("data/co-quan/so-tai-chinh/tasks.csv"));
        Assert.Equal(["xay-dung-nen-tang-so-1a2b3c"], Ids("data/co-quan/cac-xa-phuong/tasks.csv"));
    }

    [Fact]
    public void The_listing_gives_size_and_checksum_of_each_file()
    {
        Assert.Equal(Output.Files.Select(file => file.Path).Where(path => !path.StartsWith("data/schema/", StringComparison.Ordinal)), Output.Listing.Select(file => file.Path));
        foreach (var (file, shown) in Output.Files.Zip(Output.Listing))
        {
            Assert.Equal(file.Content.Length, shown.Bytes);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)), shown.Sha256);
        }
    }

    [Fact]
    public void The_dictionary_names_every_column_of_every_dataset()
    {
        using var json = JsonDocument.Parse(Content("data/dictionary.json"));
        var described = json.RootElement.EnumerateArray()
            .Select(row => $"{row.GetProperty("dataset").GetString()}.{row.GetProperty("column").GetString()}");
        Assert.Equal(
            Output.Datasets.Where(dataset => dataset.Name != "dictionary").SelectMany(dataset => dataset.Columns.Select(column => $"{dataset.Name}.{column.Name}")),
            described);
    }

    [Fact]
    public void The_grounds_of_a_document_are_the_citations_of_its_front()
    {
        var documents = Output.Datasets.Single(dataset => dataset.Name == "documents");
        var grounds = documents.Rows.Select(row => (ImmutableArray<string>)row[documents.IndexOf("based_on")]!).ToList();
        Assert.Empty(grounds[0]);
        Assert.Equal(["phu-luc-ii/2/14-ctr-tu"], grounds[1]);
    }

    [Fact]
    public void A_cell_that_a_spreadsheet_would_run_is_kept_and_warned_of_with_its_place()
    {
        var warning = Assert.Single(Output.Diagnostics, diagnostic => diagnostic.Message.Contains("cột title của bộ dữ liệu tasks", StringComparison.Ordinal));
        Assert.Equal(("DAT001", Severity.Warning, "seeds/phu-luc.txt", 4), (warning.Code, warning.Severity, warning.File, warning.Line));
        Assert.Contains("- Rà soát", Encoding.UTF8.GetString(Content("data/tasks.csv")), StringComparison.Ordinal);
        Assert.All(Output.Diagnostics, diagnostic => Assert.Equal("DAT001", diagnostic.Code));
    }

    [Fact]
    public void Two_records_with_one_identity_are_an_error()
    {
        var findings = SampleFindings.Build();
        var twice = findings with { Corpus = findings.Corpus with { Tasks = findings.Corpus.Tasks.Add(findings.Corpus.Tasks[2]) } };
        var errors = DatasetFiles.Write(twice).Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        Assert.All(errors, error => Assert.Equal(("DAT002", "seeds/phu-luc.txt", 2), (error.Code, error.File, error.Line)));
        Assert.Contains(errors, error => error.Message.Contains("Bộ dữ liệu tasks", StringComparison.Ordinal));
    }

    [Fact]
    public void A_role_of_an_unknown_agency_is_an_error()
    {
        var findings = SampleFindings.Build();
        var role = new TaskRole(findings.Corpus.Tasks[0].Id, new AgencyId("so-khong-co"), true);
        var output = DatasetFiles.Write(findings with { Corpus = findings.Corpus with { Roles = findings.Corpus.Roles.Add(role) } });
        var error = Assert.Single(output.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(("DAT003", 3), (error.Code, error.Line));
        Assert.Contains("so-khong-co", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Same_findings_give_same_bytes()
    {
        var again = DatasetFiles.Write(SampleFindings.Build());
        Assert.Equal(Output.Listing, again.Listing);
    }

    private static byte[] Content(string path) => Output.Files.Single(file => file.Path == path).Content.ToArray();

    private static IEnumerable<string> Ids(string path)
    {
        using var csv = CsvReader.Create(Content(path), new CsvReaderOptions { Separator = ',' });
        while (csv.Read())
        {
            yield return csv.GetString("id");
        }
    }

    private static bool Fits(DatasetColumn column, object? cell) => (column.Type, cell) switch
    {
        (ColumnType.List, ImmutableArray<string>) => true,
        (ColumnType.List, _) => false,
        (_, null) => true,
        (ColumnType.Text, string text) => text.Length > 0 && (column.Values.IsEmpty || column.Values.Any(value => value.Name == text)),
        (ColumnType.WholeNumber, long) or (ColumnType.Number, decimal) or (ColumnType.Boolean, bool) => true,
        (ColumnType.Date, DateOnly) or (ColumnType.PartialDate, PartialDate) => true,
        _ => false,
    };

    private static string AsCsv(object? cell) => cell switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ImmutableArray<string> list => string.Join(" | ", list),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture)!,
    };

    private static string AsJson(object? cell) => cell switch
    {
        null => "null",
        long or decimal or bool => AsCsv(cell),
        ImmutableArray<string> list => $"[{string.Join(",", list.Select(text => $"\"{text}\""))}]",
        _ => $"\"{AsCsv(cell)}\"",
    };

    private static string Unescape(string json) =>
        json.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal);
}
