using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>A browser window that remembers everything a visitor should never meet: errors on the console (blocked by the content
/// policy among them), requests that fail, and requests to another site.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _faults = [];

    internal Window(Uri site, IBrowserContext context, IPage page, bool withScripts = true)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED" && (withScripts || !request.Url.EndsWith(".js", StringComparison.Ordinal)), $"failed: {request.Url} {request.Failure}");
        page.Request += (_, request) => Note(!request.Url.StartsWith(site.ToString(), StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal), $"other site: {request.Url}");
        page.Response += (_, response) => Note(response.Status >= 400 && !response.Request.IsNavigationRequest, $"{response.Status}: {response.Url}");
    }

    internal IPage Page { get; }

    /// <summary>What went wrong so far, each with the page that was open.</summary>
    internal IReadOnlyList<string> Faults
    {
        get
        {
            lock (_faults)
            {
                return [.. _faults];
            }
        }
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    /// <summary>Opens an address and waits until nothing loads any more.</summary>
    /// <param name="address">Address below the site.</param>
    /// <param name="untilLoaded">Wait only until the page itself is there: enough where scripts bring nothing that is looked at.</param>
    internal async Task GoAsync(string address, bool untilLoaded = false) =>
        await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = untilLoaded ? WaitUntilState.Load : WaitUntilState.NetworkIdle });

    /// <summary>What axe finds on the open page, a line each: rule, how grave, the first elements.</summary>
    /// <param name="coloursOnly">Only the rules about colours and contrast, which take a fraction of the time.</param>
    internal async Task<IReadOnlyList<string>> AxeAsync(bool coloursOnly = false)
    {
        var result = await Page.RunAxe(new AxeRunOptions
        {
            ResultTypes = [ResultType.Violations],
            RunOnly = coloursOnly ? new RunOnlyOptions { Type = "rule", Values = ["color-contrast", "link-in-text-block"] } : null,
        });
        return
        [
            .. result.Violations.Select(violation =>
                $"{Page.Url}: {violation.Id} ({violation.Impact}): {string.Join(" | ", violation.Nodes.Take(3).Select(node => node.Html))}"),
        ];
    }

    /// <summary>By how many pixels the open page is wider than the window; 0 where a visitor never has to scroll sideways.</summary>
    internal Task<int> OverflowAsync() => Page.EvaluateAsync<int>("() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)");

    private void Note(bool isFault, string fault)
    {
        if (isFault)
        {
            lock (_faults)
            {
                _faults.Add($"{Page.Url}: {fault}");
            }
        }
    }
}
