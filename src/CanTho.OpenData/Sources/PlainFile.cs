using System.Security.Cryptography;

namespace CanTho.OpenData.Sources;

/// <summary>Which files may be read at all. Readers ask before they open: a pipe would hang them, a link could publish what lies outside.</summary>
internal static class PlainFile
{
    /// <summary>True where a link below the folders that are read leads out of them. The top folders themselves may be links: whoever
    /// lays out a portal may keep its originals elsewhere.</summary>
    /// <param name="root">The root.</param>
    /// <param name="path">Path relative to the root.</param>
    public static bool LeadsOutside(string root, string path)
    {
        var parts = path.Split('/', '\\');
        var top = Path.Combine(root, parts[0]);
        var inside = Path.TrimEndingDirectorySeparator(Directory.ResolveLinkTarget(top, returnFinalTarget: true)?.FullName ?? Path.GetFullPath(top));
        var here = top;
        foreach (var part in parts.Skip(1))
        {
            here = Path.Combine(here, part);
            if (LinkTarget(here) is { } target && !(target + Path.DirectorySeparatorChar).StartsWith(inside + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Files below a folder; folders that are links are not entered, so that no circle is walked.</summary>
    public static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(folder).Concat(
        Directory.EnumerateDirectories(folder).Where(below => new DirectoryInfo(below).LinkTarget is null).SelectMany(Below));

    /// <summary>Pipes and devices say that they hold nothing, and opening one may wait for ever: what holds nothing is never opened.</summary>
    public static byte[] ReadBytes(FileInfo file)
    {
        // The length of a link is that of its text: what it leads to is asked.
        var target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        return target.Length == 0 ? [] : File.ReadAllBytes(target.FullName);
    }

    /// <summary>SHA-256 of a file, not held in memory as a whole.</summary>
    public static byte[] Hash(FileInfo file)
    {
        if (file.Length == 0)
        {
            return SHA256.HashData([]);
        }

        using var stream = file.OpenRead();
        return SHA256.HashData(stream);
    }

    /// <summary>True for a name that every system and every address can hold.</summary>
    public static bool IsUsableName(string path) =>
        !path.Any(character => char.IsControl(character) || char.IsSurrogate(character) || character is '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|' or '%' or '#')
        && path.Split('/').All(name => name.Length is > 0 and <= 200 && name[^1] is not ('.' or ' ') && !IsDevice(name) && name.EnumerateRunes().All(rune => rune.Value != 0xFFFD));

    private static string? LinkTarget(string path)
    {
        FileSystemInfo entry = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return entry.LinkTarget is null ? null : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? "";
    }

    private static bool IsDevice(string name) => name.Split('.')[0].ToUpperInvariant() is "CON" or "PRN" or "AUX" or "NUL"
        or ['C', 'O', 'M', >= '0' and <= '9'] or ['L', 'P', 'T', >= '0' and <= '9'];
}
