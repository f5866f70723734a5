using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using CanTho.OpenData.Model;
using CanTho.OpenData.Search;
using Xunit;

namespace CanTho.OpenData.Tests.Search;

public class SearchIndexTests
{
    private static readonly ImmutableArray<OutputFile> Index = SearchIndex.Build(SeedRecords.Read(), SeedRecords.Abbreviations);

    [Fact]
    public void The_same_records_in_any_order_give_the_same_bytes()
    {
        var again = SearchIndex.Build([.. SeedRecords.Read().Reverse()], SeedRecords.Abbreviations);
        Assert.Equal(Index.Select(file => file.Path), again.Select(file => file.Path));
        Assert.All(Index.Zip(again), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Path));
    }

    [Fact]
    public void Every_file_is_below_the_index_folder_and_named_once()
    {
        Assert.All(Index, file => Assert.StartsWith("tim-kiem/index/", file.Path, StringComparison.Ordinal));
        Assert.Equal(Index.Length, Index.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("tim-kiem/index/manifest.json", Index[^1].Path);
    }

    [Fact]
    public void A_changed_record_changes_the_names_of_the_files_that_hold_it()
    {
        ImmutableArray<SearchRecord> one = [new("task", "Đường sắt", "", [], "", "/a/")];
        ImmutableArray<SearchRecord> other = [new("task", "Đường bộ", "", [], "", "/a/")];
        var names = SearchIndex.Build(one, []).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var same = SearchIndex.Build(other, []).Select(file => file.Path).Where(names.Contains);
        // The columns, which hold nothing of either, stay.
        Assert.Equal(["tim-kiem/index/manifest.json"], same.Where(path => !path.StartsWith("tim-kiem/index/f", StringComparison.Ordinal)));
    }

    [Fact]
    public void Shards_are_small_and_no_file_is_empty()
    {
        Assert.All(Index, file => Assert.NotEqual(0, file.Content.Length));
        var shards = Index.Where(file => file.Path.Contains("/s", StringComparison.Ordinal) || file.Path.Contains("/p", StringComparison.Ordinal));
        Assert.All(shards, file => Assert.True(file.Content.Length < 8_000, $"{file.Path}: {file.Content.Length}"));
    }

    [Fact]
    public void The_manifest_names_every_shard()
    {
        using var manifest = JsonDocument.Parse(Index[^1].Content);
        foreach (var (sort, name) in new[] { ('s', "singles"), ('p', "pairs") })
        {
            var table = manifest.RootElement.GetProperty(name);
            var keys = table.GetProperty("keys").GetString()!.Split('|');
            var hashes = table.GetProperty("hashes").GetString()!;
            Assert.Equal("", keys[0]);
            Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
            Assert.All(keys.Select((_, number) => $"tim-kiem/index/{sort}{number}-{hashes.Substring(number * 6, 6)}.txt"),
                path => Assert.Contains(Index, file => file.Path == path));
        }
    }

    [Fact]
    public void Kinds_are_ranges_of_record_numbers()
    {
        using var manifest = JsonDocument.Parse(Index[^1].Content);
        var kinds = manifest.RootElement.GetProperty("kinds").EnumerateArray().Select(kind => (kind[0].GetString(), kind[1].GetInt32())).ToList();
        Assert.Equal(SeedRecords.Read().GroupBy(record => record.Kind).OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => ((string?)kind.Key, kind.Count())), kinds);
    }

    [Fact]
    public void A_line_is_the_exact_form_the_records_and_the_strengths()
    {
        var files = SearchIndex.Build([new("task", "Đường sắt", "", [], "", "/a/"), new("task", "Đường bộ", "đường", [], "", "/b/")], []);
        var singles = Encoding.UTF8.GetString(files.Single(file => file.Path.Contains("/s0-", StringComparison.Ordinal)).Content.Span);
        Assert.Contains("đương`\tAA\t", singles, StringComparison.Ordinal);
        Assert.Contains("bô!\tB\t", singles, StringComparison.Ordinal);
        var pairs = Encoding.UTF8.GetString(files.Single(file => file.Path.Contains("/p0-", StringComparison.Ordinal)).Content.Span);
        Assert.Contains("đương` săt'\tA\t", pairs, StringComparison.Ordinal);
        Assert.Contains("=đương` săt'\tA\t", pairs, StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_lists_the_values_of_a_facet_with_their_records()
    {
        SearchRecord plain = new("task", "Đường sắt", "", [], "", "/a/");
        SearchRecord due = plain with { Url = "/b/", Due = new DateOnly(2026, 6, 30), Agencies = [new SearchLabel("so-y-te", "Sở Y tế"), new SearchLabel("cong-an", "Công an")] };
        var files = SearchIndex.Build([plain, due], []);
        Assert.Equal("cong-an\tCông an\tB\nso-y-te\tSở Y tế\tB\n\n", Column(files, "agency"));
        Assert.Equal("2026-06-30\t\tB\n\n", Column(files, "due"));
        Assert.Equal("\n", Column(files, "state"));
    }

    [Fact]
    public void The_weightier_of_two_records_has_the_lower_number()
    {
        SearchRecord light = new("agency", "Sở Y tế", "", [], "", "/a/");
        var files = SearchIndex.Build([light, light with { Url = "/b/", Weight = 3 }], []);
        var shown = Encoding.UTF8.GetString(files.Single(file => file.Path.EndsWith("/0.json", StringComparison.Ordinal)).Content.Span);
        Assert.True(shown.IndexOf("/b/", StringComparison.Ordinal) < shown.IndexOf("/a/", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_record_relates_to_is_found_but_is_no_name_of_it()
    {
        SearchRecord task = new("task", "Xây trạm", "", [], "", "/a/") { Related = ["Sở Y tế"] };
        var pairs = Encoding.UTF8.GetString(SearchIndex.Build([task], []).Single(file => file.Path.Contains("/p0-", StringComparison.Ordinal)).Content.Span);
        Assert.Contains("sơ? y", pairs, StringComparison.Ordinal);
        Assert.DoesNotContain("=sơ? y", pairs, StringComparison.Ordinal);
    }

    [Fact]
    public void No_records_give_an_index_that_finds_nothing()
    {
        using var manifest = JsonDocument.Parse(SearchIndex.Build([], [])[^1].Content);
        Assert.Equal(0, manifest.RootElement.GetProperty("records").GetInt32());
    }

    [Fact]
    public void Decomposed_and_composed_text_give_the_same_index()
    {
        SearchRecord composed = new("task", "Đường sắt tốc độ cao", "Cần Thơ", ["Sở Xây dựng"], "Phụ lục", "/a/");
        SearchRecord decomposed = composed with
        {
            Title = "Đu\u031Bo\u031B\u0300ng sa\u0306\u0301t to\u0302\u0301c đo\u0302\u0323 cao",
            Body = "Ca\u0302\u0300n Tho\u031B",
        };
        var one = SearchIndex.Build([composed], []);
        var other = SearchIndex.Build([decomposed], []);
        Assert.Equal(one.Select(file => file.Path), other.Select(file => file.Path));
    }

    private static string Column(ImmutableArray<OutputFile> files, string facet)
    {
        using var manifest = JsonDocument.Parse(files[^1].Content);
        var name = manifest.RootElement.GetProperty("facets").GetProperty(facet).GetString();
        return Encoding.UTF8.GetString(files.Single(file => file.Path == $"tim-kiem/index/{name}").Content.Span);
    }
}
