using CanTho.OpenData.Site.Commands;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>A development server over a folder, with counts of how often it looked and published, that stops when it is disposed of.</summary>
internal sealed class Serving : IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
    private readonly TaskCompletionSource<Uri> _started = new();
    private Task _server = Task.CompletedTask;
    private int _looks;
    private int _publications;

    /// <summary>Where it answers.</summary>
    public Uri Address => _started.Task.Result;

    /// <summary>How often a version was looked at.</summary>
    public int Looks => Volatile.Read(ref _looks);

    /// <summary>How often publishing began.</summary>
    public int Publications => Volatile.Read(ref _publications);

    /// <summary>Starts; each look and publication is told its number, from 1.</summary>
    public static Task<Serving> StartAsync(TempFolder folder, Func<LiveView, int, bool> look, Func<int, CancellationToken, Task>? publish = null) =>
        StartAsync(folder.Path, folder["output"], look, (_, number, cancellation) => publish?.Invoke(number, cancellation) ?? Task.CompletedTask);

    /// <summary>Starts with a real build.</summary>
    public static Task<Serving> StartAsync(string root, string output)
    {
        var build = new LiveBuild(new BuildRequest(root, output, new DateOnly(2026, 11, 22), "https://example.vn", IsStrict: false), TextWriter.Null);
        return StartAsync(root, output, (view, _) => build.Look(view), (view, _, cancellation) => build.PublishAsync(view, cancellation));
    }

    private static async Task<Serving> StartAsync(
        string root, string output, Func<LiveView, int, bool> look, Func<LiveView, int, CancellationToken, Task> publish)
    {
        var serving = new Serving();
        serving._stop.CancelAfter(TimeSpan.FromSeconds(90));
        serving._server = DevServer.RunAsync(
            output, root, 0, view => look(view, Interlocked.Increment(ref serving._looks)),
            (view, cancellation) => publish(view, Interlocked.Increment(ref serving._publications), cancellation),
            serving._stop.Token, serving._started.SetResult);
        await serving._started.Task.WaitAsync(serving._stop.Token);
        return serving;
    }

    /// <summary>The events as lines.</summary>
    public async Task<StreamReader> EventsAsync(HttpClient client) =>
        new(await client.GetStreamAsync(new Uri(Address, "/_live"), _stop.Token));

    /// <summary>The next lines.</summary>
    public async Task<string?[]> ReadAsync(StreamReader lines, int count)
    {
        var read = new string?[count];
        for (var index = 0; index < count; index++)
        {
            read[index] = await lines.ReadLineAsync(_stop.Token);
        }

        return read;
    }

    /// <summary>Waits until something is so.</summary>
    public async Task UntilAsync(Func<bool> isSo)
    {
        while (!isSo())
        {
            await Task.Delay(20, _stop.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _server;
        _stop.Dispose();
    }
}
