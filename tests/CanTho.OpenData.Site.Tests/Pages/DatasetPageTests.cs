using System.Globalization;
using AngleSharp.Dom;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class DatasetPageTests(RenderedSite site)
{
    private readonly DatasetOutput _data = site.Options.Data!;

    [Fact]
    public void The_list_holds_every_dataset_once_in_a_group_with_all_its_files()
    {
        var page = site.Page(Routes.Datasets);
        foreach (var dataset in _data.Datasets)
        {
            var entry = Assert.Single(page.QuerySelectorAll(".data-group li"), item => item.QuerySelector("h3 a")?.GetAttribute("href") == Routes.Dataset(dataset.Name));
            Assert.Equal(
                _data.Listing.Where(file => file.Dataset == dataset.Name && !file.IsSlice).Select(file => $"/{file.Path}").Order(StringComparer.Ordinal),
                entry.QuerySelectorAll("a.file").Select(link => link.GetAttribute("href")).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Everything_at_once_is_offered_with_its_checksum()
    {
        var shown = site.Page(Routes.Datasets).QuerySelector(".everything")!.TextContent;
        var everything = _data.Listing.Where(file => file.Dataset is null && !file.IsSlice && file.Format is "zip" or "sqlite").ToList();
        Assert.NotEmpty(everything);
        Assert.All(everything, file => Assert.Contains(file.Sha256, shown, StringComparison.Ordinal));
    }

    [Fact]
    public void A_dataset_that_no_group_names_still_stands_in_the_list() =>
        Assert.Equal(("Bộ dữ liệu khác", "moi"), DatasetGroups.Of(["tasks", "moi"]).Select(group => (group.Title, group.Names[^1])).Last());

    [Fact]
    public void Every_dataset_names_two_to_four_uses_also_one_that_is_new()
    {
        Assert.All(_data.Datasets.Select(dataset => dataset.Name).Append("moi"), name => Assert.InRange(DatasetUses.Of(name).Length, 2, 4));
    }

    [Fact]
    public void Bars_show_as_many_rows_as_the_data_have()
    {
        var tasks = _data.Datasets.Single(dataset => dataset.Name == "tasks");
        var kinds = tasks.Rows.Select(row => row[tasks.IndexOf("deadline_kind")]).OfType<string>().ToList();
        var card = site.Page(Routes.Dataset("tasks")).QuerySelector("#nhin-deadline_kind")!.ParentElement!;
        Assert.Equal(kinds.Count(kind => kind == "range").ToString(CultureInfo.InvariantCulture), card.QuerySelector("tbody td")!.TextContent);
        Assert.Equal(kinds.Count, card.QuerySelectorAll("tbody tr").Sum(row => int.Parse(row.QuerySelector("td")!.TextContent, CultureInfo.InvariantCulture)));
        Assert.Contains($"{kinds.Count} trên {tasks.Rows.Length}", card.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_of_many_units_have_no_middle_and_identities_no_bars()
    {
        var page = site.Page(Routes.Dataset("observations"));
        Assert.Null(page.QuerySelector("#nhin-value"));
        Assert.Null(page.QuerySelector("#nhin-id"));
        Assert.Null(page.QuerySelector("#nhin-source_quote"));
        Assert.NotNull(page.QuerySelector("#nhin-measure"));
    }

    [Fact]
    public void The_dictionary_leads_from_a_foreign_key_to_the_column_it_means()
    {
        var row = site.Page(Routes.Dataset("tasks")).QuerySelector("#cot-document")!;
        Assert.Equal("/du-lieu/documents/#cot-id", row.QuerySelector("td a")?.GetAttribute("href"));
        Assert.Contains("khóa", site.Page(Routes.Dataset("tasks")).QuerySelector("#cot-id th")!.TextContent, StringComparison.Ordinal);
        Assert.All(_data.Datasets, dataset => Assert.Equal(
            dataset.Columns.Select(column => $"cot-{column.Name}"), site.Page(Routes.Dataset(dataset.Name)).QuerySelectorAll(".dictionary tbody tr").Select(line => line.Id)));
    }

    [Fact]
    public void Limits_count_the_readings_left_open_the_drafts_and_the_corrections()
    {
        var tasks = _data.Datasets.Single(dataset => dataset.Name == "tasks");
        var limits = site.Page(Routes.Dataset("tasks")).QuerySelector(".limits")!.TextContent;
        var (raw, end) = (tasks.IndexOf("deadline_raw"), tasks.IndexOf("deadline_end"));
        var open = tasks.Rows.Count(row => row[raw] is not null && row[end] is null);
        Assert.True(open > 0);
        Assert.Contains($"Ở {open} trên {tasks.Rows.Count(row => row[raw] is not null)} dòng có “Thời hạn (nguyên văn)”", limits, StringComparison.Ordinal);
        Assert.Contains("chưa có số", limits, StringComparison.Ordinal);
        Assert.Contains("đính chính", limits, StringComparison.Ordinal);
        Assert.Contains("không có nghĩa là chưa làm", limits, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_without_rows_says_so_and_keeps_dictionary_and_files()
    {
        var empty = _data.Datasets.First(dataset => dataset.Rows.IsEmpty);
        var page = site.Page(Routes.Dataset(empty.Name));
        Assert.Contains("chưa có dòng nào", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("#tu-dien"));
        Assert.NotEmpty(page.QuerySelectorAll(".downloads tbody tr"));
    }

    [Fact]
    public async Task A_version_is_cited_and_leads_to_the_changes_only_where_there_is_one()
    {
        var version = site.Options.Version!;
        var page = site.Page(Routes.Dataset("tasks"));
        Assert.Contains($"phiên bản {version}", Citation(page), StringComparison.Ordinal);
        Assert.Contains($"version = {{{version}}}", page.QuerySelector("pre[data-language=bibtex]")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($".related a[href='{Routes.Changes}']"));

        var portal = new Portal(site.Findings, site.Options with { Version = null });
        var file = Assert.Single(PageRenderer.Render(portal, [SiteMap.Pages(portal).Single(page => page.Route == Routes.Dataset("tasks"))], FilesInMemory.Sink));
        var without = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(RenderedSite.Text(file));
        Assert.DoesNotContain("phiên bản", Citation(without), StringComparison.Ordinal);
        Assert.Null(without.QuerySelector($".related a[href='{Routes.Changes}']"));
    }

    [Fact]
    public void The_query_page_names_every_table_and_column()
    {
        var page = site.Page(Routes.Query);
        foreach (var dataset in _data.Datasets)
        {
            var table = Assert.Single(page.QuerySelectorAll(".schema details"), details => details.QuerySelector("summary code")!.TextContent == Dataset.TableName(dataset.Name));
            Assert.Equal(dataset.Columns.Select(column => column.Name), table.QuerySelectorAll("li code").Select(code => code.TextContent));
        }
    }

    [Fact]
    public void A_site_without_a_database_has_no_page_to_ask_it()
    {
        var options = new SiteOptions("", ThemeFiles.Of([]), [.. _data.Datasets.Select(dataset => DatasetPage.Of(dataset, _data.Listing))], []);
        Assert.DoesNotContain(SiteMap.Pages(new Portal(site.Findings, options)), page => page.Route == Routes.Query);
    }

    private static string Citation(IDocument page) => page.QuerySelector(".citation")!.TextContent;
}
