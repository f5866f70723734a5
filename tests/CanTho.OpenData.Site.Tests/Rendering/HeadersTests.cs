using System.Text.Json;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Publishing;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Rendering;

/// <summary>What files are served with. A host may add or replace what two rules say of one header, so no header may stand twice.</summary>
[Collection(SharedPages.Name)]
public sealed class HeadersTests(RenderedSite site) : IDisposable
{
    private readonly TempFolder _temp = new();

    public void Dispose() => _temp.Dispose();

    [Fact]
    public void Every_file_has_one_policy_and_no_header_twice()
    {
        Write(site.Files.Select(file => file.Path));
        foreach (var address in site.Files.Where(file => file.Path[0] != '_').SelectMany(file => Addresses(file.Path)))
        {
            var headers = Of(address);
            Assert.Equal(headers.Count, headers.Select(header => header.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
            var policy = Assert.Single(headers, header => header.Name == "Content-Security-Policy").Value;
            var isEmbed = address.StartsWith("/embed/", StringComparison.Ordinal);
            Assert.Contains(isEmbed ? "frame-ancestors *;" : "frame-ancestors 'none';", policy, StringComparison.Ordinal);
            Assert.Equal(!isEmbed, headers.Exists(header => header is ("X-Frame-Options", "DENY")));
            Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
            var isQuery = address.StartsWith(Routes.Query, StringComparison.Ordinal);
            Assert.Equal(isQuery, policy.Contains("'wasm-unsafe-eval'", StringComparison.Ordinal));
            Assert.DoesNotContain("'unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_parser_of_the_host_reads_the_same()
    {
        Assert.SkipUnless(NodeProcess.IsRequired || Directory.Exists(Path.Combine(Repository.Root, "tests", "web", "node_modules", "netlify-headers-parser")),
            "Run `npm ci` in tests/web to have _headers read by Netlify's parser.");
        string[] paths = [.. site.Files.Select(file => file.Path).Where(path => path[0] != '_'), .. FutureFiles];
        Write(paths);
        var addresses = paths.SelectMany(Addresses).ToList();
        await File.WriteAllLinesAsync(_temp["paths"], addresses, TestContext.Current.CancellationToken);
        var (exit, text) = await OutsideTool.RunAsync("bash", ["-c", "node tests/web/headers.mjs \"$0\" < \"$1\"", _temp["_headers"], _temp["paths"]], [], TestContext.Current.CancellationToken);

        Assert.True(exit == 0, text);
        using var read = JsonDocument.Parse(text);
        foreach (var (address, headers) in addresses.Zip(read.RootElement.EnumerateArray()))
        {
            Assert.Equal(Of(address).Select(header => $"{header.Name}: {header.Value}"), headers.EnumerateArray().Select(header => $"{header[0]}: {header[1]}"));
        }
    }

    [Theory]
    [InlineData("/data/tasks.csv", "Content-Type", "text/csv; charset=utf-8; header=present")]
    [InlineData("/data/tasks.csv", "Link", "<tasks.csv-metadata.json>; rel=\"describedby\"; type=\"application/csvm+json\"")]
    [InlineData("/data/tasks.csv", "Access-Control-Allow-Origin", "*")]
    [InlineData("/data/documents.csv", "Link", null)]
    [InlineData("/data/co-quan/so-y-te/tasks.csv", "Link", null)]
    [InlineData("/data/tasks.csv-metadata.json", "Content-Type", "application/csvm+json; charset=utf-8")]
    [InlineData("/data/tasks.jsonl", "Content-Type", "application/jsonl; charset=utf-8")]
    [InlineData("/data/tasks.xlsx", "Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("/data/cantho-opendata.sqlite", "Content-Type", "application/vnd.sqlite3")]
    [InlineData("/data/cantho-opendata.zip", "Content-Type", "application/zip")]
    [InlineData("/data/catalog.jsonld", "Content-Type", "application/ld+json")]
    [InlineData("/data/schema/tasks.schema.json", "Content-Type", "application/schema+json; charset=utf-8")]
    [InlineData("/data/phien-ban/1.0.0/tasks.csv", "Content-Type", "text/csv; charset=utf-8; header=present")]
    [InlineData("/nhiem-vu/mot-viec-1a2b3c/index.json", "Content-Type", "application/json; charset=utf-8")]
    [InlineData("/nhiem-vu/mot-viec-1a2b3c/index.json", "Cross-Origin-Resource-Policy", "cross-origin")]
    [InlineData("/nhiem-vu/mot-viec-1a2b3c/", "Access-Control-Allow-Origin", null)]
    [InlineData("/thay-doi/feed.xml", "Content-Type", "application/atom+xml; charset=utf-8")]
    [InlineData("/lich/van-ban/mot.ics", "Content-Type", "text/calendar; charset=utf-8")]
    [InlineData("/lich/van-ban/mot.ics", "Access-Control-Allow-Origin", "*")]
    [InlineData("/truy-van/", "Content-Security-Policy", "script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'")]
    [InlineData("/truy-van/", "X-Frame-Options", "DENY")]
    [InlineData("/embed/phien-ban/1.0.0/co-quan/so-y-te/", "Content-Security-Policy", "frame-ancestors *")]
    [InlineData("/embed/phien-ban/1.0.0/co-quan/so-y-te/", "X-Frame-Options", null)]
    [InlineData("/assets/site.1a2b3c4d.css", "Cache-Control", "public, max-age=31536000, immutable")]
    [InlineData("/khong-co/", "X-Content-Type-Options", "nosniff")]
    public void A_file_says_what_it_is_and_who_may_read_it(string address, string header, string? value)
    {
        Write(FutureFiles);
        var found = Of(address).Where(pair => pair.Name == header).Select(pair => pair.Value).ToList();
        if (value is null)
        {
            Assert.Empty(found);
        }
        else
        {
            Assert.Contains(value, Assert.Single(found), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Rules_grow_with_kinds_of_files_and_not_with_records()
    {
        static IEnumerable<string> Records(int count) => Enumerable.Range(0, count).SelectMany(number => new[]
        {
            $"nhiem-vu/t{number}/index.html", $"nhiem-vu/t{number}/index.json", $"embed/nhiem-vu/t{number}/index.html", $"chi-tieu/c{number}/muc-tieu.svg",
            $"chi-tieu/c{number}/index.html", $"van-ban/v{number}/feed.xml", $"data/van-ban/v{number}/tasks.csv", $"data/van-ban/v{number}/v{number}.xlsx",
            $"data/co-quan/c{number}/c{number}.xlsx", $"lich/c{number}.ics", $"lich/2026-{number}/index.html", $"nguon/v{number}/index.html",
            $"nguon/tep-goc/v{number}.txt", $"van-ban/v{number}/phan-2/index.html",
            $"nguon/v{number}/phan-{(number % 2) + 2}/index.html", $"lich/van-ban/v{number}.ics",
        }).Distinct(StringComparer.Ordinal);

        Assert.Equal(ServerFiles.Headers(Records(10)), ServerFiles.Headers(Records(10_000)));
        Assert.Equal("", Unlike(Records(100)));
    }

    [Fact]
    public void Every_file_is_served_with_the_headers_of_its_kind()
    {
        Assert.Equal("", Unlike(FutureFiles));
        Assert.Equal("", Unlike(site.Files.Select(file => file.Path).Where(path => path[0] != '_')));
        // Names that rules made for others could catch: a text beside the pages of texts, a page and a calendar in one folder.
        Assert.Equal("", Unlike([.. Enumerable.Range(0, 9).SelectMany(number => new[] { $"nguon/v{number}/index.html", $"lich/c{number}.ics", $"lich/c{number}/index.html" }),
            "nguon/tep-goc/index.html", "nguon/tep-goc/a.txt", "nguon/index.html", "lich/index.html", "lich/van-ban/a.ics", "lich/van-ban/b.json"]));
    }

    [Fact]
    public void What_begins_with_the_name_of_another_folder_keeps_its_own_headers()
    {
        Write(["embed/a/index.html", "embed-la-gi/index.html", "en/index.html", "english/index.html"]);

        Assert.Contains("frame-ancestors *", Assert.Single(Of("/embed/a/"), header => header.Name == "Content-Security-Policy").Value, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Assert.Single(Of("/embed-la-gi/"), header => header.Name == "Content-Security-Policy").Value, StringComparison.Ordinal);
        Assert.Single(Of("/english/"), header => header.Name == "Content-Security-Policy");
    }

    [Fact]
    public void The_page_of_a_missing_address_brings_its_policy_with_it()
    {
        Assert.Equal(FileHeaders.PagePolicy, site.Page(Routes.NotFound).QuerySelector("meta[http-equiv=Content-Security-Policy]")?.GetAttribute("content"));
        Assert.Null(site.Page(Routes.Home).QuerySelector("meta[http-equiv]"));
    }

    private static string[] FutureFiles =>
    [
        "index.html", "404.html", "data/tasks.csv", "data/documents.csv", "data/tasks.csv-metadata.json", "data/tasks.jsonl", "data/tasks.xlsx",
        "data/cantho-opendata.sqlite", "data/cantho-opendata.zip", "data/catalog.jsonld", "data/schema/tasks.schema.json", "data/phien-ban/1.0.0/tasks.csv",
        "data/phien-ban/1.0.1/tasks.csv", "data/co-quan/so-y-te/tasks.csv", "nhiem-vu/mot-viec-1a2b3c/index.html", "nhiem-vu/mot-viec-1a2b3c/index.json",
        "nhiem-vu/hai-viec-1a2b3c/index.json", "thay-doi/index.html", "thay-doi/feed.xml", "lich/2026-12/index.html", "lich/so-y-te.ics", "lich/van-ban/mot.ics",
        "truy-van/index.html", "truy-van/may/duckdb.wasm", "embed/phien-ban/1.0.0/co-quan/so-y-te/index.html", "assets/site.1a2b3c4d.css",
    ];

    /// <summary>The addresses under which readers ask for a file.</summary>
    private static IEnumerable<string> Addresses(string path) =>
        path.EndsWith("index.html", StringComparison.Ordinal) ? ["/" + path, "/" + path[..^"index.html".Length]] : ["/" + path];

    /// <summary>The addresses of files whose headers, by the rules, are not those of the file alone; "" where there is none.</summary>
    private string Unlike(IEnumerable<string> paths)
    {
        var files = paths.ToHashSet(StringComparer.Ordinal);
        Write(files);
        return string.Join('\n', files.SelectMany(path => Addresses(path).Select(address => (path, address))).Where(file =>
        {
            string[] kinds = [FileHeaders.Everywhere, FileHeaders.Policy(file.path), FileHeaders.Sharing(file.path), FileHeaders.Type(file.path, files.Contains), FileHeaders.Cache(file.path)];
            var wanted = kinds.SelectMany(lines => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Order(StringComparer.Ordinal);
            return !wanted.SequenceEqual(Of(file.address).Select(header => $"{header.Name}: {header.Value}").Order(StringComparer.Ordinal), StringComparer.Ordinal);
        }).Select(file => file.address));
    }

    private void Write(IEnumerable<string> paths) => File.WriteAllText(_temp["_headers"], ServerFiles.Headers(paths));

    private List<(string Name, string Value)> Of(string address) => [.. ServedHeaders.For(_temp["_headers"], address)];
}
