using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Writes the published folder all or nothing. Everything is written to a new folder beside it and forced to disk; then the two
/// folders swap their names in one step, and the former version is deleted. Whoever looks sees one complete version at every moment, and
/// a build that is killed leaves the old or the new one, besides a folder with another name that the next start deletes. Where the system
/// cannot swap, two renames do it: a build killed between them leaves the old version under another name, and the next start puts it
/// back. A file that did not change is the same file in both versions and so keeps its bytes and its time; nobody may write into a
/// published file. Faults of the disk become complaints (PUB001 to PUB006), never exceptions.</summary>
internal static class PublishFolder
{
    /// <summary>Replaces the folder by these files. Nothing changes where a complaint is returned.</summary>
    /// <param name="output">The folder; created where it does not exist.</param>
    /// <param name="files">All files; taken one by one, so that not all of them are held in memory.</param>
    /// <param name="cancellation">Stops before the swap.</param>
    internal static ImmutableArray<Diagnostic> Write(string output, IEnumerable<OutputFile> files, CancellationToken cancellation = default) =>
        Write(output, files, FileSystemCalls.TrySwap, cancellation);

    /// <summary>The same with another way to swap two folders at once, which says false where it cannot.</summary>
    internal static ImmutableArray<Diagnostic> Write(string output, IEnumerable<OutputFile> files, Func<string, string, bool> swap, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(files);
        var (stage, complaints) = Open(output);
        using (stage)
        {
            if (stage is null)
            {
                return complaints;
            }

            try
            {
                foreach (var file in files)
                {
                    cancellation.ThrowIfCancellationRequested();
                    stage.Take(file);
                }
            }
            catch (PublishFaultException)
            {
                return stage.Complaints;
            }

            return stage.Publish(swap, cancellation);
        }
    }

    /// <summary>Begins a new version beside the folder. Until it is disposed of, no other build can begin one.</summary>
    /// <param name="output">The folder; created where it does not exist.</param>
    /// <param name="inputs">What the version is made from; null where the next build is to make everything anew.</param>
    /// <returns>Where the files go; null and a complaint where the folder is not ours, in use, or cannot be written.</returns>
    internal static (PublishStage? Stage, ImmutableArray<Diagnostic> Complaints) Open(string output, VersionInputs? inputs = null)
    {
        PublishPlace? place = null;
        FileStream? held = null;
        var complaints = Try(output, () => (place, held) = Enter(output));
        if (!complaints.IsEmpty)
        {
            return (null, complaints);
        }

        if (held is null)
        {
            return (null, [Rules.AnotherBuildRunning(output)]);
        }

        complaints = Refuse(output, place!);
        if (complaints.IsEmpty)
        {
            return (new PublishStage(output, place!, held, inputs), []);
        }

        held.Dispose();
        return (null, complaints);
    }

    /// <summary>Puts right what a killed build left: called at the start of every command that reads the published folder. Does
    /// nothing while another build is running.</summary>
    internal static ImmutableArray<Diagnostic> Recover(string output) => Try(output, () =>
    {
        if (Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(output))))
        {
            Enter(output).Lock?.Dispose();
        }
    });

    private static (PublishPlace Place, FileStream? Lock) Enter(string output)
    {
        var place = new PublishPlace(output);
        var held = place.TryLock();
        if (held is null)
        {
            return (place, null);
        }

        try
        {
            Repair(place);
            return (place, held);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    private static void Repair(PublishPlace place)
    {
        if (!Path.Exists(place.Output) && place.Leftovers("old").LastOrDefault() is { } last)
        {
            Directory.Move(last, place.Output);
        }

        foreach (var leftover in place.Leftovers("old").Concat(place.Leftovers("new")).ToList())
        {
            // What cannot be deleted now, because another program holds it, the next start tries again.
            _ = Try(place.Output, () => Delete(leftover, place.Gone));
        }

        foreach (var leftover in place.Leftovers("gone").ToList())
        {
            _ = Try(place.Output, () => Directory.Delete(leftover, recursive: true));
        }
    }

    private static ImmutableArray<Diagnostic> Refuse(string output, PublishPlace place) =>
        File.Exists(place.Output) ? [Rules.OutputIsFile(output)]
        : Directory.Exists(place.Output) && !PublishPlace.IsOurs(place.Output) ? [Rules.OutputIsForeign(output)]
        : [];

    /// <summary>Deletes under another name, so that a half-deleted folder is never taken for a complete one. After a swap this is the
    /// former version, under the name of the new one.</summary>
    internal static void Delete(string folder, string gone)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        Directory.Move(folder, gone);
        Directory.Delete(gone, recursive: true);
    }

    /// <summary>Does something with the disk; its faults are complaints.</summary>
    internal static ImmutableArray<Diagnostic> Try(string output, Action action)
    {
        try
        {
            action();
            return [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [Rules.CannotPublish(output, exception.Message)];
        }
    }
}
