using System.Text;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Sources;

/// <summary>The text of a file written by people: NFC, line feeds only, nothing that a reader would not see.</summary>
/// <param name="Path">Path relative to the root, with <c>/</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="FirstLine">Line of the file at which the text begins; more than 1 for the front matter of a page.</param>
internal sealed record InputText(string Path, string Text, int FirstLine = 1)
{
    private const long LargestFile = 4_000_000;

    /// <summary>Reads a file; null where it does not exist or the complaint about it has been made.</summary>
    /// <param name="root">The root.</param>
    /// <param name="path">The file, below the root.</param>
    /// <param name="diagnostics">Takes the complaint.</param>
    /// <param name="largest">Bytes that the file may have.</param>
    public static InputText? Read(string root, string path, ImmutableArray<Diagnostic>.Builder diagnostics, long largest = LargestFile)
    {
        var file = new FileInfo(System.IO.Path.Combine(root, path));
        if (!file.Exists && file.LinkTarget is null)
        {
            return null;
        }

        try
        {
            if (Refuse(root, path, file, largest) is { } refusal)
            {
                diagnostics.Add(refusal);
                return null;
            }

            return Decode(path, PlainFile.ReadBytes(file), diagnostics);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Rules.InputUnreadable(path, failure.Message));
            return null;
        }
    }

    /// <summary>Paths of the files of a folder with an ending, in ordinal order; none where the folder does not exist.</summary>
    public static ImmutableArray<string> List(string root, string folder, string ending)
    {
        var path = System.IO.Path.Combine(root, folder);
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*" + ending).Select(file => $"{folder}/{System.IO.Path.GetFileName(file)}").Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Decodes the bytes of a file; null where the complaint has been made.</summary>
    internal static InputText? Decode(string path, byte[] bytes, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (FileText.IsUtf16(bytes))
        {
            diagnostics.Add(Rules.Utf16(path));
            return null;
        }

        var rest = bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0);
        if (FileText.FindInvalid(rest) is var invalid and >= 0)
        {
            var (line, column) = FileText.PlaceOf(rest, invalid);
            diagnostics.Add(Rules.InputNotUtf8(path, line, column, rest[invalid]));
            return null;
        }

        var lines = FileText.Lines(Encoding.UTF8.GetString(rest));
        var before = diagnostics.Count;
        diagnostics.AddRange(FileText.Complain(path, lines));
        return diagnostics.Count == before ? new InputText(path, string.Join('\n', lines)) : null;
    }

    private static Diagnostic? Refuse(string root, string path, FileInfo file, long largest) =>
        !PlainFile.IsUsableName(path) ? Rules.FileNameShape(path)
        : PlainFile.LeadsOutside(root, path) ? Rules.LinkOutside(path)
        : !file.Exists ? Rules.LinkOutside(path)
        : file.Length > largest ? Rules.TooLarge(path, file.Length, largest)
        : null;
}
