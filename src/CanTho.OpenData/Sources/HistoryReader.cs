using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>Reads the ledger of versions, <c>input/history/*.jsonl</c>, line by line and unchanged, and fingerprints of all that data are made of.</summary>
public static class HistoryReader
{
    private const string Folder = "input/history";

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
                files.Add(new HistoryFile(path, [.. File.ReadAllLines(Path.Combine(root, path), new UTF8Encoding(false, throwOnInvalidBytes: true))]));
            }
            catch (DecoderFallbackException)
            {
                diagnostics.Add(Rules.InputNotUtf8(path));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(Rules.InputUnreadable(path, failure.Message));
            }
        }

        return (files.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>SHA-256 of every file that data are made of, lower-case hexadecimal, by path; what cannot be read is another's complaint.</summary>
    public static ImmutableSortedDictionary<string, string> Fingerprints(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var prints = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var file in InputFolders.Select(folder => Path.Combine(root, folder)).Where(Directory.Exists)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)).Where(file => Path.GetFileName(file)[0] != '.'))
        {
            try
            {
                using var stream = File.OpenRead(file);
                prints[Path.GetRelativePath(root, file).Replace('\\', '/')] = Convert.ToHexStringLower(SHA256.HashData(stream));
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                continue;
            }
        }

        return prints.ToImmutable();
    }
}
