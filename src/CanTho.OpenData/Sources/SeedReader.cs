using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>Reads originals from disk: bytes to lines of NFC text, nothing else changed.</summary>
public static class SeedReader
{
    private const long LargestSeed = 50_000_000;
    private const int LongestLine = 500_000;

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
            ? PlainFile.Below(path).Where(IsSeed).Order(StringComparer.Ordinal).ToArray()
            : [];
        if (found.Length == 0)
        {
            diagnostics.Add(Rules.NoSeeds(folder));
        }

        foreach (var (seed, complaints) in found.AsParallel().AsOrdered().Select(file => ReadBelow(root, file)).ToArray())
        {
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
            var file = new FileInfo(path);
            return file.Length > LargestSeed
                ? (null, [Rules.SeedTooLarge(shownAs, file.Length, LargestSeed)])
                : Decode(PlainFile.ReadBytes(file), shownAs);
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
        if (FileText.IsUtf16(bytes))
        {
            return (null, [Rules.Utf16(shownAs)]);
        }

        if (FileText.FindInvalid(bytes.AsSpan(start)) is var invalid and >= 0)
        {
            var (badLine, badColumn) = FileText.PlaceOf(bytes.AsSpan(start), invalid);
            return (null, [Rules.NotUtf8(shownAs, badLine, badColumn, bytes[start + invalid])]);
        }

        var text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
        if (string.IsNullOrWhiteSpace(text))
        {
            return (null, [Rules.EmptySeed(shownAs)]);
        }

        var lines = FileText.Lines(text).ToImmutableArray();
        if (lines.Length > 1 && lines[^1].Length == 0)
        {
            lines = lines[..^1];
        }

        if (Placeholder.InText(lines) is { Length: > 0 } open)
        {
            return (null, [.. open.Select(place => Rules.TextNotFilledIn(shownAs, place.Line, place.Column, place.Words))]);
        }

        var control = FileText.FindControl(lines, static character =>
            (char.IsControl(character) && character is not ('\t' or '\f' or '\v' or '\u0085')) || FileText.IsNoCharacter(character));
        if (control.Line > 0)
        {
            return (null, [Rules.ControlCharacter(shownAs, control.Line, control.Column, lines[control.Line - 1][control.Column - 1])]);
        }

        if (lines.FirstOrDefault(line => line.Length > LongestLine) is { } longest)
        {
            return (null, [Rules.LineTooLong(shownAs, lines.IndexOf(longest) + 1, longest.Length, LongestLine)]);
        }

        var hidden = FileText.FindHidden(lines);
        return (
            new SourceFile(shownAs, Convert.ToHexStringLower(SHA256.HashData(bytes)), bytes.Length, lines) { Content = PackedBytes.Of(bytes) },
            hidden.Line > 0 ? [Rules.HiddenInSeed(shownAs, hidden.Line, hidden.Column, hidden.Name, hidden.More)] : []);
    }

    private static (SourceFile? File, ImmutableArray<Diagnostic> Diagnostics) ReadBelow(string root, string file)
    {
        var shownAs = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
        return Refuse(root, shownAs) is { } refusal ? (null, [refusal]) : Read(file, shownAs);
    }

    private static Diagnostic? Refuse(string root, string path) =>
        !PlainFile.IsUsableName(path) ? Rules.FileNameShape(path)
        : PlainFile.LeadsOutside(root, path) ? Rules.LinkOutside(path)
        : null;

    private static bool IsSeed(string path) =>
        Path.GetFileName(path) is var name && name[0] != '.' && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase);
}
