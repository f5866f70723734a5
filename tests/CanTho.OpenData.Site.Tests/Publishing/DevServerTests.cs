using System.Net;
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
    public async Task A_change_of_a_seed_rebuilds_once_and_reloads_open_pages()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(30));
        var started = new TaskCompletionSource<Uri>();
        var builds = 0;
        var serving = DevServer.RunAsync(_temp["output"], _temp.Path, 0, _ => Task.FromResult(++builds > 0), stop.Token, started.SetResult);
        var address = await started.Task.WaitAsync(stop.Token);
        Assert.Equal(1, builds);

        using var page = await GetAsync(address, "/");
        Assert.Contains("<script type=\"module\" src=\"/_reload.js\"></script></body>", await TextAsync(page), StringComparison.Ordinal);
        using var script = await GetAsync(address, "/_reload.js");
        Assert.Contains("new EventSource(\"/_reload\")", await TextAsync(script), StringComparison.Ordinal);

        await using var events = await _client.GetStreamAsync(new Uri(address, "/_reload"), stop.Token);
        using var lines = new StreamReader(events);
        Assert.Equal(": open", await lines.ReadLineAsync(stop.Token));
        for (var write = 0; write < 3; write++)
        {
            Write("seeds/ke-hoach.txt", $"hai {write}");
        }

        Assert.Equal("", await lines.ReadLineAsync(stop.Token));
        Assert.Equal("event: reload", await lines.ReadLineAsync(stop.Token));
        Assert.Equal(2, builds);
        await stop.CancelAsync();
        Assert.Empty(await serving);
    }

    [Fact]
    public async Task A_build_that_complains_reloads_nothing_and_the_next_change_is_tried()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(TimeSpan.FromSeconds(30));
        var started = new TaskCompletionSource<Uri>();
        var builds = 0;
        var serving = DevServer.RunAsync(_temp["output"], _temp.Path, 0, _ => Task.FromResult(++builds != 2), stop.Token, started.SetResult);
        var address = await started.Task.WaitAsync(stop.Token);
        await using var events = await _client.GetStreamAsync(new Uri(address, "/_reload"), stop.Token);
        using var lines = new StreamReader(events);
        await lines.ReadLineAsync(stop.Token);
        await lines.ReadLineAsync(stop.Token);
        Write("seeds/ke-hoach.txt", "hỏng");
        while (builds < 2)
        {
            await Task.Delay(20, stop.Token);
        }

        var reload = lines.ReadLineAsync(stop.Token).AsTask();
        await Task.Delay(100, stop.Token);
        Assert.False(reload.IsCompleted);
        Write("seeds/ke-hoach.txt", "đúng");
        Assert.Equal("event: reload", await reload);
        await stop.CancelAsync();
        Assert.Empty(await serving);
    }

    [Fact]
    public async Task A_port_that_is_taken_is_a_complaint()
    {
        await using var site = await ServedSite.StartAsync(_temp["output"], 0, null, TestContext.Current.CancellationToken);
        var complaint = Assert.Single(await DevServer.RunAsync(
            _temp["output"], _temp.Path, site.Address.Port, _ => Task.FromResult(true), TestContext.Current.CancellationToken));
        Assert.Equal("PUB007", complaint.Code);
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
