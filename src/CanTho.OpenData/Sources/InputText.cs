using System.Text;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Sources;

/// <summary>The text of a file written by people: NFC, line feeds only.</summary>
/// <param name="Path">Path relative to the root, with <c>/</c>.</param>
/// <param name="Text">The text.</param>
/// <param name="FirstLine">Line of the file at which the text begins; more than 1 for the front matter of a page.</param>
internal sealed record InputText(string Path, string Text, int FirstLine = 1)
{
    private const long LargestFile = 4_000_000;

    /// <summary>Reads a file; null where it does not exist or the complaint about it has been made.</summary>
    public static InputText? Read(string root, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var file = new FileInfo(System.IO.Path.Combine(root, path));
        if (!file.Exists)
        {
            return null;
        }

        if (file.Length > LargestFile)
        {
            diagnostics.Add(Rules.TooLarge(path, file.Length, LargestFile));
            return null;
        }

        try
        {
            using var reader = new StreamReader(file.FullName, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return new InputText(path, reader.ReadToEnd().ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC));
        }
        catch (Exception failure) when (failure is DecoderFallbackException or ArgumentException)
        {
            diagnostics.Add(Rules.InputNotUtf8(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Rules.InputUnreadable(path, failure.Message));
        }

        return null;
    }

    /// <summary>Paths of the files of a folder with an ending, in ordinal order; none where the folder does not exist.</summary>
    public static ImmutableArray<string> List(string root, string folder, string ending)
    {
        var path = System.IO.Path.Combine(root, folder);
        return Directory.Exists(path)
            ? [.. Directory.EnumerateFiles(path, "*" + ending).Select(file => $"{folder}/{System.IO.Path.GetFileName(file)}").Order(StringComparer.Ordinal)]
            : [];
    }
}
