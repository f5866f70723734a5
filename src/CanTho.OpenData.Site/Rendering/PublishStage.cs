using System.Collections.Concurrent;
using System.Security.Cryptography;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A new version of the published folder while it is written, beside the last one. Files may come from several threads. A file
/// that did not change becomes the same file in both versions. Where the last build left its memory and the version before it, that one is
/// written over, so that a build that changes little does little.</summary>
internal sealed class PublishStage : IFileSink, IDisposable
{
    private const int Flushers = 16;
    private const int PieceLength = 1 << 16;

    private readonly string _output;
    private readonly PublishPlace _place;
    private readonly FileStream _held;
    private readonly VersionInputs? _inputs;
    // In capitals: some file systems know no other.
    private readonly PathSet _taken = new();
    private readonly List<StagedFile> _files = [];
    private readonly PathSet _folders = new();
    private readonly ConcurrentBag<Diagnostic> _complaints = [];
    private readonly Func<string, Stream> _open;
    private volatile bool _isPublished;

    /// <summary>Begins a version.</summary>
    /// <param name="output">The folder as the person named it.</param>
    /// <param name="place">The folder and what lies beside it.</param>
    /// <param name="held">The lock, which is given back at the end.</param>
    /// <param name="inputs">What the version is made from; null where that is not said.</param>
    internal PublishStage(string output, PublishPlace place, FileStream held, VersionInputs? inputs)
    {
        (_output, _place, _held, _inputs) = (output, place, held, inputs);
        Former = FormerVersion.Take(place, inputs);
        _open = path => File.OpenRead(Path.Combine(_isPublished ? place.Output : place.New, path));
        Take(new OutputFile(PublishPlace.Marker, "Written by CanTho.OpenData; replaced as a whole by its next build.\n"u8.ToArray()));
    }

    /// <summary>A folder of the version itself: it goes with it where the version is given up.</summary>
    public string Scratch => _place.New;

    /// <summary>The version that is published now.</summary>
    internal FormerVersion Former { get; }

    /// <summary>Complaints so far; none of these files is published then.</summary>
    internal ImmutableArray<Diagnostic> Complaints => [.. _complaints.Distinct().Order()];

    /// <inheritdoc/>
    /// <exception cref="PublishFaultException">The disk is full or broken: nothing more can be taken.</exception>
    public OutputFile Take(OutputFile file) => Take(file.Path, file.Content);

    /// <inheritdoc/>
    /// <exception cref="PublishFaultException">The disk is full or broken: nothing more can be taken.</exception>
    public OutputFile Take(string path, ReadOnlyMemory<byte> buffer) => Stage(path, () => StageContent(path, buffer.Span));

    /// <inheritdoc/>
    /// <exception cref="PublishFaultException">The disk is full or broken: nothing more can be taken.</exception>
    public OutputFile Take(string path, Action<Stream> write) => Stage(path, () => StagePieces(path, write));

    /// <inheritdoc/>
    public OutputFile? Keep(string path, Basis basis) => Former.CanKeep(path, basis) is { } trace ? Keep(path, trace) : null;

    /// <inheritdoc/>
    public IReadOnlyList<OutputFile>? KeepAll(string folder, Basis basis)
    {
        var files = Former.Below(folder).Select(path => (Path: path, Trace: Former.CanKeep(path, basis))).ToList();
        return files.Count == 0 || files.Exists(file => file.Trace is null) ? null : [.. files.Select(file => Keep(file.Path, file.Trace!.Value))];
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

    /// <summary>Stages a file and takes note of it; one that must not be published is empty.</summary>
    private OutputFile Stage(string path, Func<FileTrace> write)
    {
        var refusal = !StaysInside(path) ? Rules.PathLeavesFolder(_output, path) : !_taken.Add(path.ToUpperInvariant()) ? Rules.DuplicatePath(_output, path) : null;
        if (refusal is not null)
        {
            _complaints.Add(refusal);
            return new OutputFile(path, ReadOnlyMemory<byte>.Empty);
        }

        var trace = default(FileTrace);
        var faults = PublishFolder.Try(_output, () => trace = write());
        if (!faults.IsEmpty)
        {
            // Files that come at the same moment from other threads say the same.
            if (_complaints.IsEmpty)
            {
                _complaints.Add(faults[0]);
            }

            throw new PublishFaultException();
        }

        var file = new OutputFile(path, trace.Length, _open, trace.Sha256);
        lock (_files)
        {
            _files.Add(new StagedFile(file, trace.Time, trace.IsFresh));
        }

        return file;
    }

    private OutputFile Keep(string path, FileTrace trace) => Stage(path, () => Share(path, trace));

    private FileTrace StageContent(string path, ReadOnlySpan<byte> content)
    {
        if (TimeOfSame(Published(path), content) is { } time)
        {
            return Share(path, new FileTrace(content.Length, time, null));
        }

        var staged = Fresh(path);
        using var handle = File.OpenHandle(staged, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite);
        RandomAccess.Write(handle, content, 0);
        return new FileTrace(content.Length, File.GetLastWriteTimeUtc(handle), null) { IsFresh = true };
    }

    private FileTrace StagePieces(string path, Action<Stream> write)
    {
        var staged = Fresh(path);
        FileTrace trace;
        using (var stream = new FileStream(staged, FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0))
        {
            using var sum = SHA256.Create();
            using (var summed = new CryptoStream(stream, sum, CryptoStreamMode.Write, leaveOpen: true))
            {
                write(summed);
            }

            trace = new FileTrace(stream.Length, File.GetLastWriteTimeUtc(stream.SafeFileHandle), Convert.ToHexStringLower(sum.Hash!)) { IsFresh = true };
        }

        return TimeOfSame(Published(path), staged) is { } time ? Share(path, trace with { Time = time }) : trace;
    }

    /// <summary>Makes a file of the new version the same as the published one.</summary>
    private FileTrace Share(string path, FileTrace trace)
    {
        var staged = Staged(path);
        if (!Former.IsSpare(path, trace, staged))
        {
            EnsureFolder(staged);
            File.Delete(staged);
            if (!FileSystemCalls.TryLink(Published(path), staged))
            {
                File.Copy(Published(path), staged);
                File.SetLastWriteTimeUtc(staged, trace.Time);
            }
        }

        return trace with { IsFresh = false };
    }

    /// <summary>Where a new file is to be created: what lies there may be the published file, and goes.</summary>
    private string Fresh(string path)
    {
        var staged = Staged(path);
        EnsureFolder(staged);
        if (!Former.Spare.IsEmpty)
        {
            File.Delete(staged);
        }

        return staged;
    }

    private string Staged(string path) => Path.Combine(_place.New, path);

    private string Published(string path) => Path.Combine(_place.Output, path);

    private void EnsureFolder(string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        if (!_folders.Contains(folder))
        {
            Directory.CreateDirectory(folder);
            _folders.Add(folder);
        }
    }

    /// <summary>The time of a published file of this content; null where there is none.</summary>
    private static DateTime? TimeOfSame(string path, ReadOnlySpan<byte> content)
    {
        var published = new FileInfo(path);
        return FileTrace.IsFile(published) && published.Length == content.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(content)
            ? published.LastWriteTimeUtc
            : null;
    }

    private static DateTime? TimeOfSame(string path, string staged)
    {
        var published = new FileInfo(path);
        if (!FileTrace.IsFile(published) || published.Length != new FileInfo(staged).Length)
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
        DeleteOthers();
        ForceToDisk();
        File.Delete(_place.Memory);
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
        // The new version stands; what cannot be tidied up now the next start deletes.
        _ = PublishFolder.Try(_place.Output, LeaveWord);
    }

    /// <summary>Deletes what the version that is written over had, and this one has not.</summary>
    private void DeleteOthers()
    {
        if (Former.Spare.IsEmpty)
        {
            return;
        }

        var taken = _files.Select(file => file.File.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in Former.Spare.Where(path => !taken.Contains(path)).Select(Staged))
        {
            File.Delete(path);
            for (var folder = Path.GetDirectoryName(path)!; folder.Length > _place.New.Length && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            {
                Directory.Delete(folder);
            }
        }
    }

    /// <summary>The last version stays as the spare of the next build, which is told how it differs. Without inputs there is none.</summary>
    private void LeaveWord()
    {
        PublishFolder.Delete(_place.Spare, _place.Gone);
        var last = Directory.Exists(_place.Old) ? _place.Old : _place.New;
        if (_inputs is null)
        {
            PublishFolder.Delete(last, _place.Gone);
            return;
        }

        var hasSpare = Directory.Exists(last);
        if (hasSpare)
        {
            Directory.Move(last, _place.Spare);
        }

        VersionMemory.Write(_place.Memory, _inputs, _files, hasSpare);
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
