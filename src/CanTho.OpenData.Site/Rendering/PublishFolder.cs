using System.Collections.Concurrent;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Writes the published folder all or nothing. Everything is written to a new folder beside it and forced to disk; then two
/// renames put it in place. Whoever looks sees one complete version. A build killed while writing leaves the old version; one killed
/// between the renames leaves it under another name, and the next start puts it back. A file that did not change keeps its time, so
/// that uploads by time stay small. Faults of the disk become complaints (PUB001 to PUB006), never exceptions.</summary>
internal static class PublishFolder
{
    /// <summary>Replaces the folder by these files. Nothing changes where a complaint is returned.</summary>
    /// <param name="output">The folder; created where it does not exist.</param>
    /// <param name="files">All files; taken one by one, so that not all of them are held in memory.</param>
    /// <param name="cancellation">Stops before the swap.</param>
    internal static ImmutableArray<Diagnostic> Write(string output, IEnumerable<OutputFile> files, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(files);
        PublishPlace? place = null;
        FileStream? held = null;
        var complaints = Try(output, () => (place, held) = Enter(output));
        if (!complaints.IsEmpty)
        {
            return complaints;
        }

        if (held is null)
        {
            return [Rules.AnotherBuildRunning(output)];
        }

        using (held)
        {
            try
            {
                complaints = Refuse(output, place!);
                complaints = complaints.IsEmpty ? Stage(output, place!, files, cancellation) : complaints;
                cancellation.ThrowIfCancellationRequested();
                return complaints.IsEmpty ? Try(output, () => Replace(place!)) : complaints;
            }
            finally
            {
                _ = Try(output, () => Delete(place!.New, place!.Gone));
            }
        }
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
            Delete(leftover, place.Gone);
        }

        foreach (var leftover in place.Leftovers("gone").ToList())
        {
            Directory.Delete(leftover, recursive: true);
        }
    }

    private static ImmutableArray<Diagnostic> Refuse(string output, PublishPlace place) =>
        File.Exists(place.Output) ? [Rules.OutputIsFile(output)]
        : Directory.Exists(place.Output) && !PublishPlace.IsOurs(place.Output) ? [Rules.OutputIsForeign(output)]
        : [];

    private static ImmutableArray<Diagnostic> Stage(
        string output, PublishPlace place, IEnumerable<OutputFile> files, CancellationToken cancellation)
    {
        var complaints = ImmutableArray.CreateBuilder<Diagnostic>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var marker = new OutputFile(PublishPlace.Marker, "Written by CanTho.OpenData; replaced as a whole by its next build.\n"u8.ToArray());
        foreach (var file in files.Prepend(marker))
        {
            cancellation.ThrowIfCancellationRequested();
            if (!StaysInside(file.Path))
            {
                complaints.Add(Rules.PathLeavesFolder(output, file.Path));
            }
            else if (!taken.Add(file.Path))
            {
                complaints.Add(Rules.DuplicatePath(output, file.Path));
            }
            else if (complaints.Count == 0)
            {
                complaints.AddRange(Try(output, () => StageFile(place, file)));
            }
        }

        return complaints.ToImmutable();
    }

    private static void StageFile(PublishPlace place, OutputFile file)
    {
        var path = Path.Combine(place.New, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using (var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            stream.Write(file.Content.Span);
        }

        var published = new FileInfo(Path.Combine(place.Output, file.Path));
        if (published.Exists && published.Length == file.Content.Length
            && File.ReadAllBytes(published.FullName).AsSpan().SequenceEqual(file.Content.Span))
        {
            File.SetLastWriteTimeUtc(path, published.LastWriteTimeUtc);
        }
    }

    /// <summary>After a power cut a rename may have reached the disk before the bytes; so the bytes go first. One after the other
    /// takes ten times as long, because the file system gathers what waits.</summary>
    private static void ForceToDisk(PublishPlace place)
    {
        var waiting = new ConcurrentQueue<string>(Directory.EnumerateFiles(place.New, "*", SearchOption.AllDirectories));
        var workers = Enumerable.Range(0, 16).Select(_ => Task.Factory.StartNew(
            () =>
            {
                while (waiting.TryDequeue(out var path))
                {
                    using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Write);
                    RandomAccess.FlushToDisk(handle);
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Task.WhenAll(workers).GetAwaiter().GetResult();
    }

    private static void Replace(PublishPlace place)
    {
        ForceToDisk(place);
        if (!Directory.Exists(place.Output))
        {
            Directory.Move(place.New, place.Output);
            return;
        }

        Directory.Move(place.Output, place.Old);
        try
        {
            Directory.Move(place.New, place.Output);
        }
        catch
        {
            Directory.Move(place.Old, place.Output);
            throw;
        }

        // The new version stands; what is left of the old one the next start deletes.
        _ = Try(place.Output, () => Delete(place.Old, place.Gone));
    }

    /// <summary>Deletes under another name, so that a half-deleted folder is never taken for a complete one.</summary>
    private static void Delete(string folder, string gone)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        Directory.Move(folder, gone);
        Directory.Delete(gone, recursive: true);
    }

    /// <summary>True for a plain relative path on every system: no <c>..</c>, no drive, no name that Windows would shorten.</summary>
    private static bool StaysInside(string path) =>
        path.Split('/').All(name => name.Length > 0 && name[^1] is not ('.' or ' '))
        && !path.Any(character => character is '\\' or ':' || char.IsControl(character));

    private static ImmutableArray<Diagnostic> Try(string output, Action action)
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
