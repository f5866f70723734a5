using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What a version is made from, told apart as far as files are (<see cref="Basis"/>): two versions of the same inputs are the same
/// byte for byte.</summary>
/// <param name="Documents">SHA-256 of the program and of all inputs but reports on progress, lower-case hexadecimal.</param>
/// <param name="Reports">By task, a hash of the reports on it; tasks without report are left out.</param>
internal sealed record VersionInputs(string Documents, IReadOnlyDictionary<TaskId, ulong> Reports)
{
    private static readonly ImmutableArray<string> Folders = ["seeds", "input", "theme"];

    private static readonly EnumerationOptions EveryFile = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>The files that a build reads but for reports on progress, each as one line with its SHA-256. To be asked for before they are
    /// read: a file that changes in between then counts as changed once more, never as known.</summary>
    /// <param name="root">Folder with <c>seeds/</c>, <c>input/</c> and <c>theme/</c>.</param>
    internal static ImmutableArray<string> FilesOf(string root) =>
    [
        .. Folders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", EveryFile)).Select(file => (File: file, Name: Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(file => !file.Name.StartsWith("input/progress/", StringComparison.Ordinal)).OrderBy(file => file.Name, StringComparer.Ordinal)
            .AsParallel().AsOrdered().Select(file => $"{file.Name} {SumOf(file.File)}"),
    ];

    /// <summary>The inputs of a build.</summary>
    /// <param name="files">What <see cref="FilesOf"/> gave before they were read.</param>
    /// <param name="settings">What else decides what is made: the day, the address.</param>
    /// <param name="reports">All reports on progress.</param>
    internal static VersionInputs Of(IEnumerable<string> files, IEnumerable<string> settings, IEnumerable<ProgressReport> reports)
    {
        var text = new StringBuilder();
        foreach (var line in Program.Concat(settings).Concat(files))
        {
            text.Append(line).Append('\n');
        }

        return new VersionInputs(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()))),
            reports.GroupBy(report => report.Task).ToDictionary(group => group.Key, Hash));
    }

    /// <summary>The tasks on which there are other reports than in another version.</summary>
    internal IReadOnlySet<TaskId> ReportedSince(VersionInputs other) => Reports.Keys.Union(other.Reports.Keys)
        .Where(task => !Reports.TryGetValue(task, out var now) || !other.Reports.TryGetValue(task, out var then) || now != then).ToHashSet();

    /// <summary>The code itself: another program may make other files of the same inputs.</summary>
    private static IEnumerable<string> Program =>
    [
        $"{Environment.Version} {typeof(VersionInputs).Module.ModuleVersionId} {typeof(Findings).Module.ModuleVersionId}",
        .. new DirectoryInfo(AppContext.BaseDirectory).EnumerateFiles("*.dll").Select(file => $"{file.Name} {file.Length}").Order(StringComparer.Ordinal),
    ];

    /// <summary>A file that cannot be read is complained about where it is needed.</summary>
    private static string SumOf(string file)
    {
        try
        {
            using var stream = File.OpenRead(file);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "?";
        }
    }

    // A record says all of itself as text, its place in the file among it: a row that only moved counts as changed, for its line is published.
    private static ulong Hash(IEnumerable<ProgressReport> reports) => BinaryPrimitives.ReadUInt64LittleEndian(
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', reports.Select(report => report.ToString())))));
}
