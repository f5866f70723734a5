using System.IO.Enumeration;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The published version while the next is made: which of its files can be taken over unseen, and which already lie in the folder of
/// the next one because the version before it is written over.</summary>
internal sealed class FormerVersion
{
    private readonly PublishPlace _place;
    private readonly VersionMemory? _memory;
    private readonly IReadOnlySet<TaskId>? _reported;

    private FormerVersion(PublishPlace place, VersionMemory? memory, VersionInputs? inputs, ImmutableArray<string> spare)
    {
        (_place, _memory, Spare) = (place, memory, spare);
        _reported = inputs is not null && memory?.Inputs.Documents == inputs.Documents ? inputs.ReportedSince(memory.Inputs) : null;
    }

    /// <summary>Paths of the files of the version before this one, which lie in the folder of the next; none where that is a new folder.</summary>
    internal ImmutableArray<string> Spare { get; }

    /// <summary>Paths of its files but for the marker of the folder and the headers, which both come last; none where nothing is known of it.</summary>
    internal IEnumerable<string> Paths => _memory?.Files.Keys.Where(path => path is not (PublishPlace.Marker or ServerFiles.HeadersFile)) ?? [];

    /// <summary>Looks at what the last build left, and takes its spare folder for the next version.</summary>
    /// <param name="place">The folder and what lies beside it.</param>
    /// <param name="inputs">What the next version is made from; null where that is not said.</param>
    internal static FormerVersion Take(PublishPlace place, VersionInputs? inputs)
    {
        var memory = Directory.Exists(place.Output) ? VersionMemory.Read(place.Memory) : null;
        var spare = ImmutableArray<string>.Empty;
        if (memory is not null && Directory.Exists(place.Spare))
        {
            _ = PublishFolder.Try(place.Output, () =>
            {
                var files = FilesOf(place.Spare);
                Directory.Move(place.Spare, place.New);
                spare = files;
            });
        }

        return new FormerVersion(place, memory, inputs, spare);
    }

    /// <summary>Every file below a folder.</summary>
    /// <exception cref="IOException">There is a link, which could lead out of the folder, or it cannot be read.</exception>
    private static ImmutableArray<string> FilesOf(string folder) =>
    [
        .. new FileSystemEnumerable<string?>(
            folder,
            (ref entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? throw new IOException(entry.ToFullPath())
                : entry.IsDirectory ? null : entry.ToFullPath()[(folder.Length + 1)..].Replace('\\', '/'),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None }).OfType<string>(),
    ];

    /// <summary>What is known of a file that would be the same now; null where it has to be made.</summary>
    internal FileTrace? CanKeep(string path, Basis basis) =>
        _reported is not null && !basis.IsTouchedBy(_reported) && _memory!.Files.TryGetValue(path, out var trace) && trace.IsOf(new FileInfo(Path.Combine(_place.Output, path)))
            ? trace
            : null;

    /// <summary>One of its files; null where it has none of that path, or another than it was published with.</summary>
    internal OutputFile? Find(string path) =>
        _memory is not null && _memory.Files.TryGetValue(path, out var trace) && Path.Combine(_place.Output, path) is var file && trace.IsOf(new FileInfo(file))
            ? new OutputFile(path, trace.Length, _ => File.OpenRead(file), trace.Sha256)
            : null;

    /// <summary>Paths of its files in a folder, in order.</summary>
    internal IEnumerable<string> Below(string folder) => Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>True where the published file lies in the folder of the next version already.</summary>
    internal bool IsSpare(string path, FileTrace trace, string staged) =>
        !Spare.IsEmpty && !_memory!.Stale.Contains(path) && trace.IsOf(new FileInfo(staged));
}
