using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using Xunit;

namespace CanTho.OpenData.Tests.Datasets;

public sealed class ArchiveTests
{
    private static readonly DatasetOutput Output = RealCorpus.Datasets;

    private static readonly Dictionary<string, byte[]> Entries = Read();

    [Fact]
    public void The_archive_holds_tables_database_terms_and_what_explains_them()
    {
        foreach (var dataset in Output.Datasets)
        {
            Assert.Equal(File($"data/{dataset.Name}.csv"), Entries[$"{dataset.Name}.csv"]);
            Assert.Equal(File($"data/{dataset.Name}.xlsx"), Entries[$"{dataset.Name}.xlsx"]);
            Assert.False(Entries.ContainsKey($"{dataset.Name}.json"));
        }

        Assert.Equal(File("data/cantho-opendata.sqlite"), Entries["cantho-opendata.sqlite"]);
        Assert.StartsWith("# Điều khoản sử dụng\n", Encoding.UTF8.GetString(Entries["DIEU-KHOAN.md"]), StringComparison.Ordinal);
        Assert.DoesNotContain("](/", Encoding.UTF8.GetString(Entries["DIEU-KHOAN.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_entry_has_its_checksum()
    {
        var lines = Encoding.UTF8.GetString(Entries["SHA256SUMS"]).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(
            Entries.Where(entry => entry.Key != "SHA256SUMS").Select(entry => $"{Convert.ToHexStringLower(SHA256.HashData(entry.Value))}  {entry.Key}").Order(StringComparer.Ordinal),
            lines.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_readme_names_every_table_with_its_rows_and_every_file()
    {
        var text = Encoding.UTF8.GetString(Entries["README.md"]);
        Assert.Contains("Tính đến ngày: 2026-11-22", text, StringComparison.Ordinal);
        Assert.All(Output.Datasets, dataset => Assert.Contains(
            FormattableString.Invariant($"| `{dataset.Name}` | {dataset.Title} | {dataset.Rows.Length} |"), text, StringComparison.Ordinal));
        Assert.All(Entries.Where(entry => entry.Key is not ("README.md" or "SHA256SUMS" or "DIEU-KHOAN.md")), entry => Assert.Contains(
            FormattableString.Invariant($"| `{entry.Key}` | {entry.Value.Length} |"), text, StringComparison.Ordinal));
        Assert.Contains("## In English", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_portal_without_terms_of_use_names_none()
    {
        var findings = SampleFindings.Build();
        var edition = Edition.Of(findings with { Corpus = findings.Corpus with { Pages = [] } }, new Publication("https://example.org"));
        var text = ArchiveReadme.Text(DatasetTables.Of(findings), [], edition);
        Assert.Null(edition.Terms);
        Assert.DoesNotContain("DIEU-KHOAN", text, StringComparison.Ordinal);
        Assert.DoesNotContain("dieu-khoan", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_of_any_format_goes_into_the_archive_and_slices_stay_outside()
    {
        var findings = SampleFindings.Build();
        var tables = DatasetTables.Of(findings);
        var files = new[]
        {
            PublishedFile.Of(FilesInMemory.Sink, "data/datapackage.json", "json", stream => stream.Write("{}"u8)),
            PublishedFile.Of(FilesInMemory.Sink, "data/tasks.csv-metadata.json", "csvw", stream => stream.Write("{}"u8), "tasks"),
            PublishedFile.Of(FilesInMemory.Sink, "data/schema/tasks.schema.json", "schema", stream => stream.Write("{}"u8), "tasks"),
            PublishedFile.Of(FilesInMemory.Sink, "data/tasks.json", "json", stream => stream.Write("[]"u8), "tasks"),
            PublishedFile.Of(FilesInMemory.Sink, "data/co-quan/a/tasks.csv", "csv", stream => stream.Write("id"u8), "tasks", agency: "a"),
        };
        var archive = ArchiveFile.Write(findings, tables, [.. files], Edition.Of(findings, new Model.Publication("https://example.org")), FilesInMemory.Sink);
        using var zip = new ZipArchive(new MemoryStream(archive.File.Content.ToArray()));
        Assert.Equal(["README.md", "DIEU-KHOAN.md", "datapackage.json", "schema/tasks.schema.json", "tasks.csv-metadata.json", "SHA256SUMS"], zip.Entries.Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(2026, 6, 30), entry.LastWriteTime.DateTime));
    }

    private static byte[] File(string path) => Output.Files.Single(file => file.Path == path).Content.ToArray();

    private static Dictionary<string, byte[]> Read()
    {
        using var zip = new ZipArchive(new MemoryStream(File("data/cantho-opendata.zip")));
        return zip.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using var content = entry.Open();
            using var bytes = new MemoryStream();
            content.CopyTo(bytes);
            return bytes.ToArray();
        }, StringComparer.Ordinal);
    }
}
