using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>Reads the ledger of versions, <c>input/history/*.jsonl</c>, line by line and unchanged, and fingerprints of all that data are made of.</summary>
public static class HistoryReader
{
    private const string Folder = "input/history";
    private const long LargestFile = 200_000_000;

    private static readonly ImmutableArray<string> InputFolders =
        ["seeds", "input/documents", "input/registers", "input/corrections", "input/progress"];

    /// <summary>The files of the ledger, by name; none where there is no ledger.</summary>
    public static (ImmutableArray<HistoryFile> Files, ImmutableArray<Diagnostic> Diagnostics) ReadAll(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var files = ImmutableArray.CreateBuilder<HistoryFile>();
        foreach (var path in InputText.List(root, Folder, ".jsonl"))
        {
            try
            {
                ReadFile(root, path, files, diagnostics);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(Rules.InputUnreadable(path, failure.Message));
            }
        }

        return (files.ToImmutable(), diagnostics.ToImmutable());
    }

    private static void ReadFile(
        string root, string path, ImmutableArray<HistoryFile>.Builder files, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var file = new FileInfo(Path.Combine(root, path));
        if (PlainFile.LeadsOutside(root, path))
        {
            diagnostics.Add(Rules.LinkOutside(path));
            return;
        }

        if (file.Length > LargestFile)
        {
            diagnostics.Add(Rules.TooLarge(path, file.Length, LargestFile));
            return;
        }

        var bytes = PlainFile.ReadBytes(file);
        if (FileText.FindInvalid(bytes) is var invalid and >= 0)
        {
            var (line, column) = FileText.PlaceOf(bytes, invalid);
            diagnostics.Add(Rules.InputNotUtf8(path, line, column, bytes[invalid]));
            return;
        }

        // Lines as they are, letters as they are: the ledger keeps what was published. A mark at the start of the file is none of it.
        var lines = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
        files.Add(new HistoryFile(path, [.. lines.Length > 0 && lines[^1].Length == 0 ? lines[..^1] : lines]));
    }

    /// <summary>SHA-256 of every file that data are made of, lower-case hexadecimal, by path; what cannot be read is another's complaint.</summary>
    public static ImmutableSortedDictionary<string, string> Fingerprints(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var prints = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var file in InputFolders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists)
            .SelectMany(PlainFile.Below).Where(file => Path.GetFileName(file)[0] != '.'))
        {
            try
            {
                var path = Path.GetRelativePath(root, file).Replace(Path.DirectorySeparatorChar, '/');
                prints[path] = Convert.ToHexStringLower(PlainFile.Hash(new FileInfo(file)));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }

        return prints.ToImmutable();
    }
}
