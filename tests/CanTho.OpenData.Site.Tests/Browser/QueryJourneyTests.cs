using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>Asking the database in SQL, as a visitor does, under the content policy that the site is served with.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class QueryJourneyTests(SiteFixture fixture)
{
    private static readonly PageWaitForFunctionOptions Patience = new() { Timeout = 30_000 };

    [Fact]
    public async Task Nothing_but_the_page_is_fetched_before_the_reader_opens_the_database()
    {
        await using var window = await fixture.OpenAsync();
        var asked = new List<string>();
        window.Page.Request += (_, request) => asked.Add(request.Url);
        await window.GoAsync($"{Routes.Query}?sql=SELECT%201");
        Assert.DoesNotContain(asked, address => address.Contains("sqlite", StringComparison.Ordinal) || address.Contains("worker", StringComparison.Ordinal));
        Assert.Equal("SELECT 1", await window.Page.Locator("#cau-hoi").InputValueAsync());
        Assert.True(await window.Page.Locator("#ket-qua").IsHiddenAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Every_sample_runs_and_gives_rows()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync(Routes.Query);
        var samples = window.Page.Locator("[data-sql]");
        Assert.InRange(await samples.CountAsync(), 8, 12);
        await samples.First.ClickAsync();
        await RunAsync(window);
        for (var at = 1; at < await samples.CountAsync(); at++)
        {
            await window.Page.EvaluateAsync("() => { document.querySelector('#trang-thai').textContent = ''; }");
            await samples.Nth(at).ClickAsync();
            var said = await AnsweredAsync(window);
            Assert.True(await window.Page.Locator("#ket-qua tbody tr").CountAsync() > 0, $"{await samples.Nth(at).InnerTextAsync()}: {said}");
            Assert.Contains("dòng", said, StringComparison.Ordinal);
        }

        Assert.Empty(await window.AxeAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task By_keyboard_a_query_runs_goes_into_the_address_and_can_be_taken_along_as_CSV()
    {
        await using var window = await fixture.OpenAsync(375);
        await window.GoAsync(Routes.Query);
        await window.Page.Locator("#cau-hoi").FillAsync("SELECT name, 'a,\"b' AS q, NULL AS trong FROM agencies WHERE name = 'Sở Tài chính'; -- một ; hai");
        await window.Page.Keyboard.PressAsync("Control+Enter");
        Assert.StartsWith("1 dòng", await AnsweredAsync(window), StringComparison.Ordinal);
        Assert.Equal(["Sở Tài chính", "a,\"b", "trống"], await window.Page.Locator("#ket-qua tbody td").AllInnerTextsAsync(), StringComparer.Ordinal);
        Assert.Contains("sql=SELECT", window.Page.Url, StringComparison.Ordinal);
        Assert.Equal(0, await window.OverflowAsync());
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.Locator("[data-save]").ClickAsync());
        var csv = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Equal("name,q,trong\r\nSở Tài chính,\"a,\"\"b\",\r\n", csv);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task A_wrong_query_shows_what_SQLite_says_and_the_next_one_runs()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync(Routes.Query);
        await window.Page.Locator("#cau-hoi").FillAsync("SELECT khong_co FROM tasks");
        await RunAsync(window);
        Assert.Contains("no such column: khong_co", await window.Page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await window.Page.Locator("#cau-hoi").FillAsync("DELETE FROM tasks");
        await RunAsync(window);
        Assert.Contains("readonly", await window.Page.GetByRole(AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        await window.Page.Locator("#cau-hoi").FillAsync("SELECT COUNT(*) FROM tasks");
        await RunAsync(window);
        Assert.True(await window.Page.GetByRole(AriaRole.Alert).IsHiddenAsync());
        Assert.Equal("1", (await window.Page.Locator("#trang-thai").InnerTextAsync()).Split(' ')[0]);
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task An_endless_query_leaves_the_page_alive_and_can_be_stopped()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync(Routes.Query);
        await window.Page.Locator("#cau-hoi").FillAsync("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT SUM(i) FROM n");
        await window.Page.Locator("[data-run]").ClickAsync();
        await window.Page.WaitForFunctionAsync("() => document.querySelector('#trang-thai').textContent.includes('đang chạy')", null, Patience);
        await window.Page.Locator("[data-stop]").ClickAsync();
        Assert.Contains("Đã dừng", await window.Page.Locator("#trang-thai").InnerTextAsync(), StringComparison.Ordinal);
        await window.Page.Locator("#cau-hoi").FillAsync("SELECT 42 AS dap_an");
        await RunAsync(window);
        Assert.Equal("42", await window.Page.Locator("#ket-qua tbody td").InnerTextAsync());
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task Without_scripts_the_page_says_what_to_do_instead()
    {
        await using var window = await fixture.OpenAsync(withScripts: false);
        await window.GoAsync(Routes.Query);
        Assert.Contains("DB Browser for SQLite", await window.Page.Locator("main .notice").InnerTextAsync(), StringComparison.Ordinal);
        Assert.True(await window.Page.Locator("#truy-van-sql").IsHiddenAsync());
    }

    private static async Task RunAsync(Window window)
    {
        await window.Page.EvaluateAsync("() => { document.querySelector('#trang-thai').textContent = ''; }");
        await window.Page.Locator("[data-run]").ClickAsync();
        await AnsweredAsync(window);
    }

    private static async Task<string> AnsweredAsync(Window window)
    {
        await window.Page.WaitForFunctionAsync("() => !document.querySelector('[data-run]').disabled && document.querySelector('#trang-thai').textContent !== ''", null, Patience);
        return await window.Page.Locator("#trang-thai").InnerTextAsync();
    }
}
