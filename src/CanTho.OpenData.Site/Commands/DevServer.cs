using System.Threading.Channels;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Commands;

/// <summary>What <c>serve</c> does: builds, serves the folder on 127.0.0.1, builds again whenever a file of <c>seeds/</c>,
/// <c>input/</c> or <c>theme/</c> changes, and has open pages reload.</summary>
internal static class DevServer
{
    private static readonly ImmutableArray<string> Watched = ["seeds", "input", "theme"];

    /// <summary>Changes come in bursts: an editor writes, renames and touches. Building waits for this much quiet.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    /// <summary>Builds once and serves until cancelled. A build that fails leaves the last version in place, and is tried again
    /// with the next change.</summary>
    /// <param name="output">The published folder.</param>
    /// <param name="root">The folder that holds <c>seeds/</c>, <c>input/</c> and <c>theme/</c>.</param>
    /// <param name="port">Port on 127.0.0.1; 0 for any free one.</param>
    /// <param name="rebuild">Builds into the output; false where it complained.</param>
    /// <param name="cancellation">Ends serving; not an error.</param>
    /// <param name="started">Told the address once it answers; without it, the address is printed to stderr.</param>
    /// <returns>A complaint where the port is taken (PUB007); else nothing.</returns>
    internal static async Task<ImmutableArray<Diagnostic>> RunAsync(
        string output, string root, int port, Func<CancellationToken, Task<bool>> rebuild, CancellationToken cancellation,
        Action<Uri>? started = null)
    {
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var watchers = Watched.Select(name => Path.Combine(root, name)).Where(Directory.Exists)
            .Select(folder => Watch(folder, changes.Writer)).ToList();
        try
        {
            await rebuild(cancellation);
            var reload = new ReloadSignal();
            await using var site = await ServedSite.StartAsync(output, port, reload, cancellation);
            (started ?? (address => Console.Error.WriteLine(address)))(site.Address);
            await RebuildOnChangeAsync(changes.Reader, rebuild, reload, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // Ctrl+C is how serving ends.
        }
        catch (IOException exception) when (exception.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            return [Rules.CannotServe($"127.0.0.1:{port}", exception.Message)];
        }
        finally
        {
            watchers.ForEach(watcher => watcher.Dispose());
        }

        return [];
    }

    private static async Task RebuildOnChangeAsync(
        ChannelReader<bool> changes, Func<CancellationToken, Task<bool>> rebuild, ReloadSignal reload, CancellationToken cancellation)
    {
        while (await changes.WaitToReadAsync(cancellation))
        {
            while (changes.TryRead(out _))
            {
                await Task.Delay(Quiet, cancellation);
            }

            if (await rebuild(cancellation))
            {
                reload.Raise();
            }
        }
    }

    private static FileSystemWatcher Watch(string folder, ChannelWriter<bool> changes)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => changes.TryWrite(true);
        watcher.Created += (_, _) => changes.TryWrite(true);
        watcher.Deleted += (_, _) => changes.TryWrite(true);
        watcher.Renamed += (_, _) => changes.TryWrite(true);
        // Too many changes at once to list them: something changed.
        watcher.Error += (_, _) => changes.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
