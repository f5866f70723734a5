using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Tests.Publishing;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>What people come to the list of tasks for.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class TaskListJourneyTests(SiteFixture fixture)
{
    private const string Ready = "#task-browse[data-ready]";
    private static readonly Lazy<Findings> Findings = new(RenderedSite.Read);

    private static ImmutableArray<AssignedTask> Tasks => Findings.Value.Corpus.Tasks;

    [Fact]
    public async Task A_journalist_sees_who_leads_most_that_falls_due_this_year()
    {
        await using var window = await OpenAsync("/nhiem-vu/");
        await Assertions.Expect(window.Page.Locator(".quick")).ToContainTextAsync("Quý này (IV/2026)");
        await window.Page.Locator(".quick").GetByRole(AriaRole.Link, new() { Name = "Chỉ ghi năm 2026" }).ClickAsync();

        var due = Tasks.Where(NamesThisYearAlone).ToArray();
        await Assertions.Expect(window.Page.Locator("#task-count")).ToHaveTextAsync($"{due.Length} trong {Tasks.Length} nhiệm vụ");
        Assert.EndsWith("?quy=2026-nam", window.Page.Url, StringComparison.Ordinal);
        var most = due.SelectMany(task => task.Leads).CountBy(name => name).Max(pair => pair.Value);
        await Assertions.Expect(window.Page.Locator(".facet-list[aria-label='Cơ quan chủ trì'] .facet-count").First).ToHaveTextAsync($"{most}");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Paper_takes_every_filtered_row_and_the_screen_its_page_again()
    {
        await using var window = await OpenAsync("/nhiem-vu/");
        await Assertions.Expect(window.Page.Locator("#task-rows tr")).ToHaveCountAsync(50);
        await window.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await window.Page.EvaluateAsync("() => window.dispatchEvent(new Event('beforeprint'))");
        await Assertions.Expect(window.Page.Locator("#task-rows tr")).ToHaveCountAsync(Tasks.Length);
        await Assertions.Expect(window.Page.Locator("#task-count")).ToHaveTextAsync($"{Tasks.Length} nhiệm vụ");
        await window.Page.EvaluateAsync("() => window.dispatchEvent(new Event('afterprint'))");
        await Assertions.Expect(window.Page.Locator("#task-rows tr")).ToHaveCountAsync(50);
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData(320)]
    [InlineData(760)]
    [InlineData(970)]
    [InlineData(1024)]
    [InlineData(1280)]
    [InlineData(1366)]
    [InlineData(1440)]
    public async Task No_state_is_cut(int width)
    {
        await using var window = await OpenAsync("/nhiem-vu/", width);
        Assert.Equal(0, await window.Page.EvaluateAsync<int>("() => { const edge = document.querySelector('.register-scroll').getBoundingClientRect().right; return [...document.querySelectorAll('#task-rows .state')].filter(state => state.getBoundingClientRect().right > edge + 1 || state.scrollWidth > state.clientWidth + 1).length; }"));
    }

    [Fact]
    public async Task Values_of_one_facet_widen_and_facets_narrow_each_other()
    {
        await using var window = await OpenAsync("/nhiem-vu/");
        await window.Page.GetByLabel("Chỉ ghi năm 2026").CheckAsync();
        await window.Page.GetByLabel("Quý II/2026").CheckAsync();
        var either = Tasks.Count(task => task.Deadline?.LastDay is { Year: 2026, Month: 4 or 5 or 6 or >= 10 });
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync($"{either} trong");

        await window.Page.GetByLabel("Đã qua thời hạn").CheckAsync();
        var past = Tasks.Count(task => task.Deadline?.LastDay is { Year: 2026, Month: 4 or 5 or 6 });
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync($"{past} trong");
        await Assertions.Expect(window.Page.Locator("#task-rows tr")).ToHaveCountAsync(past);

        await window.Page.GoBackAsync();
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync($"{either} trong");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Đã qua thời hạn" })).Not.ToBeCheckedAsync();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Bỏ hết" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync($"{Tasks.Length} nhiệm vụ");
    }

    [Fact]
    public async Task Old_addresses_still_narrow_the_list()
    {
        var workload = Findings.Value.Workloads.Where(workload => !workload.Agency.IsCollective).MaxBy(workload => workload.Coordinates.Length)!;
        var part = workload.Leads.Concat(workload.Coordinates).Distinct().Count();
        await using var window = await OpenAsync($"/nhiem-vu/?co-quan={workload.Agency.Id}");
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync($"{part} trong");

        await GoAsync(window, "/nhiem-vu/?nam=2026");
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync($"{Tasks.Count(task => task.Deadline?.LastDay?.Year == 2026)} trong");
        await GoAsync(window, "/nhiem-vu/?trang-thai=past");
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync($"{Tasks.Count(task => Findings.Value.Schedule[task.Id] == ScheduleState.PastDeadline)} trong");
        await GoAsync(window, "/nhiem-vu/?chu-tri=khong-co-that");
        await Assertions.Expect(window.Page.Locator("#task-none")).ToBeVisibleAsync();
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_resident_finds_a_road_without_typing_marks()
    {
        await using var window = await OpenAsync("/nhiem-vu/");
        await window.Page.Locator("#loc-chu").FillAsync("\"duong sat\"");
        await Assertions.Expect(window.Page.Locator("#task-chips")).ToContainTextAsync("Có chữ");

        var wanted = Tasks.Count(task => task.Title.Contains("đường sắt", StringComparison.OrdinalIgnoreCase));
        Assert.True(wanted > 0, "No task of the repository names a railway.");
        await Assertions.Expect(window.Page.Locator("#task-rows tr")).ToHaveCountAsync(wanted);
        await Assertions.Expect(window.Page.Locator("#loc-chu")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_narrows_sorts_and_turns_pages_and_focus_stays()
    {
        await using var window = await OpenAsync("/nhiem-vu/");
        var box = window.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Không nêu thời hạn" });
        await box.FocusAsync();
        await window.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(window.Page.Locator("#task-chips li")).ToHaveCountAsync(1);
        await Assertions.Expect(box).ToBeFocusedAsync();

        await window.Page.GetByRole(AriaRole.Button, new() { Name = "Chủ trì", Exact = true }).FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("th[data-sort=chu-tri]")).ToHaveAttributeAsync("aria-sort", "ascending");
        await window.Page.Locator("#task-pages [rel=next]").FocusAsync();
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync("trang 2");
        await Assertions.Expect(window.Page.Locator("#ket-qua")).ToBeFocusedAsync();
        Assert.Contains("trang-thai=khong-neu&xep=chu-tri&trang=2", window.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_downloads_hold_the_filtered_rows_in_the_order_shown()
    {
        await using var window = await OpenAsync("/nhiem-vu/?quy=2026-nam&xep=ten");
        var shown = await window.Page.Locator("#task-rows th a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        await window.Page.Locator("#task-download summary").ClickAsync();

        var csv = Encoding.UTF8.GetString(await DownloadAsync(window, "csv"));
        var whole = await File.ReadAllTextAsync(Path.Combine(fixture.Output, "data", "tasks.csv"), TestContext.Current.CancellationToken);
        var lines = csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(shown, lines.Skip(1).Select(line => line[(line.LastIndexOf(',') + 1)..]));
        Assert.All(lines, line => Assert.Contains($"{line}\r\n", whole, StringComparison.Ordinal));

        var tsv = await DownloadAsync(window, "tsv");
        Assert.Equal(new byte[] { 0xFF, 0xFE }, tsv[..2]);
        var rows = Encoding.Unicode.GetString(tsv[2..]).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(shown.Length + 1, rows.Length);
        Assert.All(rows, row => Assert.Equal(rows[0].Count(letter => letter == '\t'), row.Count(letter => letter == '\t')));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_narrowed_list_has_no_fault_that_a_visitor_meets(int width)
    {
        await using var window = await OpenAsync("/nhiem-vu/?quy=2026-nam&cot=chu-tri,phoi-hop,thoi-han,trang-thai,muc,san-pham,nguon-luc", width);
        if (width < 900)
        {
            await window.Page.Locator("#facets-fold > summary").ClickAsync();
        }

        await window.Page.Locator("#task-download summary").ClickAsync();
        var faults = await window.AxeAsync();
        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.Equal(0, await window.OverflowAsync());
        Assert.Empty(window.Faults);
    }

    /// <summary>What a click costs among so many is measured apart: MANY_TASKS_OUT keeps this site for tests/lighthouse/clicks.mjs.</summary>
    [Fact]
    public async Task Ten_thousand_tasks_are_narrowed_as_a_hundred_are()
    {
        using var temp = new TempFolder();
        var folder = Environment.GetEnvironmentVariable("MANY_TASKS_OUT") is { Length: > 0 } kept ? kept : temp.Path;
        ManyTasks.WriteTo(folder, await ManyTasks.RenderListAsync(ManyTasks.Of(RenderedSite.Read())));
        await using var chromium = await Chromium.LaunchAsync();
        await using var site = await ServedSite.StartAsync(folder, 0, null, TestContext.Current.CancellationToken);
        await using var window = await chromium.OpenAsync(site.Address);
        await GoAsync(window, "/nhiem-vu/");
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync("10.000");

        var first = window.Page.Locator(".facet-list label").First;
        var count = await first.Locator(".facet-count").TextContentAsync();
        await first.ClickAsync();
        await Assertions.Expect(window.Page.Locator("#task-count")).ToContainTextAsync($"{count} trong 10.000");
        await Assertions.Expect(window.Page.Locator("#task-rows tr")).ToHaveCountAsync(50);
        Assert.Empty(window.Faults);
    }

    private static bool NamesThisYearAlone(AssignedTask task) => task.Deadline?.LastDay is { Year: 2026, Month: >= 10 };

    private static async Task GoAsync(Window window, string address)
    {
        await window.GoAsync(address);
        await window.Page.WaitForSelectorAsync(Ready);
    }

    private static async Task<byte[]> DownloadAsync(Window window, string kind)
    {
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.Locator($"[data-download={kind}]").ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private async Task<Window> OpenAsync(string address, int width = 1280)
    {
        var window = await fixture.OpenAsync(width);
        await GoAsync(window, address);
        return window;
    }
}
