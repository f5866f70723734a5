using System.Threading.Channels;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Commands;

/// <summary>What <c>serve</c> does: serves on 127.0.0.1; whenever a file of <c>seeds/</c>, <c>input/</c> or <c>theme/</c> changes, shows
/// the new version and has open pages load it, then writes it to the published folder.</summary>
internal static class DevServer
{
    private static readonly ImmutableArray<string> Watched = ["seeds", "input", "theme"];

    /// <summary>Changes come in bursts: an editor writes, renames and touches. Reading waits for this much quiet.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    /// <summary>Serves until cancelled. A version that fails leaves the one before in place, and is tried again with the next change.</summary>
    /// <param name="output">The published folder.</param>
    /// <param name="root">The folder that holds <c>seeds/</c>, <c>input/</c> and <c>theme/</c>.</param>
    /// <param name="port">Port on 127.0.0.1; 0 for any free one.</param>
    /// <param name="look">Shows the version of now; false where it complained.</param>
    /// <param name="publish">Writes what was shown to the output; cancelled where a newer version comes.</param>
    /// <param name="cancellation">Ends serving; not an error.</param>
    /// <param name="started">Told the address once it answers; without it, the address is printed to stderr.</param>
    /// <returns>A complaint where the port is taken (PUB007); else nothing.</returns>
    internal static async Task<ImmutableArray<Diagnostic>> RunAsync(
        string output, string root, int port, Func<LiveView, bool> look, Func<LiveView, CancellationToken, Task> publish,
        CancellationToken cancellation, Action<Uri>? started = null)
    {
        var changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        var watchers = Watched.Select(name => Path.Combine(root, name)).Where(Directory.Exists)
            .Select(folder => Watch(folder, changes.Writer)).ToList();
        try
        {
            var view = new LiveView();
            await using var site = await ServedSite.StartAsync(output, port, view, cancellation);
            look(view);
            (started ?? (address => Console.Error.WriteLine(address)))(site.Address);
            await FollowAsync(changes.Reader, view, look, publish, cancellation);
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

    /// <summary>Publishes the version that is shown while waiting for a change, then shows the next; one that is still being written
    /// is given up for it.</summary>
    private static async Task FollowAsync(
        ChannelReader<bool> changes, LiveView view, Func<LiveView, bool> look, Func<LiveView, CancellationToken, Task> publish,
        CancellationToken cancellation)
    {
        var isNew = true;
        while (true)
        {
            using var outdated = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var publishing = isNew ? Task.Run(() => publish(view, outdated.Token), CancellationToken.None) : Task.CompletedTask;
            try
            {
                await changes.WaitToReadAsync(cancellation);
                while (changes.TryRead(out _))
                {
                    await Task.Delay(Quiet, cancellation);
                }

                await outdated.CancelAsync();
                isNew = look(view);
            }
            finally
            {
                await publishing;
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
