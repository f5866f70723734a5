using System.Text.Json;
using System.Text.RegularExpressions;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Twins;

[Collection(SharedPages.Name)]
public sealed partial class DataIndexTests(RenderedSite site)
{
    [Fact]
    public void The_index_lists_every_dataset_with_all_its_files()
    {
        var index = Read();
        foreach (var dataset in index.GetProperty("datasets").EnumerateArray())
        {
            var name = dataset.Text("name")!;
            var published = site.Files.Select(file => $"/{file.Path}").Where(path => path.StartsWith($"/data/{name}.", StringComparison.Ordinal));
            Assert.Empty(published.Except(dataset.Texts("files", "url")));
            Assert.True(dataset.Count("files") >= 2, name);
        }

        Assert.Equal(site.Files.Count(file => OfTable().IsMatch(file.Path)), index.GetProperty("datasets").GetArrayLength());
    }

    [Fact]
    public void No_file_at_the_top_of_data_is_left_out()
    {
        var index = Read();
        var listed = index.GetProperty("datasets").EnumerateArray().SelectMany(dataset => dataset.Texts("files", "url")).Concat(index.Texts("files", "url")).ToHashSet(StringComparer.Ordinal);
        var top = site.Files.Select(file => $"/{file.Path}").Where(path => path.StartsWith("/data/", StringComparison.Ordinal) && path.LastIndexOf('/') == 5 && path != "/data/index.json");

        Assert.Empty(top.Except(listed));
    }

    [Fact]
    public void Every_pattern_stands_for_as_many_addresses_as_it_says()
    {
        var index = Read();
        foreach (var pattern in new[] { "twins", "slices", "feeds", "calendars", "others", "schemas" }.SelectMany(list => index.GetProperty(list).EnumerateArray()))
        {
            var regex = "^" + Regex.Replace(Regex.Escape(Routes.FileOf(pattern.Text("template")!["https://cantho.example".Length..])), @"\\\{[a-z]+\}", "[^/]+", RegexOptions.None, TimeSpan.FromSeconds(1)) + "$";
            Assert.Equal(site.Files.Count(file => Regex.IsMatch(file.Path, regex, RegexOptions.None, TimeSpan.FromSeconds(1))), pattern.GetProperty("count").GetInt32());
        }
    }

    [Fact]
    public void The_promise_stands_in_both_languages_and_on_a_page()
    {
        var promise = Read().GetProperty("promise");
        var page = site.Page(promise.Text("page")!);

        Assert.Equal(promise.Count("vi"), promise.Count("en"));
        Assert.Contains("không bị bỏ", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không hứa lịch cập nhật", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelector("main a[href='/data/index.json']") is not null);
    }

    [Fact]
    public void A_program_that_reads_for_people_finds_only_pages_that_exist()
    {
        var text = RenderedSite.Text(site.Files.Single(file => file.Path == "llms.txt"));
        var files = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var links = Link().Matches(text).Select(match => match.Groups["path"].Value).ToList();

        Assert.StartsWith("# Dữ liệu mở Cần Thơ\n\n> ", text, StringComparison.Ordinal);
        Assert.Contains("/data/index.json", links);
        Assert.All(links, link => Assert.Contains(Routes.FileOf(link), files));
    }

    private JsonElement Read()
    {
        using var json = JsonDocument.Parse(site.Files.Single(file => file.Path == "data/index.json").Content);
        return json.RootElement.Clone();
    }

    // "data/tasks.csv"
    [GeneratedRegex("^data/[a-z-]+\\.csv$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex OfTable();

    // "(https://cantho.example/du-lieu/)"
    [GeneratedRegex(@"\(https://cantho\.example(?<path>/[^)]*)\)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Link();
}
