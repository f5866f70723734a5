using System.IO.Compression;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>ZIP with the same bytes each time: entries in the order given, all at one time of the clock.</summary>
internal static class ZipFormat
{
    // A regular file that all may read, as Unix has it: -rw-r--r--. Else it would follow from the machine.
    private const int ReadableByAll = unchecked((int)0x81A40000);

    /// <summary>The whole archive.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="time">The time that all entries carry; not before 1980.</param>
    /// <param name="entries">Names, how hard to compress, and what writes the content.</param>
    internal static void Write(Stream stream, DateOnly time, IEnumerable<(string Name, CompressionLevel Compression, Action<Stream> Write)> entries)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var (name, compression, write) in entries)
        {
            var entry = archive.CreateEntry(name, compression);
            entry.LastWriteTime = new DateTimeOffset(time, TimeOnly.MinValue, TimeSpan.Zero);
            entry.ExternalAttributes = ReadableByAll;
            using var content = entry.Open();
            write(content);
        }
    }
}
