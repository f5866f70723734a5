using System.IO.Compression;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Sources.Sheets;

/// <summary>The bytes of a workbook, unpacked once beforehand to see that they stay small: what an archive says of its own size is not
/// believed.</summary>
internal static class SheetPackage
{
    private const long LargestFile = 4_000_000;
    private const long LargestContent = 48_000_000;
    private const int MostParts = 500;

    /// <summary>The bytes; null where the complaint has been made.</summary>
    public static MemoryStream? Read(string root, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        try
        {
            var file = new FileInfo(Path.Combine(root, path));
            if (file.Length > LargestFile)
            {
                diagnostics.Add(Rules.TooLarge(path, file.Length, LargestFile));
                return null;
            }

            var bytes = new MemoryStream(File.ReadAllBytes(file.FullName), writable: false);
            if (TooMuch(bytes) is not var (what, limit))
            {
                return bytes;
            }

            diagnostics.Add(Rules.SheetTooLarge(path, what, limit));
        }
        catch (InvalidDataException failure)
        {
            diagnostics.Add(Rules.SheetUnreadable(path, failure.Message));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Rules.InputUnreadable(path, failure.Message));
        }

        return null;
    }

    private static (string What, long Limit)? TooMuch(Stream bytes)
    {
        using var archive = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
        if (archive.Entries.Count > MostParts)
        {
            return ("phần", MostParts);
        }

        var total = 0L;
        var buffer = new byte[65536];
        foreach (var entry in archive.Entries)
        {
            using var content = entry.Open();
            for (int read; (read = content.Read(buffer)) > 0;)
            {
                total += read;
                if (total > LargestContent)
                {
                    return ("byte sau khi giải nén", LargestContent);
                }
            }
        }

        bytes.Position = 0;
        return null;
    }
}
