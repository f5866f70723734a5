using System.Security.Cryptography;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>The published folder and the folders beside it that a build works in, all on one volume so that a rename is enough:
/// <c>output</c>, <c>.output-new-1f2e</c> (being written), <c>.output-old-1f2e</c> (the last version during the swap),
/// <c>.output-gone-1f2e</c> (being deleted), <c>.output-spare</c> (the version before, to be written over by the next build),
/// <c>.output-memory</c> (what the next build need not find out again) and <c>.output-lock</c>. Where two names can be swapped at once, the last version takes the
/// name of the new one, and there is no <c>old</c>.</summary>
internal sealed class PublishPlace
{
    /// <summary>A file that every folder written here carries; a folder without it is never replaced or deleted.</summary>
    internal const string Marker = ".cantho-opendata";

    private const int RunLength = 8;

    private readonly string _parent;
    private readonly string _name;
    private readonly string _run = RandomNumberGenerator.GetHexString(RunLength, lowercase: true);

    /// <summary>The place of an output folder; a link is followed, so that what it points to is replaced and not the link.</summary>
    internal PublishPlace(string output)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output));
        var folder = new DirectoryInfo(path);
        Output = folder.LinkTarget is null ? path : folder.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
        _parent = Path.GetDirectoryName(Output) ?? throw new IOException($"{Output} has no parent folder.");
        _name = Path.GetFileName(Output);
    }

    /// <summary>The published folder.</summary>
    internal string Output { get; }

    /// <summary>The new version while it is written.</summary>
    internal string New => Beside("new");

    /// <summary>The folder that holds all of them.</summary>
    internal string Parent => _parent;

    /// <summary>The last version between the two renames, where the system cannot swap names.</summary>
    internal string Old => Beside("old");

    /// <summary>What is being deleted; a killed build may leave it half.</summary>
    internal string Gone => Beside("gone");

    /// <summary>The version before the published one, of which most files are the same; the next build turns it into its own.</summary>
    internal string Spare => Path.Combine(_parent, $".{_name}-spare");

    /// <summary>The file in which a build leaves word for the next.</summary>
    internal string Memory => Path.Combine(_parent, $".{_name}-memory");

    /// <summary>Takes the lock; null where another build holds it. The file stays behind: deleting it would let two builds in.</summary>
    internal FileStream? TryLock()
    {
        Directory.CreateDirectory(_parent);
        try
        {
            return new FileStream(Path.Combine(_parent, $".{_name}-lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (IsSharingViolation(exception))
        {
            return null;
        }
    }

    /// <summary>Leftovers of killed builds of one kind, in a fixed order. A folder that was being deleted may have lost its marker
    /// already; its name has to do. Names are compared whole: <c>.output-new-old-1f2e</c> belongs to another folder, <c>output-new</c>.</summary>
    internal IEnumerable<string> Leftovers(string kind) => Directory.EnumerateDirectories(_parent)
        .Where(folder => IsRun(Path.GetFileName(folder), $".{_name}-{kind}-") && (kind == "gone" || IsOurs(folder))).Order(StringComparer.Ordinal);

    /// <summary>True for a folder with the marker, or an empty one: a build killed before it wrote the marker leaves that.</summary>
    internal static bool IsOurs(string folder) =>
        File.Exists(Path.Combine(folder, Marker)) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static bool IsRun(string name, string start) =>
        name.Length == start.Length + RunLength && name.StartsWith(start, StringComparison.Ordinal) && name[start.Length..].All(char.IsAsciiHexDigitLower);

    private string Beside(string kind) => Path.Combine(_parent, $".{_name}-{kind}-{_run}");

    /// <summary>EWOULDBLOCK on Linux (11) and macOS (35), ERROR_SHARING_VIOLATION on Windows.</summary>
    private static bool IsSharingViolation(IOException exception) => exception.HResult is 11 or 35 or unchecked((int)0x80070020);
}
