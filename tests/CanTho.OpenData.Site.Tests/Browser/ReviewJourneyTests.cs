using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Publishing;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>A maintainer opens the page of a review from the folder it was written to, ticks, remarks and takes the note along.</summary>
[Trait("Category", "Browser")]
public sealed class ReviewJourneyTests
{
    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_reviewer_ticks_off_what_is_right_and_finds_it_ticked_the_next_day(int width)
    {
        using var folder = new TempFolder();
        await using var chromium = await Chromium.LaunchAsync();
        await using var window = await OpenAsync(chromium, folder.Path, width, withScripts: true);
        var page = window.Page;

        Assert.Equal(0, await window.OverflowAsync());
        var first = page.Locator("article.record").First;
        await Assertions.Expect(first.Locator(".doubts")).ToBeVisibleAsync();
        await first.Locator("[data-tick]").CheckAsync();
        await first.Locator("[data-remark]").FillAsync("Đã gọi hỏi văn phòng");
        await Assertions.Expect(page.Locator("[data-count]")).ToHaveTextAsync("Đã đối chiếu 1/119");

        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("article.record").First.Locator("[data-tick]")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("article.record").First.Locator("[data-remark]")).ToHaveValueAsync("Đã gọi hỏi văn phòng");

        await page.Locator("[data-kind]").Nth(0).SelectOptionAsync("Nhiệm vụ");
        await Assertions.Expect(page.Locator("article.record:visible")).ToHaveCountAsync(90);
        await page.Locator("[data-kind]").Nth(0).SelectOptionAsync("");
        await page.Locator("[data-doubtful]").First.CheckAsync();
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("[data-save]").ClickAsync());
        var note = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.StartsWith("Biên bản đối chiếu ", note, StringComparison.Ordinal);
        Assert.Contains("\n[x] Văn bản: ", note, StringComparison.Ordinal);
        Assert.Contains("\n    Nhận xét: Đã gọi hỏi văn phòng\n", note, StringComparison.Ordinal);
        Assert.Equal(119, note.Split("\n[").Length - 1);
        Assert.Empty(window.Faults);

        // Last, since axe asks for the style sheets again, which the page's policy refuses.
        await page.Locator("[data-doubtful]").First.UncheckAsync();
        await NoFaultsAsync(window, coloursOnly: false);
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        await NoFaultsAsync(window, coloursOnly: true);
    }

    [Fact]
    public async Task Without_scripts_and_on_paper_it_is_a_list()
    {
        using var folder = new TempFolder();
        await using var chromium = await Chromium.LaunchAsync();
        await using var window = await OpenAsync(chromium, folder.Path, 1280, withScripts: false);
        await Assertions.Expect(window.Page.Locator("article.record")).ToHaveCountAsync(119);
        await Assertions.Expect(window.Page.Locator("[data-tools]")).ToBeHiddenAsync();
        await window.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Assertions.Expect(window.Page.Locator("article.record mark").First).ToBeVisibleAsync();
    }

    private static async Task NoFaultsAsync(Window window, bool coloursOnly)
    {
        // Records out of sight are not laid out, and axe would measure them against what lies beneath their guessed height.
        await window.Page.EvaluateAsync("() => document.querySelectorAll('.record').forEach(record => { record.style.contentVisibility = 'visible'; })");
        var faults = await window.AxeAsync(coloursOnly);
        Assert.True(faults.Count == 0, $"colours only: {coloursOnly}\n" + string.Join('\n', faults));
    }

    private static async Task<Window> OpenAsync(Chromium chromium, string folder, int width, bool withScripts)
    {
        Assert.Equal(0, await ReviewVerb.RunAsync(Path.Combine(Repository.Root, "seeds/phu-luc-ii-chuong-trinh-2026-2030.txt"), folder, TextWriter.Null, TextWriter.Null));
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = withScripts,
            AcceptDownloads = true,
        });
        var window = new Window(new Uri(folder + "/"), context, await context.NewPageAsync());
        await window.GoAsync(new Uri(Path.Combine(folder, "index.html")).ToString());
        return window;
    }
}
