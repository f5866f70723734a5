using System.Text;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Site.Commands;

/// <summary>Writes files for people to fill in: never over a file that is there, never outside the root, never half.</summary>
internal static class TemplateFile
{
    /// <summary>Writes a new file; the complaint where that cannot be.</summary>
    /// <param name="root">Folder that nothing is written outside of.</param>
    /// <param name="path">Path below it.</param>
    /// <param name="content">The bytes.</param>
    public static Diagnostic? Create(string root, string path, byte[] content)
    {
        return File.Exists(Path.Combine(root, path)) ? Rules.TemplateExists(path) : Write(root, path, content, overwrite: false);
    }

    /// <summary>Adds text at the end of a file, or begins it.</summary>
    /// <param name="root">Folder that nothing is written outside of.</param>
    /// <param name="path">Path below it.</param>
    /// <param name="head">What a new file begins with.</param>
    /// <param name="text">What is added.</param>
    public static Diagnostic? Append(string root, string path, string head, string text)
    {
        try
        {
            var full = Path.Combine(root, path);
            var before = File.Exists(full) ? File.ReadAllText(full) : head;
            var newLine = before.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
            var whole = $"{before.TrimEnd()}\n\n{text}".TrimStart().ReplaceLineEndings(newLine);
            return Write(root, path, Encoding.UTF8.GetBytes(whole), overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Rules.CannotWriteTemplate(path, failure.Message);
        }
    }

    /// <summary>True for a path that stays below the root, links in it followed.</summary>
    public static bool IsBelow(string root, string path)
    {
        var top = Path.TrimEndingDirectorySeparator(Real(Path.GetFullPath(root))) + Path.DirectorySeparatorChar;
        return Real(Path.GetFullPath(Path.Combine(root, path))).StartsWith(top, StringComparison.Ordinal);
    }

    /// <summary>The path with every link on its way followed.</summary>
    private static string Real(string path)
    {
        if (Path.GetDirectoryName(path) is not { } parent)
        {
            return path;
        }

        var below = Path.Combine(Real(parent), Path.GetFileName(path));
        return Path.Exists(below) && File.ResolveLinkTarget(below, returnFinalTarget: true) is { } target ? target.FullName : below;
    }

    /// <summary>Writes beside and renames, so that a killed run leaves no half of a file.</summary>
    private static Diagnostic? Write(string root, string path, byte[] content, bool overwrite)
    {
        var full = Path.Combine(root, path);
        if (!IsBelow(root, path))
        {
            return Rules.TemplateOutside(path);
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes($"{full}.new", content);
            File.Move($"{full}.new", full, overwrite);
            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Rules.CannotWriteTemplate(path, failure.Message);
        }
    }
}
