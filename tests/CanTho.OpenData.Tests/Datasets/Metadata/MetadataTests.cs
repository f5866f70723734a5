using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Datasets.Metadata;
using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Golden;

namespace CanTho.OpenData.Tests.Datasets.Metadata;

/// <summary>What the metadata state, and what they must not.</summary>
public sealed partial class MetadataTests
{
    /// <summary>Three tables show every type of column and every kind of key; the dictionary, which is accepted too, shows the others.</summary>
    private static readonly string[] Accepted = ["task-agencies", "agencies", "citations"];

    [Fact]
    public void The_data_package_of_the_sample_is_as_accepted()
    {
        var package = Json(Written(), "data/datapackage.json").AsObject();
        package["resources"] = new JsonArray([.. package["resources"]!.AsArray().Where(resource => Accepted.Contains((string?)resource!["name"])).Select(resource => resource!.DeepClone())]);
        var text = Encoding.UTF8.GetString(JsonFormat.File(package));
        GoldenFile.Verify("datapackage.json", Size().Replace(text, match => $"\"{match.Groups["name"].Value}\": \"…\""));
    }

    [Fact]
    public void The_version_stands_in_package_and_catalogue_once_there_is_one()
    {
        var (without, with) = (Written(), Written(version: "1.4.0"));
        Assert.DoesNotContain("\"version\": \"1", Text(without, "data/datapackage.json"), StringComparison.Ordinal);
        Assert.Equal("1.4.0", (string?)Json(with, "data/datapackage.json")["version"]);
        Assert.Contains("\"version\": \"1.4.0\"", Text(with, "data/catalog.jsonld"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_terms_page_stands_where_a_licence_would_and_nothing_does_without_it()
    {
        Assert.All(Metadata(Written()), file => Assert.DoesNotMatch("\"(licenses?|dc:license)\": [\"\\[{](?!\n *\"@id\": \"dct:)", file));
        var licence = Assert.Single(Json(Written(withTerms: true), "data/datapackage.json")["licenses"]!.AsArray());
        Assert.Equal("https://example.org/dieu-khoan/", (string?)licence!["path"]);
        Assert.Null(licence["name"]);
    }

    [Fact]
    public void A_contact_is_named_only_where_the_settings_have_one()
    {
        Assert.DoesNotContain("vcard:Kind", Text(Written(), "data/catalog.jsonld"), StringComparison.Ordinal);
        Assert.Contains("mailto:hoi@example.org", Text(Written(contact: "hoi@example.org"), "data/catalog.jsonld"), StringComparison.Ordinal);
        Assert.Contains("\"hasURL\": \"https://example.org/hoi/\"", Text(Written(contact: "https://example.org/hoi/"), "data/catalog.jsonld"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_frequency_is_promised() =>
        Assert.All(Metadata(Written()), file => Assert.DoesNotContain("accrualPeriodicity", file, StringComparison.Ordinal));

    [Fact]
    public void The_day_is_the_as_of_day_and_never_the_clock()
    {
        Assert.Equal("2026-06-30T00:00:00+07:00", (string?)Json(Written(), "data/datapackage.json")["created"]);
        Assert.All(Graph(Json(Written(), "data/catalog.jsonld"), "dcat:Dataset"), dataset => Assert.Equal("2026-06-30", (string?)dataset["modified"]));
    }

    [Fact]
    public void Any_file_that_is_listed_is_a_distribution_and_a_slice_is_not()
    {
        var findings = SampleFindings.Build();
        var publication = new Publication("https://example.org");
        var datasets = DatasetTables.Of(findings).Datasets;
        DatasetFile[] listing =
        [
            new("data/tasks.jsonl", "jsonl", 1, new string('a', 64), "tasks"), new("data/tasks.parquet", "parquet", 2, new string('b', 64), "tasks"),
            new("data/co-quan/x/tasks.csv", "csv", 3, new string('c', 64), "tasks", Agency: "x"), new("data/van-ban/x/tasks.csv", "csv", 3, new string('c', 64), "tasks", Document: "x"),
            new("data/all.sqlite", "sqlite", 4, new string('d', 64), "all"), new("data/all.zip", "zip", 5, new string('e', 64), ""),
            new("data/tasks.csv-metadata.json", "csvw", 6, new string('f', 64), ""), new("data/schema/tasks.schema.json", "json", 7, new string('f', 64), ""),
        ];
        var catalog = JsonNode.Parse(Assert.Single(MetadataFiles.AfterZip(findings, datasets, publication, listing, [])).Content.Span)!;
        var sets = Graph(catalog, "dcat:Dataset").ToDictionary(node => (string)node["@id"]!, node => node["distribution"] as JsonArray, StringComparer.Ordinal);
        Assert.Equal(["JSON Lines", "PARQUET"], sets["https://example.org/du-lieu/tasks/#dataset"]!.Select(Label));
        Assert.Equal(["ZIP", "SQLite"], sets["https://example.org/du-lieu/#everything"]!.Select(Label).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void A_description_is_long_enough_for_search_engines() =>
        Assert.All(DatasetFiles.Write(SampleFindings.Build()).Datasets, dataset => Assert.InRange(dataset.Description.Length, 50, 5000));

    [Fact]
    public void Words_of_a_source_cannot_end_the_script_element_of_a_page()
    {
        var findings = SampleFindings.Build();
        var block = SchemaOrg.Dataset(findings, new Publication("https://example.org"), new DatasetSummary("x", "</script><b>", "Mô tả & \"chữ\"", "<!--", [], [], null));
        Assert.DoesNotContain(block, letter => letter is '<' or '>' or '&' or '\n');
        Assert.Equal("</script><b>", (string?)JsonNode.Parse(block)!["name"]);
    }

    [Fact]
    public void A_dataset_covers_the_days_and_periods_that_its_rows_state()
    {
        var covered = DatasetTables.Of(SampleFindings.Build()).Datasets.ToDictionary(dataset => dataset.Name, TemporalCoverage.Of, StringComparer.Ordinal);
        Assert.Equal(new DateOnly(2026, 9, 30), covered["tasks"]!.To);
        Assert.Equal("2026-01-01/2026-06-30", covered["observations"]!.Interval);
        Assert.Equal("2026-06-01/2026-06-30", covered["documents"]!.Interval);
        Assert.Null(covered["dictionary"]);
    }

    [Fact]
    public void Every_csv_is_led_to_its_description()
    {
        var written = Written();
        var links = MetadataFiles.Descriptions(written.Listing).ToList();
        Assert.Equal(written.Datasets.Length, links.Count);
        Assert.All(links, link => Assert.Contains(written.Files, file => file.Path == link.Description));
    }

    private static DatasetOutput Written(string? version = null, bool withTerms = false, string? contact = null)
    {
        var findings = SampleFindings.Build();
        var corpus = findings.Corpus with { Settings = findings.Corpus.Settings with { Contact = contact } };
        findings = findings with
        {
            Corpus = withTerms ? corpus : corpus with { Pages = [] },
        };
        return DatasetFiles.Write(findings, DatasetTables.Of(findings), new Publication("https://example.org", version), FilesInMemory.Sink);
    }

    private static IEnumerable<string> Metadata(DatasetOutput written) => written.Files
        .Where(file => file.Path.EndsWith(".jsonld", StringComparison.Ordinal) || file.Path.EndsWith("-metadata.json", StringComparison.Ordinal) || file.Path.EndsWith("datapackage.json", StringComparison.Ordinal))
        .Select(file => Encoding.UTF8.GetString(file.Content.Span));

    private static string Text(DatasetOutput written, string path) => Encoding.UTF8.GetString(written.Files.Single(file => file.Path == path).Content.Span);

    private static JsonNode Json(DatasetOutput written, string path) => JsonNode.Parse(Text(written, path))!;

    private static IEnumerable<JsonNode> Graph(JsonNode catalog, string type) =>
        catalog["@graph"]!.AsArray().Select(node => node!).Where(node => node["@type"] is JsonValue value && (string?)value == type);

    private static string Label(JsonNode? distribution)
    {
        var title = (string)distribution!["title"]!["en"]!;
        return title[(title.LastIndexOf('(') + 1)..^1];
    }

    // "bytes": 1234 and "hash": "sha256:…", which change with every row.
    [GeneratedRegex("\"(?<name>bytes|hash)\": [^,\n]+", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Size();
}
