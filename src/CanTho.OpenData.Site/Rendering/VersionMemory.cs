using System.Text;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>What the last build left beside the published folder for the next: what the version was made from, its files as they lay on disk,
/// and where the version before it, which is kept to be written over, differs. It only saves work: without it, or where a file no longer is
/// as it was left, everything is made anew.</summary>
/// <param name="Inputs">What the version was made from.</param>
/// <param name="Files">By path, the files as they were published.</param>
/// <param name="Stale">Paths at which the spare folder does not hold the published file.</param>
internal sealed record VersionMemory(VersionInputs Inputs, IReadOnlyDictionary<string, FileTrace> Files, IReadOnlySet<string> Stale)
{
    private const string Format = "cantho-opendata memory 1";

    /// <summary>Reads it; null where there is none that can be used.</summary>
    internal static VersionMemory? Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            using var reader = new BinaryReader(stream, Encoding.UTF8);
            return reader.ReadString() == Format ? Read(reader) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Writes it.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="inputs">What the version was made from.</param>
    /// <param name="files">Its files.</param>
    /// <param name="hasSpare">True where the version before is kept, which holds all of them but those written anew.</param>
    /// <exception cref="IOException">The disk is full or broken.</exception>
    internal static void Write(string path, VersionInputs inputs, IReadOnlyCollection<StagedFile> files, bool hasSpare)
    {
        using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(Format);
        writer.Write(inputs.Documents);
        writer.Write(inputs.Reports.Count);
        foreach (var (task, hash) in inputs.Reports)
        {
            writer.Write(task.Value);
            writer.Write(hash);
        }

        writer.Write(files.Count);
        foreach (var file in files)
        {
            writer.Write(file.File.Path);
            writer.Write(file.File.Length);
            writer.Write(file.Time.Ticks);
            writer.Write(file.File.KnownSha256 ?? "");
        }

        writer.Write(hasSpare ? files.Count(file => file.IsFresh) : 0);
        foreach (var file in files.Where(file => hasSpare && file.IsFresh))
        {
            writer.Write(file.File.Path);
        }
    }

    private static VersionMemory Read(BinaryReader reader)
    {
        var documents = reader.ReadString();
        var reports = new Dictionary<TaskId, ulong>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            reports[new TaskId(reader.ReadString())] = reader.ReadUInt64();
        }

        var files = new Dictionary<string, FileTrace>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            files[reader.ReadString()] = new FileTrace(
                reader.ReadInt64(), new DateTime(reader.ReadInt64(), DateTimeKind.Utc), reader.ReadString() is { Length: > 0 } sum ? sum : null);
        }

        var stale = new HashSet<string>(StringComparer.Ordinal);
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            stale.Add(reader.ReadString());
        }

        return new VersionMemory(new VersionInputs(documents, reports), files, stale);
    }
}
