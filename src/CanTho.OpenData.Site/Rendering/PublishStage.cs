using System.Collections.Concurrent;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A new version of the published folder while it is written, beside the last one. Files may come from several threads. A file
/// that did not change becomes the same file in both versions.</summary>
internal sealed class PublishStage : IFileSink, IDisposable
{
    private const int Flushers = 16;
    private const int PieceLength = 1 << 16;

    private readonly string _output;
    private readonly PublishPlace _place;
    private readonly FileStream _held;
    private readonly ConcurrentDictionary<string, byte> _taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, byte> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<Diagnostic> _complaints = [];
    private readonly Func<string, Stream> _open;
    private volatile bool _isPublished;

    /// <summary>Begins a version.</summary>
    /// <param name="output">The folder as the person named it.</param>
    /// <param name="place">The folder and what lies beside it.</param>
    /// <param name="held">The lock, which is given back at the end.</param>
    internal PublishStage(string output, PublishPlace place, FileStream held)
    {
        (_output, _place, _held) = (output, place, held);
        _open = path => File.OpenRead(Path.Combine(_isPublished ? place.Output : place.New, path));
        Take(new OutputFile(PublishPlace.Marker, "Written by CanTho.OpenData; replaced as a whole by its next build.\n"u8.ToArray()));
    }

    /// <summary>A folder of the version itself: it goes with it where the version is given up.</summary>
    public string Scratch => _place.New;

    /// <summary>Complaints so far; none of these files is published then.</summary>
    internal ImmutableArray<Diagnostic> Complaints => [.. _complaints.Distinct().Order()];

    /// <inheritdoc/>
    /// <exception cref="PublishFaultException">The disk is full or broken: nothing more can be taken.</exception>
    public OutputFile Take(OutputFile file)
    {
        var content = file.Content;
        return Stage(file.Path, path => StageContent(path, content.Span)) ? new OutputFile(file.Path, content.Length, _open) : file;
    }

    /// <inheritdoc/>
    /// <exception cref="PublishFaultException">The disk is full or broken: nothing more can be taken.</exception>
    public OutputFile Take(string path, Action<Stream> write)
    {
        var length = 0L;
        return Stage(path, staged => length = StagePieces(staged, write)) ? new OutputFile(path, length, _open) : new OutputFile(path, ReadOnlyMemory<byte>.Empty);
    }

    /// <summary>Puts the new version in place of the last. Nothing changes where a complaint is returned.</summary>
    /// <param name="swap">Swaps two folders at once, or says false.</param>
    /// <param name="cancellation">Stops before the swap.</param>
    public ImmutableArray<Diagnostic> Publish(Func<string, string, bool> swap, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return _complaints.IsEmpty ? PublishFolder.Try(_output, () => Replace(swap)) : Complaints;
    }

    /// <summary>Deletes what was not published, and lets other builds begin.</summary>
    public void Dispose()
    {
        _ = PublishFolder.Try(_place.Output, () => PublishFolder.Delete(_place.New, _place.Gone));
        _held.Dispose();
    }

    private bool Stage(string path, Action<string> write)
    {
        if (!StaysInside(path))
        {
            _complaints.Add(Rules.PathLeavesFolder(_output, path));
            return false;
        }

        if (!_taken.TryAdd(path, 0))
        {
            _complaints.Add(Rules.DuplicatePath(_output, path));
            return false;
        }

        var faults = PublishFolder.Try(_output, () => write(path));
        if (faults.IsEmpty)
        {
            return true;
        }

        // Files that come at the same moment from other threads say the same.
        if (_complaints.IsEmpty)
        {
            _complaints.Add(faults[0]);
        }

        throw new PublishFaultException();
    }

    private void StageContent(string path, ReadOnlySpan<byte> content)
    {
        var (staged, published) = (Path.Combine(_place.New, path), Path.Combine(_place.Output, path));
        EnsureFolder(staged);
        var time = TimeOfSame(published, content);
        if (time is not null && FileSystemCalls.TryLink(published, staged))
        {
            return;
        }

        using (var handle = File.OpenHandle(staged, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite))
        {
            RandomAccess.Write(handle, content, 0);
        }

        KeepTime(staged, time);
    }

    /// <summary>Writes the file and gives its length.</summary>
    private long StagePieces(string path, Action<Stream> write)
    {
        var (staged, published) = (Path.Combine(_place.New, path), Path.Combine(_place.Output, path));
        EnsureFolder(staged);
        long length;
        using (var stream = new FileStream(staged, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
        {
            write(stream);
            length = stream.Length;
        }

        if (TimeOfSame(published, staged) is { } time)
        {
            File.Delete(staged);
            if (!FileSystemCalls.TryLink(published, staged))
            {
                File.Copy(published, staged);
                KeepTime(staged, time);
            }
        }

        return length;
    }

    private void EnsureFolder(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!_folders.ContainsKey(folder))
        {
            Directory.CreateDirectory(folder);
            _folders.TryAdd(folder, 0);
        }
    }

    private static void KeepTime(string path, DateTime? former)
    {
        if (former is { } time)
        {
            File.SetLastWriteTimeUtc(path, time);
        }
    }

    /// <summary>The time of a published file of this content; null where there is none. A link could lead out of the folder.</summary>
    private static DateTime? TimeOfSame(string path, ReadOnlySpan<byte> content)
    {
        var published = new FileInfo(path);
        return published.Exists && published.LinkTarget is null && published.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content)
            ? published.LastWriteTimeUtc
            : null;
    }

    private static DateTime? TimeOfSame(string path, string staged)
    {
        var published = new FileInfo(path);
        if (!published.Exists || published.LinkTarget is not null || published.Length != new FileInfo(staged).Length)
        {
            return null;
        }

        using var one = File.OpenRead(path);
        using var other = File.OpenRead(staged);
        var (left, right) = (new byte[PieceLength], new byte[PieceLength]);
        while (one.ReadAtLeast(left, PieceLength, throwOnEndOfStream: false) is > 0 and var length)
        {
            if (other.ReadAtLeast(right, length, throwOnEndOfStream: false) != length || !left.AsSpan(0, length).SequenceEqual(right.AsSpan(0, length)))
            {
                return null;
            }
        }

        return published.LastWriteTimeUtc;
    }

    /// <summary>After a power cut a rename may have reached the disk before the bytes; so bytes and names go first.</summary>
    private void ForceToDisk()
    {
        if (FileSystemCalls.TrySyncFileSystem(_place.New))
        {
            return;
        }

        // One after the other takes ten times as long, because the file system gathers what waits.
        InParallel(Directory.EnumerateFiles(_place.New, "*", SearchOption.AllDirectories), path =>
        {
            using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
            RandomAccess.FlushToDisk(handle);
        });
        InParallel(Directory.EnumerateDirectories(_place.New, "*", SearchOption.AllDirectories).Append(_place.New), FileSystemCalls.FlushFolder);
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

    private void Replace(Func<string, string, bool> swap)
    {
        ForceToDisk();
        if (!Directory.Exists(_place.Output))
        {
            Directory.Move(_place.New, _place.Output);
        }
        else if (!swap(_place.New, _place.Output))
        {
            MoveAside();
        }

        _isPublished = true;
        FileSystemCalls.FlushFolder(_place.Parent);
        // The new version stands; what is left of the old one the next start deletes.
        _ = PublishFolder.Try(_place.Output, () => PublishFolder.Delete(_place.Old, _place.Gone));
    }

    /// <summary>Two renames, with a moment between them in which there is no published folder.</summary>
    private void MoveAside()
    {
        Directory.Move(_place.Output, _place.Old);
        try
        {
            Directory.Move(_place.New, _place.Output);
        }
        catch
        {
            Directory.Move(_place.Old, _place.Output);
            throw;
        }
    }

    /// <summary>True for a plain relative path on every system: no <c>..</c>, no drive, no name that Windows would shorten.</summary>
    private static bool StaysInside(string path) =>
        path.Split('/').All(name => name.Length > 0 && name[^1] is not ('.' or ' '))
        && !path.Any(character => character is '\\' or ':' || char.IsControl(character));
}
