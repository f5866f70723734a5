using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Commands;

/// <summary>The two files that an import writes, both or neither, and never over others.</summary>
/// <param name="root">Folder with <c>seeds/</c> and <c>input/</c>.</param>
/// <param name="name">Their name, a slug.</param>
internal sealed class ImportFiles(string root, string name)
{
    /// <summary>Path of the seed from the root.</summary>
    public string Seed { get; } = $"seeds/{name}.txt";

    /// <summary>Path of the sidecar from the root.</summary>
    public string Sidecar { get; } = $"input/documents/{name}.yml";

    /// <summary>Complaints of files that are in the way. A seed of the very same words without a sidecar is what a killed run leaves.</summary>
    public IEnumerable<Diagnostic> Check(string shownAs, byte[] text)
    {
        if (File.Exists(Full(Sidecar)))
        {
            yield return Rules.ImportTargetExists(shownAs, Sidecar);
        }

        if (File.Exists(Full(Seed)) && !IsSame(Full(Seed), text))
        {
            yield return Rules.ImportTargetExists(shownAs, Seed);
        }
    }

    /// <summary>Writes both beside their places and moves them there; a complaint where that fails, with nothing left behind.</summary>
    public Diagnostic? Write(byte[] text, byte[] sidecar)
    {
        var isNew = !File.Exists(Full(Seed));
        var target = Seed;
        try
        {
            Put(Hidden(Seed), text);
            target = Sidecar;
            Put(Hidden(Sidecar), sidecar);
            File.Move(Hidden(Seed), Full(Seed), overwrite: !isNew);
            File.Move(Hidden(Sidecar), Full(Sidecar), overwrite: false);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Remove(Hidden(Seed));
            Remove(Hidden(Sidecar));
            if (isNew && !File.Exists(Full(Sidecar)))
            {
                Remove(Full(Seed));
            }

            return Rules.ImportCannotWrite(target, fault.Message);
        }
    }

    private static void Put(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var stream = File.Create(path);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
    }

    private static bool IsSame(string path, byte[] text) => new FileInfo(path).Length == text.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(text);

    private static void Remove(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What could not be written can often not be deleted; hidden files are read by nobody.
        }
    }

    private string Full(string path) => Path.Combine(root, path);

    private string Hidden(string path) => Full($"{path[..(path.LastIndexOf('/') + 1)]}.{Path.GetFileName(path)}.new");
}
