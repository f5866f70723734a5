using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>The browser of the machine: Debian's Chromium, or the program that the variable CHROMIUM names. The driver comes with
/// the Playwright package; nothing is downloaded.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    private readonly IPlaywright _driver;

    private Chromium(IPlaywright driver, IBrowser browser)
    {
        _driver = driver;
        Browser = browser;
    }

    internal IBrowser Browser { get; }

    private static string Program => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _driver.Dispose();
    }

    /// <summary>Starts it. Where it is missing the test is skipped; where CI=true promises it, the test fails.</summary>
    internal static async Task<Chromium> LaunchAsync()
    {
        if (!File.Exists(Program))
        {
            var missing = $"No browser at {Program}: install chromium, or name one in the variable CHROMIUM.";
            Assert.False(string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase), missing);
            Assert.Skip(missing);
        }

        var driver = await Playwright.CreateAsync();
        var browser = await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
            ],
        });
        return new Chromium(driver, browser);
    }

    /// <summary>A fresh window of a width, in light or dark.</summary>
    internal async Task<Window> OpenAsync(Uri site, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool withScripts = true)
    {
        var context = await Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = withScripts,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = "vi-VN",
            TimezoneId = "Asia/Ho_Chi_Minh",
        });
        return new Window(site, context, await context.NewPageAsync(), withScripts);
    }
}
