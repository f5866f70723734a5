using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Reads originals from disk: bytes to lines of NFC text, nothing else changed.</summary>
public static class SeedReader
{
    private const long LargestSeed = 50_000_000;

    private static readonly ImmutableHashSet<string> KnownKinds = ImmutableHashSet.Create(StringComparer.OrdinalIgnoreCase, ".txt", ".md", ".html", ".htm");

    /// <summary>Reads every file of a folder, by path. Hidden files and <c>README.md</c> are passed over.</summary>
    /// <param name="root">Folder that paths are shown relative to.</param>
    /// <param name="folder">Folder below it, <c>seeds</c>.</param>
    public static (ImmutableArray<SourceFile> Files, ImmutableArray<Diagnostic> Diagnostics) ReadAll(string root, string folder)
    {
        var files = ImmutableArray.CreateBuilder<SourceFile>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var path = Path.Combine(root, folder);
        var found = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Where(IsSeed).Order(StringComparer.Ordinal).ToArray()
            : [];
        if (found.Length == 0)
        {
            diagnostics.Add(Rules.NoSeeds(folder));
        }

        foreach (var file in found)
        {
            var (seed, complaints) = Read(file, Path.GetRelativePath(root, file).Replace('\\', '/'));
            diagnostics.AddRange(complaints);
            if (seed is not null)
            {
                files.Add(seed);
            }
        }

        return (files.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>Reads one file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="shownAs">The path that records and complaints show.</param>
    public static (SourceFile? File, ImmutableArray<Diagnostic> Diagnostics) Read(string path, string shownAs)
    {
        if (!File.Exists(path))
        {
            return (null, [Rules.NoSuchFile(shownAs)]);
        }

        if (!KnownKinds.Contains(Path.GetExtension(path)))
        {
            return (null, [Rules.UnknownSeedKind(shownAs, Path.GetExtension(path))]);
        }

        try
        {
            var length = new FileInfo(path).Length;
            return length > LargestSeed
                ? (null, [Rules.SeedTooLarge(shownAs, length, LargestSeed)])
                : Decode(File.ReadAllBytes(path), shownAs);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, [Rules.UnreadableSeed(shownAs, exception.Message)]);
        }
    }

    /// <summary>Decodes the bytes of a file.</summary>
    public static (SourceFile? File, ImmutableArray<Diagnostic> Diagnostics) Decode(byte[] bytes, string shownAs)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var start = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        if (FindInvalid(bytes, start) is var invalid and >= 0)
        {
            var (badLine, badColumn) = PlaceOf(bytes, invalid);
            return (null, [Rules.NotUtf8(shownAs, badLine, badColumn, bytes[invalid])]);
        }

        var text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, [Rules.EmptySeed(shownAs)]);
        }

        var lines = VietnameseText.Compose(text).Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r').ToImmutableArray();
        if (lines.Length > 1 && lines[^1].Length == 0)
        {
            lines = lines[..^1];
        }

        if (Placeholder.InText(lines) is { Length: > 0 } open)
        {
            return (null, [.. open.Select(place => Rules.TextNotFilledIn(shownAs, place.Line, place.Column, place.Words))]);
        }

        var control = FindControl(shownAs, lines);
        return control is null
            ? (new SourceFile(shownAs, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, lines), [])
            : (null, [control]);
    }

    private static bool IsSeed(string path) =>
        Path.GetFileName(path) is var name && name[0] != '.' && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    private static int FindInvalid(byte[] bytes, int start)
    {
        var rest = bytes.AsSpan(start);
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(rest, out _, out var consumed) != System.Buffers.OperationStatus.Done)
            {
                return bytes.Length - rest.Length;
            }

            rest = rest[consumed..];
        }

        return -1;
    }

    private static (int Line, int Column) PlaceOf(byte[] bytes, int offset)
    {
        var before = bytes.AsSpan(0, offset);
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(bytes, lineStart, offset - lineStart) + 1);
    }

    private static Diagnostic? FindControl(string shownAs, ImmutableArray<string> lines)
    {
        for (var line = 0; line < lines.Length; line++)
        {
            for (var column = 0; column < lines[line].Length; column++)
            {
                var character = lines[line][column];
                if (char.IsControl(character) && character is not ('\t' or '\f' or '\v' or '\u0085'))
                {
                    return Rules.ControlCharacter(shownAs, line + 1, column + 1, character);
                }
            }
        }

        return null;
    }
}
