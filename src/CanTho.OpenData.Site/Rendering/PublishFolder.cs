using System.Collections.Concurrent;
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
    private const int Flushers = 16;

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
                var written = new List<string>();
                complaints = Refuse(output, place!);
                complaints = complaints.IsEmpty ? Stage(output, place!, files, written, cancellation) : complaints;
                cancellation.ThrowIfCancellationRequested();
                return complaints.IsEmpty ? Try(output, () => Replace(place!, written, swap)) : complaints;
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

    private static ImmutableArray<Diagnostic> Stage(
        string output, PublishPlace place, IEnumerable<OutputFile> files, List<string> written, CancellationToken cancellation)
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
                complaints.AddRange(Try(output, () => StageFile(place, file, written)));
            }
        }

        return complaints.ToImmutable();
    }

    private static void StageFile(PublishPlace place, OutputFile file, List<string> written)
    {
        var path = Path.Combine(place.New, file.Path);
        var published = Path.Combine(place.Output, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var time = IsPublished(published, file.Content.Span);
        if (time is not null && FileSystemCalls.TryLink(published, path))
        {
            return;
        }

        Create(path, file.Content.Span);
        written.Add(path);
        if (time is { } former)
        {
            File.SetLastWriteTimeUtc(path, former);
        }
    }

    private static void Create(string path, ReadOnlySpan<byte> content)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(content);
    }

    /// <summary>The time of a published file of this content; null where there is none. A link could lead out of the folder.</summary>
    private static DateTime? IsPublished(string path, ReadOnlySpan<byte> content)
    {
        var published = new FileInfo(path);
        return published.Exists && published.LinkTarget is null && published.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content)
            ? published.LastWriteTimeUtc
            : null;
    }

    /// <summary>After a power cut a rename may have reached the disk before the bytes; so bytes and names go first. One after the other
    /// takes ten times as long, because the file system gathers what waits.</summary>
    private static void ForceToDisk(PublishPlace place, List<string> written)
    {
        InParallel(written, path =>
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Write);
            RandomAccess.FlushToDisk(handle);
        });
        InParallel(Directory.EnumerateDirectories(place.New, "*", SearchOption.AllDirectories).Append(place.New), FileSystemCalls.FlushFolder);
    }

    private static void InParallel(IEnumerable<string> paths, Action<string> action)
    {
        var waiting = new ConcurrentQueue<string>(paths);
        var workers = Enumerable.Range(0, Flushers).Select(_ => Task.Factory.StartNew(
            () =>
            {
                while (waiting.TryDequeue(out var path))
                {
                    action(path);
                }
            },
            CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        Task.WhenAll(workers).GetAwaiter().GetResult();
    }

    private static void Replace(PublishPlace place, List<string> written, Func<string, string, bool> swap)
    {
        ForceToDisk(place, written);
        if (!Directory.Exists(place.Output))
        {
            Directory.Move(place.New, place.Output);
        }
        else if (!swap(place.New, place.Output))
        {
            MoveAside(place);
        }

        FileSystemCalls.FlushFolder(place.Parent);
        // The new version stands; what is left of the old one the next start deletes.
        _ = Try(place.Output, () => Delete(place.Old, place.Gone));
    }

    /// <summary>Two renames, with a moment between them in which there is no published folder.</summary>
    private static void MoveAside(PublishPlace place)
    {
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
    }

    /// <summary>Deletes under another name, so that a half-deleted folder is never taken for a complete one. After a swap this is the
    /// former version, under the name of the new one.</summary>
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
