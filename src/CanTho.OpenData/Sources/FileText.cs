using System.Buffers;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Bytes of a file to text, strictly: UTF-8 and nothing else, the first fault with its place.</summary>
internal static class FileText
{
    /// <summary>Every character that some file may not hold: controls but the tab, line ends of other kinds, and what is no character.</summary>
    private static readonly SearchValues<char> PerhapsForbidden = SearchValues.Create(
        [.. Range('\0', '\u0008'), .. Range('\n', '\u001F'), .. Range('\u007F', '\u009F'), '\u2028', '\u2029', .. Range('\uFDD0', '\uFDEF'), '\uFFFE', '\uFFFF']);

    /// <summary>Offset of the first byte that is no UTF-8; -1 where there is none.</summary>
    public static int FindInvalid(ReadOnlySpan<byte> bytes) =>
        System.Text.Unicode.Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);

    /// <summary>Line and column of an offset: lines end as in <see cref="Lines"/>, letters and their marks count as one.</summary>
    public static (int Line, int Column) PlaceOf(ReadOnlySpan<byte> bytes, int offset)
    {
        var lines = Lines(Encoding.UTF8.GetString(bytes[..offset]));
        return (lines.Length, lines[^1].Length + 1);
    }

    /// <summary>True for two-byte characters, with a mark at their start or as Latin letters show them.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            return true;
        }

        var start = bytes[..Math.Min(bytes.Length, 4096)];
        return start.Length >= 8 && start.Count((byte)0) > start.Length / 5;
    }

    /// <summary>The lines of a text, NFC; they end with LF, CR LF or CR.</summary>
    public static string[] Lines(string text) =>
        VietnameseText.Compose(text).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');

    /// <summary>The place of the first character of some kind, and how many more there are; line 0 where there is none.</summary>
    public static (int Line, int Column, string Name, int More) FindControl(IReadOnlyList<string> lines, Func<char, bool> isForbidden)
    {
        var (first, name, count) = ((Line: 0, Column: 0), "", 0);
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines[line].AsSpan().ContainsAny(PerhapsForbidden))
            {
                continue;
            }

            for (var column = 0; column < lines[line].Length; column++)
            {
                if (isForbidden(lines[line][column]) && count++ == 0)
                {
                    (first, name) = ((line + 1, column + 1), HiddenCharacters.Name(lines[line], column));
                }
            }
        }

        return (first.Line, first.Column, name, count - 1);
    }

    /// <summary>The place of the first hidden character, and how many more there are; line 0 where there is none.</summary>
    public static (int Line, int Column, string Name, int More) FindHidden(IReadOnlyList<string> lines)
    {
        var (first, name, count) = ((Line: 0, Column: 0), "", 0);
        for (var line = 0; line < lines.Count; line++)
        {
            if (HiddenCharacters.Find(lines[line]) is var at and >= 0)
            {
                (first, name) = count > 0 ? (first, name) : ((line + 1, at + 1), HiddenCharacters.Name(lines[line], at));
                count += HiddenCharacters.Count(lines[line]);
            }
        }

        return (first.Line, first.Column, name, count - 1);
    }

    /// <summary>Characters that no text and no XML may hold.</summary>
    public static bool IsNoCharacter(char character) => character is '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');

    /// <summary>Complaints about control and hidden characters in a file of ours.</summary>
    public static IEnumerable<Diagnostic> Complain(string path, IReadOnlyList<string> lines)
    {
        var control = FindControl(lines, static character => (char.IsControl(character) && character != '\t') || character is '\u2028' or '\u2029' || IsNoCharacter(character));
        if (control.Line > 0)
        {
            yield return Rules.InputControlCharacter(path, control.Line, control.Column, control.Name, control.More);
        }

        var hidden = FindHidden(lines);
        if (hidden.Line > 0)
        {
            yield return Rules.HiddenCharacter(path, hidden.Line, hidden.Column, hidden.Name, hidden.More);
        }
    }

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var rest = bytes;
        while (!rest.IsEmpty && Rune.DecodeFromUtf8(rest, out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            rest = rest[consumed..];
        }

        return bytes.Length - rest.Length;
    }
}
