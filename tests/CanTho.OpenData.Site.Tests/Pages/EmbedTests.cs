using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Embeds;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Pages;

/// <summary>Small pages that other sites frame: today's, and those of a former version made of its datasets alone.</summary>
[Collection(SharedPages.Name)]
public sealed class EmbedTests(RenderedSite site)
{
    private const int FirstView = 25_000;
    private const string Frozen = "embed/phien-ban/";

    private IEnumerable<(string Path, IDocument Page)> Embeds =>
        site.Pages.Where(page => page.Key.StartsWith("embed/", StringComparison.Ordinal) && !page.Key.StartsWith(Frozen, StringComparison.Ordinal)).Select(page => (page.Key, page.Value));

    /// <summary>Address of the page whose record an embed shows: <c>embed/chi-tieu/x/muc-tieu/</c> and
    /// <c>embed/phien-ban/1.0.0/chi-tieu/x/muc-tieu/</c> are <c>chi-tieu/x/</c>.</summary>
    internal static string RecordOf(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var kind = address.StartsWith(Frozen, StringComparison.Ordinal) ? 3 : 1;
        return $"{parts[kind]}/{parts[kind + 1]}/";
    }

    [Fact]
    public void Every_task_agency_and_chart_can_be_embedded()
    {
        var live = EmbedEdition.Live(site.Findings.AsOf);
        var charts = site.Findings.Indicators.SelectMany(series => Charts.Of(series)).ToList();

        Assert.All(site.Findings.Corpus.Tasks, task => Assert.NotNull(site.Page(live.Task(task.Id.Value))));
        Assert.All(site.Findings.Corpus.Agencies, agency => Assert.NotNull(site.Page(live.Agency(agency.Id.Value))));
        Assert.All(charts, chart => Assert.NotNull(site.Page(live.Chart(chart.Indicator.Id.Value, chart.Slug))));
        Assert.Equal(site.Findings.Corpus.Tasks.Length + site.Findings.Corpus.Agencies.Length + charts.Count, Embeds.Count());
    }

    [Fact]
    public void An_embed_is_left_out_by_search_engines_runs_no_script_and_opens_links_beside_the_page_that_frames_it()
    {
        foreach (var (path, page) in Embeds)
        {
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
            Assert.Equal($"https://cantho.example/{RecordOf(path)}", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
            Assert.Null(page.QuerySelector("script, header, nav, form, img, iframe"));
            Assert.NotEmpty(page.QuerySelectorAll("a"));
            Assert.All(page.QuerySelectorAll("a"), link => Assert.Equal(("_blank", "noopener"), (link.GetAttribute("target"), link.GetAttribute("rel"))));
            Assert.Equal("2026-11-22", page.QuerySelector("footer time")?.GetAttribute("datetime"));
            Assert.NotNull(page.QuerySelector($"a[href='/{RecordOf(path)}']"));
        }
    }

    [Fact]
    public void A_first_view_costs_less_than_25_kB()
    {
        var files = site.Files.ToDictionary(file => "/" + file.Path, StringComparer.Ordinal);
        Assert.All(Embeds, embed => Assert.InRange(
            embed.Page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).Append("/" + embed.Path).Sum(address => Packed(files[address])), 500, FirstView));
    }

    [Fact]
    public void The_card_of_a_task_says_what_its_page_says()
    {
        var names = site.Findings.Corpus.Agencies.ToDictionary(agency => agency.Id, agency => agency.Name);
        foreach (var task in site.Findings.Corpus.Tasks)
        {
            var page = site.Page(EmbedEdition.Live(site.Findings.AsOf).Task(task.Id.Value));
            var text = page.QuerySelector("main")!.TextContent;
            Assert.Equal(Words.Shorten(Words.Title(task), 280), page.QuerySelector("h1")!.TextContent);
            var leads = task.Leads.Select(name => names[site.Findings.Corpus.AgencyNames[name]]).Distinct(StringComparer.Ordinal);
            Assert.Contains(task.Leads.IsEmpty ? "Nguồn không nêu" : string.Join("; ", leads), text, StringComparison.Ordinal);
            Assert.Contains(task.Deadline is null ? "Chủ trì" : $"{task.Deadline.Raw}{DeadlineWords.Meaning(task.Deadline)}", text, StringComparison.Ordinal);
            Assert.Contains(ScheduleWords.Label(site.Findings.Schedule[task.Id]), text, StringComparison.Ordinal);
            Assert.Contains(ScheduleWords.Rule(site.Findings.Schedule[task.Id]), text, StringComparison.Ordinal);
            Assert.Equal(site.Findings.Corpus.Documents.Single(document => document.Id == task.Document).Header.IsDraft, text.Contains(EmbedWords.Draft, StringComparison.Ordinal));
            Assert.NotNull(page.QuerySelector($"dd a[href='{Routes.SourceLine(task.Document, task.Source.Span.FirstLine)}']"));
        }
    }

    [Fact]
    public void Where_no_report_has_been_received_a_card_says_that_it_does_not_mean_not_done() =>
        Assert.All(site.Findings.Corpus.Tasks.Where(task => site.Findings.Progress[task.Id].History.IsEmpty), task => Assert.Contains(
            "Chưa nhận được báo cáo tiến độĐiều đó không có nghĩa là việc chưa được làm.",
            site.Page(EmbedEdition.Live(site.Findings.AsOf).Task(task.Id.Value)).QuerySelector("dl")!.TextContent, StringComparison.Ordinal));

    [Fact]
    public void The_next_days_of_an_agency_are_those_of_its_tasks_nearest_first()
    {
        foreach (var workload in site.Findings.Workloads)
        {
            var page = site.Page(EmbedEdition.Live(site.Findings.AsOf).Agency(workload.Agency.Id.Value));
            var shown = page.QuerySelectorAll(".days time").Select(time => time.GetAttribute("datetime")!).ToList();
            var led = workload.DueNext.Select(task => Dates.Iso(task.Deadline!.LastDay!.Value)).FirstOrDefault();

            Assert.InRange(shown.Count, 0, EmbedAgency.Shown);
            Assert.Equal(shown.Order(StringComparer.Ordinal), shown);
            Assert.All(shown, day => Assert.True(string.CompareOrdinal(day, "2026-11-22") >= 0, day));
            Assert.True(led is null || string.CompareOrdinal(shown[0], led) <= 0);
        }

        Assert.Contains(site.Findings.Workloads, workload =>
            site.Page(EmbedEdition.Live(site.Findings.AsOf).Agency(workload.Agency.Id.Value)).QuerySelectorAll(".days li").Length == EmbedAgency.Shown);
    }

    [Fact]
    public void Rows_give_the_same_charts_as_findings()
    {
        var series = IndicatorRows.ToSeries(DatasetTables.Of(site.Findings));

        Assert.Equal(Drawn(site.Findings.Indicators), Drawn(series));
        Assert.Equal(site.Findings.Indicators.Select(one => one.Gaps.Length), series.Select(one => one.Gaps.Length));
        Assert.Equal(site.Findings.Indicators.Select(one => one.Outlooks.Length), series.Select(one => one.Outlooks.Length));
    }

    [Fact]
    public async Task The_embeds_of_a_version_show_its_rows_and_lead_to_the_pages_of_today()
    {
        var tables = DatasetTables.Of(site.Findings);
        var altered = Altered(Altered(tables, "tasks", "title", "Việc như trước kia"), "observations", "value", 4.5m);
        var gone = Routes.Task(site.Findings.Corpus.Tasks[1].Id);
        var edition = EmbedEdition.Of("1.0.0", new DateOnly(2026, 6, 30)) with { HasPage = route => route != gone };
        var pages = EmbedSet.Pages(altered, edition).ToImmutableArray();
        var rendered = Render(pages);

        Assert.All(rendered.Keys, path => Assert.StartsWith("embed/phien-ban/1.0.0/", path, StringComparison.Ordinal));
        Assert.Equal(Embeds.Count(embed => !embed.Path.StartsWith("embed/chi-tieu/", StringComparison.Ordinal)), rendered.Keys.Count(path => !path.Contains("/chi-tieu/", StringComparison.Ordinal)));
        var (first, second) = (site.Findings.Corpus.Tasks[0], site.Findings.Corpus.Tasks[1]);
        var card = rendered[Routes.FileOf(edition.Task(first.Id.Value))];
        Assert.Equal("Việc như trước kia", card.QuerySelector("h1")!.TextContent);
        Assert.Contains("Bản đóng băng: phiên bản 1.0.0, tính đến ngày 30/06/2026. Xem bản hiện hành", card.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Xem bản hiện hành", card.QuerySelector($"footer a[href='{Routes.Task(first.Id)}']")?.TextContent);
        Assert.Equal($"https://cantho.example{Routes.Task(first.Id)}", card.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        var orphan = rendered[Routes.FileOf(edition.Task(second.Id.Value))];
        Assert.Null(orphan.QuerySelector($"a[href='{gone}']"));
        Assert.Contains("Bản hiện hành không còn mục này.", orphan.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(rendered, page => page.Key.Contains("/chi-tieu/", StringComparison.Ordinal) && page.Value.QuerySelector("svg")!.TextContent.Contains("4,5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_version_with_fewer_columns_and_datasets_still_gives_its_embeds()
    {
        var tables = DatasetTables.Of(site.Findings);
        var tasks = tables["tasks"];
        var kept = tasks.Columns.Where(column => column.Name is "id" or "document" or "title" or "deadline_end" or "as_of").ToImmutableArray();
        var old = new DatasetTables([tasks with { Columns = kept, Rows = [.. tasks.Rows.Select(row => kept.Select(column => row[tasks.IndexOf(column.Name)]).ToImmutableArray())] }], []);

        var rendered = Render([.. EmbedSet.Pages(old, EmbedEdition.Of("0.1.0", site.Findings.AsOf))]);

        Assert.Equal(site.Findings.Corpus.Tasks.Length, rendered.Count);
        Assert.All(rendered.Values, page => Assert.Contains("Nguồn không nêu", page.QuerySelector("dl")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_of_records_offer_the_code_to_copy()
    {
        var task = site.Findings.Corpus.Tasks[0];
        var code = site.Page(Routes.Task(task.Id)).QuerySelector(".embed-code code[data-copy]")!;
        var frame = new HtmlParser().ParseDocument(code.TextContent).QuerySelector("iframe")!;

        Assert.Equal($"https://cantho.example/embed/nhiem-vu/{task.Id}/", frame.GetAttribute("src"));
        Assert.Equal(("lazy", "allow-popups allow-popups-to-escape-sandbox"), (frame.GetAttribute("loading"), frame.GetAttribute("sandbox")));
        Assert.StartsWith("Nhiệm vụ: ", frame.GetAttribute("title"), StringComparison.Ordinal);
        Assert.All(site.Findings.Indicators.Where(series => !Charts.Of(series).IsEmpty), series => Assert.Equal(
            Charts.Of(series).Length, site.Page(Routes.Indicator(series.Indicator.Id)).QuerySelectorAll(".chart .embed-code").Length));
        Assert.All(site.Findings.Workloads.Where(Portal.HasTasks), workload => Assert.Single(site.Page(Routes.Agency(workload.Agency.Id)).QuerySelectorAll(".embed-code")));
    }

    [Fact]
    public void A_title_with_quotation_marks_stays_one_attribute() =>
        Assert.Contains("title=\"Việc &quot;A&quot; &amp; &lt;B&gt;\"", EmbedWords.Code("https://x.example/", "Việc \"A\" & <B>", 100), StringComparison.Ordinal);

    private static IEnumerable<string> Drawn(IEnumerable<IndicatorSeries> all) => all.SelectMany(series => Charts.Of(series)).Select(chart =>
        $"{chart.Indicator.Id}/{chart.Slug}: {ChartWords.FullTitle(chart)} {ChartWords.Summary(chart)} {ChartSvg.Inline(ChartDrawing.Of(chart, 340), "x")}");

    private static DatasetTables Altered(DatasetTables tables, string name, string column, object value) => tables with
    {
        Datasets = [.. tables.Datasets.Select(dataset => dataset.Name != name ? dataset : dataset with
        {
            Rows = [.. dataset.Rows.Select(row => row[dataset.IndexOf(column)] is null ? row : row.SetItem(dataset.IndexOf(column), value))],
        })],
    };

    private static int Packed(OutputFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file.Content.Span);
        }

        return (int)packed.Length;
    }

    private Dictionary<string, IDocument> Render(ImmutableArray<Page> pages)
    {
        var portal = new Portal(site.Findings, new SiteOptions("https://cantho.example", ThemeFiles.Of([]), [], []));
        var parser = new HtmlParser();
        return PageRenderer.Render(portal, pages, FilesInMemory.Sink).ToDictionary(file => file.Path, file => (IDocument)parser.ParseDocument(RenderedSite.Text(file)), StringComparer.Ordinal);
    }
}
