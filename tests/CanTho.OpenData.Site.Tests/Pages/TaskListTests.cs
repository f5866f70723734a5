using System.IO.Compression;
using System.Text.Json;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class TaskListTests(RenderedSite site)
{
    private ImmutableArray<AssignedTask> Tasks => site.Findings.Corpus.Tasks;

    [Fact]
    public void The_page_of_a_lead_holds_what_the_agency_leads_and_nothing_else()
    {
        foreach (var workload in site.Findings.Workloads.Where(workload => workload.Leads.Length > 0))
        {
            var links = site.Page($"/nhiem-vu/loc/chu-tri/{workload.Agency.Id}/").QuerySelectorAll(".task th a").Select(link => link.GetAttribute("href"));
            Assert.Equal(workload.Leads.Select(task => Routes.Task(task.Id)).Order(StringComparer.Ordinal), links.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_page_of_a_quarter_holds_the_tasks_whose_source_names_it_or_a_day_or_month_in_it()
    {
        var due = Tasks.Where(task => task.Deadline?.LastDay is { Year: 2026, Month: 4 or 5 or 6 });

        Assert.Equal(due.Select(task => Routes.Task(task.Id)), LinksOf("/nhiem-vu/loc/quy/2026-q2/"));
    }

    [Fact]
    public void What_names_only_a_year_belongs_to_none_of_its_quarters()
    {
        var alone = Tasks.Where(task => task.Deadline?.LastDay?.Year == 2026 && PrecisionWords.Of(task.Deadline) == DeadlinePrecision.Year).ToArray();

        Assert.Equal(23, alone.Length);
        Assert.Equal(alone.Select(task => Routes.Task(task.Id)), LinksOf("/nhiem-vu/loc/quy/2026-nam/"));
        Assert.DoesNotContain(site.Pages.Keys, path => path.StartsWith("nhiem-vu/loc/quy/2026-q4/", StringComparison.Ordinal));
        Assert.Contains("không rõ quý", site.Page("/nhiem-vu/loc/quy/2026-nam/").QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_names_only_a_year_stands_behind_the_quarters_of_that_year()
    {
        var slugs = site.Page("/nhiem-vu/loc/quy/").QuerySelectorAll(".facet-values a").Select(link => link.GetAttribute("href")!.Split('/')[^2]);

        Assert.Equal(["2026-q2", "2026-nam", "2027-nam"], slugs.Take(3));
    }

    [Fact]
    public void The_quick_choices_answer_what_is_due_soon_and_zero_is_an_answer()
    {
        var choices = site.Page(Routes.Tasks).QuerySelectorAll(".quick li").ToArray();

        Assert.Equal(["Quý này (IV/2026) 0", "Quý tới (I/2027) 0", "Chỉ ghi năm 2026 23", "Đã qua thời hạn 3"],
            choices.Select(choice => string.Join(' ', choice.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        foreach (var link in choices.SelectMany(choice => choice.QuerySelectorAll("a")))
        {
            Assert.Equal(link.QuerySelector("strong")!.TextContent, $"{LinksOf(link.GetAttribute("href")!).Length}");
        }
    }

    [Fact]
    public void A_quick_choice_is_made_by_the_quarter_of_the_as_of_date()
    {
        var findings = site.Findings with { AsOf = new DateOnly(2026, 5, 4) };
        var portal = new Portal(findings, new SiteOptions("", ThemeFiles.Of([]), [], []));

        Assert.Equal(("Quý này (II/2026)", 3), (QuickChoice.Of(portal)[0].Label, QuickChoice.Of(portal)[0].Count));
        Assert.Equal(("Quý tới (III/2026)", 0), (QuickChoice.Of(portal)[1].Label, QuickChoice.Of(portal)[1].Count));
    }

    [Fact]
    public void Every_task_stands_in_every_facet_that_must_know_it()
    {
        foreach (var facet in new[] { "chu-tri", "phoi-hop", "van-ban", "muc", "trang-thai", "san-pham", "nguon-luc" })
        {
            var pages = site.Pages.Where(page => page.Key.StartsWith($"nhiem-vu/loc/{facet}/", StringComparison.Ordinal)).Select(page => page.Value);
            var linked = pages.SelectMany(page => page.QuerySelectorAll(".task th a")).Select(link => link.GetAttribute("href")).ToHashSet(StringComparer.Ordinal);
            Assert.Empty(Tasks.Where(task => !linked.Contains(Routes.Task(task.Id))).Select(task => $"{facet}: {task.Id}"));
        }
    }

    [Fact]
    public void The_index_of_facets_leads_to_every_value_and_counts_its_tasks()
    {
        var entries = site.Page(Routes.TaskFacets).QuerySelectorAll(".facet-values li").ToDictionary(
            item => item.QuerySelector("a")!.GetAttribute("href")!, item => item.QuerySelector(".count")!.TextContent, StringComparer.Ordinal);
        var pages = site.Pages.Where(page => page.Key.StartsWith("nhiem-vu/loc/", StringComparison.Ordinal) && page.Key.Split('/').Length == 5).ToArray();

        Assert.True(pages.Length > 60, $"{pages.Length} pages of values.");
        Assert.Equal(pages.Select(page => $"/{page.Key[..^"index.html".Length]}").Order(StringComparer.Ordinal), entries.Keys.Order(StringComparer.Ordinal));
        Assert.All(pages, page => Assert.Equal(entries[$"/{page.Key[..^"index.html".Length]}"], $"{page.Value.QuerySelectorAll(".task").Length}"));
    }

    [Fact]
    public void The_script_and_the_pages_count_the_same()
    {
        using var register = JsonDocument.Parse(File("register.json").Content);
        foreach (var facet in register.RootElement.GetProperty("facets").EnumerateArray())
        {
            var codes = facet.GetProperty("codes").EnumerateArray()
                .SelectMany(code => code.ValueKind == JsonValueKind.Array ? [.. code.EnumerateArray().Select(one => one.GetInt32())] : new[] { code.GetInt32() }).CountBy(code => code).ToDictionary();
            var values = facet.GetProperty("values").EnumerateArray().Select(value => value[0].GetString()).ToArray();
            for (var place = 0; place < values.Length; place++)
            {
                var page = site.Page($"/nhiem-vu/loc/{facet.GetProperty("key").GetString()}/{values[place]}/");
                Assert.Equal(page.QuerySelectorAll(".task").Length, codes[place]);
            }
        }
    }

    [Fact]
    public void The_rows_of_the_script_are_the_rows_of_the_dataset_in_the_same_order()
    {
        var rows = Enumerable.Range(0, (Tasks.Length + 49) / 50).SelectMany(shard => JsonSerializer.Deserialize<JsonElement[][]>(File($"rows-{shard}.json").Content.Span)!);

        Assert.Equal(Tasks.Select(task => task.Id.Value), rows.Select(row => row[0].GetString()));
    }

    [Theory]
    [InlineData("Nâng cấp ĐƯỜNG Võ Văn Kiệt, phường An Bình", " nang cap duong vo van kiet phuong an binh")]
    [InlineData("45/2022/QH15", " 45 2022 qh15")]
    [InlineData("", "")]
    public void Text_is_folded_with_one_blank_before_every_word(string text, string folded) => Assert.Equal(folded, TaskRegisterFiles.Searchable(text));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(120, "120")]
    [InlineData(121, "100 21")]
    [InlineData(200, "100 100")]
    public void A_long_list_is_cut_into_pages_of_a_hundred(int length, string pages) => Assert.Equal(pages,
        string.Join(' ', TaskSlice.Cut([.. Enumerable.Repeat(Tasks[0], length)]).Select(slice => slice.Tasks.Length)));

    [Fact]
    public void A_related_task_shares_an_instrument_or_lead_and_section()
    {
        var shown = 0;
        foreach (var task in Tasks)
        {
            var links = site.Page(Routes.Task(task.Id)).QuerySelectorAll(".related .task th a").Select(link => link.GetAttribute("href")).ToArray();
            shown += links.Length;
            Assert.InRange(links.Length, 0, 5);
            Assert.All(links, link => Assert.True(AreRelated(task, Tasks.Single(other => Routes.Task(other.Id) == link)), $"{task.Id} -> {link}"));
        }

        Assert.True(shown > 50, $"Only {shown} related tasks are shown.");
    }

    [Fact]
    public async Task With_ten_thousand_tasks_the_first_page_stays_small_and_the_others_hold_the_rest()
    {
        var files = await ManyTasks.RenderListAsync(ManyTasks.Of(RenderedSite.Read()));
        if (Environment.GetEnvironmentVariable("MANY_TASKS_OUT") is { Length: > 0 } folder)
        {
            ManyTasks.WriteTo(folder, files);
        }

        var list = files.Single(file => file.Path == "nhiem-vu/index.html");
        var pages = files.Where(file => file.Path == list.Path || file.Path.StartsWith("nhiem-vu/trang/", StringComparison.Ordinal)).ToArray();
        var linked = pages.Sum(page => RenderedSite.Text(page).Split("<tr class=\"task\">").Length - 1);
        var register = files.Single(file => file.Path.EndsWith("/register.json", StringComparison.Ordinal));
        var rows = files.First(file => file.Path.EndsWith("/rows-0.json", StringComparison.Ordinal));

        Assert.Equal(100, pages.Length);
        Assert.Equal(ManyTasks.Count, linked);
        Assert.InRange(Compressed(list), 1, 60_000);
        Assert.InRange(Compressed(register), 1, 150_000);
        Assert.InRange(Compressed(rows), 1, 20_000);
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', files.Where(file => !file.Path.EndsWith("index.html", StringComparison.Ordinal) || file == list)
            .Select(file => FormattableString.Invariant($"{file.Path} {file.Content.Length} -> {Compressed(file)}"))));
    }

    private string?[] LinksOf(string route) => [.. site.Page(route).QuerySelectorAll(".task th a").Select(link => link.GetAttribute("href"))];

    private static long Compressed(OutputFile file)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(file.Content.Span);
        }

        return stream.Length;
    }

    private OutputFile File(string name) => site.Files.Single(file => file.Path.StartsWith("assets/nhiem-vu.", StringComparison.Ordinal) && file.Path.EndsWith($"/{name}", StringComparison.Ordinal));

    private bool AreRelated(AssignedTask one, AssignedTask other)
    {
        var corpus = site.Findings.Corpus;
        var leads = one.Leads.Select(name => corpus.AgencyNames[name]).Intersect(other.Leads.Select(name => corpus.AgencyNames[name]));
        var collectives = corpus.Agencies.Where(agency => agency.IsCollective).Select(agency => agency.Id);
        return (one.Document == other.Document && one.Section == other.Section && leads.Except(collectives).Any())
            || site.Findings.Instruments.Any(use => use.Tasks.Contains(one) && use.Tasks.Contains(other));
    }
}
