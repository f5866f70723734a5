using System.Net;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Site.Commands;

namespace CanTho.OpenData.Site.Tests.Publishing;

public sealed class DevServerTests : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    public DevServerTests()
    {
        Write("output/index.html", "<!doctype html><html lang=\"vi\"><body><p>Trang đầu</p></body></html>");
        Write("output/co-quan/so-tai-chinh/index.html", "<p>Sở Tài chính</p>");
        Write("output/404.html", "<p>Không có trang này</p>");
        Write("output/data/tasks.csv", "id\r\n");
        Write("output/lich/so-tai-chinh.ics", "BEGIN:VCALENDAR");
        Write("output/data/tasks.jsonl", "{}");
        Write("output/feed.xml", "<feed/>");
        Write("output/_headers",
            "/*\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: default-src 'none'; upgrade-insecure-requests\n  Strict-Transport-Security: max-age=1\n"
            + "# a note\n/data/*\n  Access-Control-Allow-Origin: *\n/feed.xml\n  Content-Type: application/atom+xml; charset=utf-8\n");
        Write("seeds/ke-hoach.txt", "một");
    }

    public void Dispose()
    {
        _client.Dispose();
        _temp.Dispose();
    }

    [Fact]
    public async Task A_page_is_served_byte_for_byte_with_type_and_headers()
    {
        await using var site = await ServedSite.StartAsync(_temp["output"], 0, null, TestContext.Current.CancellationToken);
        using var page = await GetAsync(site.Address, "/");
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType?.ToString());
        Assert.Equal(await File.ReadAllTextAsync(_temp["output/index.html"], TestContext.Current.CancellationToken), await TextAsync(page));
        Assert.Equal("nosniff", Assert.Single(page.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("default-src 'none'", Assert.Single(page.Headers.GetValues("Content-Security-Policy")));
        Assert.False(page.Headers.Contains("Strict-Transport-Security"));
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/data/tasks.csv", "text/csv; charset=utf-8")]
    [InlineData("/data/tasks.jsonl", "application/jsonl; charset=utf-8")]
    [InlineData("/lich/so-tai-chinh.ics", "text/calendar; charset=utf-8")]
    [InlineData("/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/co-quan/so-tai-chinh/", "text/html; charset=utf-8")]
    public async Task Each_kind_of_file_has_its_media_type(string address, string type)
    {
        await using var site = await ServedSite.StartAsync(_temp["output"], 0, null, TestContext.Current.CancellationToken);
        using var answer = await GetAsync(site.Address, address);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.ToString()));
        Assert.Equal(address.StartsWith("/data/", StringComparison.Ordinal), answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("/khong-co/")]
    [InlineData("/_headers")]
    [InlineData("/.cantho-opendata")]
    [InlineData("/..%2fseeds/ke-hoach.txt")]
    [InlineData("/%2e%2e/seeds/ke-hoach.txt")]
    public async Task What_is_not_published_is_answered_with_the_404_page(string address)
    {
        await using var site = await ServedSite.StartAsync(_temp["output"], 0, null, TestContext.Current.CancellationToken);
        using var answer = await GetAsync(site.Address, address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("Không có trang này", await TextAsync(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_redirected()
    {
        await using var site = await ServedSite.StartAsync(_temp["output"], 0, null, TestContext.Current.CancellationToken);
        using var answer = await GetAsync(site.Address, "/co-quan/so-tai-chinh?a=1");
        Assert.Equal((HttpStatusCode.MovedPermanently, "/co-quan/so-tai-chinh/?a=1"), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_burst_of_changes_is_one_new_version_that_open_pages_load()
    {
        await using var serving = await Serving.StartAsync(_temp, (view, _) => ShowNothingNew(view));
        using var page = await GetAsync(serving.Address, "/");
        Assert.Contains("<script type=\"module\" src=\"/_live/live.js?version=0\"></script></body>", await TextAsync(page), StringComparison.Ordinal);
        using var script = await GetAsync(serving.Address, "/_live/live.js?version=0");
        Assert.Equal("text/javascript; charset=utf-8", script.Content.Headers.ContentType?.ToString());

        using var events = await serving.EventsAsync(_client);
        Assert.Equal("event: version data: 0 ", string.Join(' ', await serving.ReadAsync(events, 3)));
        for (var write = 0; write < 3; write++)
        {
            Write("seeds/ke-hoach.txt", $"hai {write}");
        }

        Assert.Equal("event: version", Assert.Single(await serving.ReadAsync(events, 1)));
        Assert.Equal(2, serving.Looks);
    }

    [Fact]
    public async Task A_version_that_fails_is_told_to_open_pages_and_the_next_change_is_tried()
    {
        await using var serving = await Serving.StartAsync(_temp, (view, look) =>
        {
            view.Complain(look == 2 ? [Rules.EmptySeed("seeds/ke-hoach.txt")] : []);
            return look != 2;
        });
        using var events = await serving.EventsAsync(_client);
        await serving.ReadAsync(events, 3);
        Write("seeds/ke-hoach.txt", "hỏng");
        await serving.ReadAsync(events, 3);
        using var told = await GetAsync(serving.Address, "/_live/complaints.json");
        var text = await TextAsync(told);
        Assert.Contains("\"heading\":\"1 lỗi\"", text, StringComparison.Ordinal);
        Assert.Contains("\"place\":\"seeds/ke-hoach.txt, dòng 1, cột 1\"", text, StringComparison.Ordinal);

        Write("seeds/ke-hoach.txt", "đúng");
        await serving.ReadAsync(events, 3);
        using var mended = await GetAsync(serving.Address, "/_live/complaints.json");
        Assert.Contains("\"complaints\":[]", await TextAsync(mended), StringComparison.Ordinal);
        await serving.UntilAsync(() => serving.Publications == 2);
    }

    [Fact]
    public async Task A_version_that_is_still_being_written_is_given_up_for_a_newer_one()
    {
        var first = new TaskCompletionSource();
        await using var serving = await Serving.StartAsync(_temp, (_, _) => true, async (number, cancellation) =>
        {
            if (number == 1)
            {
                first.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            }
        });
        await first.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        Write("seeds/ke-hoach.txt", "hai");
        await serving.UntilAsync(() => serving.Publications == 2);
        Assert.Equal(2, serving.Looks);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_complaint()
    {
        await using var site = await ServedSite.StartAsync(_temp["output"], 0, null, TestContext.Current.CancellationToken);
        var complaint = Assert.Single(await DevServer.RunAsync(
            _temp["output"], _temp.Path, site.Address.Port, _ => true, (_, _) => Task.CompletedTask, TestContext.Current.CancellationToken));
        Assert.Equal("PUB007", complaint.Code);
    }

    private static bool ShowNothingNew(LiveView view)
    {
        view.Complain([]);
        return true;
    }

    private Task<HttpResponseMessage> GetAsync(Uri site, string address) =>
        _client.GetAsync(new Uri(site.GetLeftPart(UriPartial.Authority) + address, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }), TestContext.Current.CancellationToken);

    private static Task<string> TextAsync(HttpResponseMessage answer) => answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_temp[name])!);
        File.WriteAllText(_temp[name], text);
    }
}
