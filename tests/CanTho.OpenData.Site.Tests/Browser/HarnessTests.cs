using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Publishing;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>That the browser tests can fail: a page made by hand with every fault they look for.</summary>
[Trait("Category", "Browser")]
public sealed class HarnessTests
{
    private const string Head = "<!doctype html><html lang=\"vi\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Trang</title>";

    [Fact]
    public async Task A_page_without_faults_passes()
    {
        using var temp = new TempFolder();
        await using var chromium = await Chromium.LaunchAsync();
        await using var window = await OpenAsync(chromium, temp, Head + "</head><body><main><h1>Cần Thơ</h1></main></body></html>", 375);
        Assert.Empty(await window.AxeAsync());
        Assert.Empty(window.Faults);
        Assert.Equal(0, await window.OverflowAsync());
        Assert.True(await window.Page.EvaluateAsync<bool>("() => matchMedia('(prefers-color-scheme: dark)').matches"));
    }

    [Fact]
    public async Task A_page_with_faults_is_found_out()
    {
        using var temp = new TempFolder();
        await using var chromium = await Chromium.LaunchAsync();
        await using var window = await OpenAsync(chromium, temp,
            Head + "</head><body><main><h1>Cần Thơ</h1><img src=\"/khong-co.png\" width=\"900\" height=\"9\"><script>var blocked = 1;</script></main></body></html>", 375);
        Assert.Contains(await window.AxeAsync(), fault => fault.Contains("image-alt", StringComparison.Ordinal));
        Assert.Contains(window.Faults, fault => fault.Contains("404: ", StringComparison.Ordinal));
        Assert.Contains(window.Faults, fault => fault.Contains("Content Security Policy", StringComparison.Ordinal));
        Assert.InRange(await window.OverflowAsync(), 400, 600);
    }

    private static async Task<Window> OpenAsync(Chromium chromium, TempFolder temp, string html, int width)
    {
        await File.WriteAllTextAsync(temp["index.html"], html, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(temp["favicon.ico"], "", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(temp["_headers"], "/*\n  Content-Security-Policy: default-src 'none'; img-src 'self'\n", TestContext.Current.CancellationToken);
        var site = await ServedSite.StartAsync(temp.Path, 0, null, TestContext.Current.CancellationToken);
        var window = await chromium.OpenAsync(site.Address, width, ColorScheme.Dark);
        await window.GoAsync("/");
        await site.DisposeAsync();
        return window;
    }
}
