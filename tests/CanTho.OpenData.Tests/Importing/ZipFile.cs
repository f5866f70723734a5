using System.IO.Compression;

namespace CanTho.OpenData.Tests.Importing;

/// <summary>Archives of parts that no program writes.</summary>
internal static class ZipFile
{
    /// <summary>An archive of some parts.</summary>
    public static byte[] Of(params IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return stream.ToArray();
    }
}
