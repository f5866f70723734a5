using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>A journalist on the page of an indicator: reads, downloads, prints; under the content policy of the published site.</summary>
[Collection(SharedSite.Name)]
[Trait("Category", "Browser")]
public sealed class IndicatorJourneyTests(SiteFixture fixture)
{
    private const string Insurance = "/chi-tieu/ty-le-bao-phu-bao-hiem-y-te/";
    private const string Retail = "/chi-tieu/tong-muc-ban-le-hang-hoa-va-doanh-thu-dich-vu/";

    [Fact]
    public async Task A_chart_becomes_a_png_of_twice_its_size_that_is_not_blank()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync(Insurance);
        var download = await window.Page.RunAndWaitForDownloadAsync(() => window.Page.GetByRole(AriaRole.Button, new() { Name = "PNG" }).First.ClickAsync());
        Assert.Equal("ty-le-bao-phu-bao-hiem-y-te-muc-tieu.png", download.SuggestedFilename);
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        var colours = await window.Page.EvaluateAsync<int[]>("""
            async data => {
              const image = new Image();
              image.src = 'data:image/png;base64,' + data;
              await image.decode();
              const canvas = document.createElement('canvas');
              [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
              const context = canvas.getContext('2d');
              context.drawImage(image, 0, 0);
              const pixels = context.getImageData(0, 0, canvas.width, canvas.height).data;
              const found = new Set();
              let white = 0;
              for (let at = 0; at < pixels.length; at += 4) {
                const colour = (pixels[at] << 16) | (pixels[at + 1] << 8) | pixels[at + 2];
                found.add(colour);
                white += colour === 0xffffff ? 1 : 0;
              }
              return [canvas.width, canvas.height, found.size, Math.round(100 * white / (pixels.length / 4)), found.has(0x0a5a57) ? 1 : 0];
            }
            """, Convert.ToBase64String(bytes));
        Assert.Equal(1200, colours[0]);
        Assert.InRange(colours[1], 400, 2400);
        Assert.True(colours[2] > 20 && colours[4] == 1, $"{colours[2]} colours, the ink of figures {(colours[4] == 1 ? "among them" : "missing")}.");
        Assert.InRange(colours[3], 60, 98);
        Assert.Empty(window.Faults);
    }

    [Theory]
    [InlineData(320, 11)]
    [InlineData(375, 12)]
    [InlineData(1280, 12)]
    public async Task Words_in_a_drawing_are_large_enough_to_read(int width, int least)
    {
        await using var window = await fixture.OpenAsync(width);
        foreach (var address in new[] { Insurance, Retail, "/chi-tieu/" })
        {
            await window.GoAsync(address);
            Assert.Equal(0, await window.OverflowAsync());
        }

        await window.GoAsync(Retail);
        var smallest = await window.Page.EvaluateAsync<double>("""
            () => Math.min(...[...document.querySelectorAll('.drawing text')].map(text =>
              parseFloat(getComputedStyle(text).fontSize) * text.closest('svg').getBoundingClientRect().width / text.closest('svg').viewBox.baseVal.width))
            """);
        Assert.True(smallest >= least - 0.5, $"{smallest} px at {width} px.");
        Assert.Empty(window.Faults);
    }

    [Fact]
    public async Task No_words_of_a_drawing_run_into_each_other()
    {
        await using var window = await fixture.OpenAsync(375);
        foreach (var address in new[] { Insurance, Retail, "/chi-tieu/toc-do-tang-grdp/", "/chi-tieu/kim-ngach-xuat-khau-hang-hoa-va-dich-vu/" })
        {
            await window.GoAsync(address);
            var clashes = await window.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.drawing')].flatMap(svg => {
                  const all = [...svg.querySelectorAll('text')].map(text => [text.textContent, text.getBoundingClientRect()]);
                  return all.flatMap(([words, a], index) => all.slice(index + 1)
                    .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 5 && b.top < a.bottom - 5)
                    .map(([other]) => `${words} | ${other}`));
                })
                """);
            Assert.Empty(clashes);
        }
    }

    [Fact]
    public async Task High_contrast_and_dark_keep_every_stroke_apart_from_the_ground()
    {
        await using var window = await fixture.OpenAsync(375, ColorScheme.Dark);
        await window.GoAsync(Insurance);
        Assert.Empty(await window.AxeAsync(coloursOnly: true));
        await window.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
        var (value, ground) = (await Fill(window, ".drawing .k-value"), await window.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor"));
        Assert.NotEqual(ground, value);
        Assert.NotEqual(ground, await Fill(window, ".drawing .k-text"));
        Assert.Equal(ground, await Fill(window, ".drawing .k-target"));
    }

    [Fact]
    public async Task On_paper_the_table_of_a_chart_is_open()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync(Retail);
        Assert.False(await window.Page.Locator(".chart table").First.IsVisibleAsync());
        await window.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await window.Page.EvaluateAsync<bool>("() => document.querySelector('.chart table').getBoundingClientRect().height > 20"));
        Assert.False(await window.Page.Locator(".chart-files").First.IsVisibleAsync());
    }

    [Fact]
    public async Task The_list_is_narrowed_by_words_without_marks_and_keeps_it_in_the_address()
    {
        await using var window = await fixture.OpenAsync();
        await window.GoAsync("/chi-tieu/");
        var all = await window.Page.Locator("tr.indicator:visible").CountAsync();
        await window.Page.GetByLabel("Lọc theo tên").FillAsync("bao hiem");
        var found = await window.Page.Locator("tr.indicator:visible").AllInnerTextsAsync();
        Assert.InRange(found.Count, 4, all - 1);
        await window.Page.GetByLabel("Chỉ hiện chỉ tiêu so sánh được").CheckAsync();
        Assert.Equal(1, await window.Page.Locator("tr.indicator:visible").CountAsync());
        await window.Page.ReloadAsync();
        Assert.Equal(1, await window.Page.Locator("tr.indicator:visible").CountAsync());
        Assert.Contains("so-sanh=co", window.Page.Url, StringComparison.Ordinal);
        Assert.Empty(window.Faults);
    }

    private static Task<string> Fill(Window window, string selector) =>
        window.Page.EvaluateAsync<string>("selector => getComputedStyle(document.querySelector(selector)).fill", selector);
}
