using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

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

    /// <summary>Complaints of files that are in the way; a seed of the very same words is not.</summary>
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

    /// <summary>Writes both, or neither and a complaint.</summary>
    public Diagnostic? Write(byte[] text, byte[] sidecar)
    {
        try
        {
            WholeWrite.Write(root, [new OutputFile(Seed, text), new OutputFile(Sidecar, sidecar)], onlyNew: Sidecar);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Rules.ImportCannotWrite(Seed, fault.Message);
        }
    }

    private static bool IsSame(string path, byte[] text) => new FileInfo(path).Length == text.Length && File.ReadAllBytes(path).AsSpan().SequenceEqual(text);

    private string Full(string path) => Path.Combine(root, path);
}
