using System.Buffers.Binary;
using System.IO.Compression;
using System.Xml.Linq;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing.Word;

/// <summary>The parts of a <c>.docx</c>. Nothing is unpacked to disk, what a part unpacks to is measured and not believed of its header, and
/// no address outside the file is ever opened.</summary>
internal sealed class WordArchive : IDisposable
{
    private const int MostParts = 10_000;
    private const int LargestPart = 48_000_000;
    private const int LargestTotal = 120_000_000;

    private readonly string file;
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> entries = new(StringComparer.OrdinalIgnoreCase);
    private long unpacked;

    private WordArchive(string file, ZipArchive archive)
    {
        this.file = file;
        this.archive = archive;
    }

    /// <summary>Opens an archive; refuses what is none.</summary>
    public static WordArchive Open(byte[] bytes, string file)
    {
        if (Directory(bytes) is not { } parts)
        {
            throw new ImportRefusedException(Rules.ImportBroken(file, "không tìm thấy mục lục ở cuối tệp."));
        }

        if (parts > MostParts)
        {
            throw new ImportRefusedException(Rules.ImportTooManyParts(file, MostParts));
        }

        try
        {
            var opened = new WordArchive(file, new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read));
            opened.List();
            return opened;
        }
        catch (Exception fault) when (IsBroken(fault))
        {
            throw new ImportRefusedException(Rules.ImportBroken(file, "mục lục của tệp nén không đọc được."));
        }
    }

    /// <summary>True where there is a part of a name.</summary>
    public bool Has(string part) => entries.ContainsKey(part);

    /// <summary>The first bytes of a part, as text; "" where it is missing.</summary>
    public string Start(string part, int length)
    {
        if (!entries.TryGetValue(part, out var entry))
        {
            return "";
        }

        using var stream = entry.Open();
        var start = new byte[length];
        return System.Text.Encoding.Latin1.GetString(start, 0, stream.ReadAtLeast(start, length, throwOnEndOfStream: false));
    }

    /// <summary>The root of a part; null where it is missing.</summary>
    public XElement? Load(string? part)
    {
        if (part is null || !entries.TryGetValue(part, out var entry))
        {
            return null;
        }

        try
        {
            return WordXml.Load(Unpack(entry, part), part, file);
        }
        catch (Exception fault) when (IsBroken(fault))
        {
            throw new ImportRefusedException(Rules.ImportBroken(file, $"phần “{part}” không giải nén được."));
        }
    }

    /// <summary>The parts that a part points at inside the file, by the last word of the relation's type: <c>styles</c>, <c>footnotes</c>.</summary>
    /// <param name="part">The part; "" for the file itself.</param>
    public ImmutableDictionary<string, string> Relations(string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        var found = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var relation in Load($"{folder}_rels/{part[(slash + 1)..]}.rels").Children("Relationship"))
        {
            var type = relation.Given("Type") ?? "";
            if (relation.Given("TargetMode") != "External" && relation.Given("Target") is { } target && !target.Contains(':', StringComparison.Ordinal))
            {
                found.TryAdd(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
            }
        }

        return found.ToImmutable();
    }

    public void Dispose() => archive.Dispose();

    private void List()
    {
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/');
            if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) || name.Contains('\0', StringComparison.Ordinal) || name.Split('/').Contains(".."))
            {
                throw new ImportRefusedException(Rules.ImportPartName(file, name));
            }

            if (!entries.TryAdd(name, entry))
            {
                throw new ImportRefusedException(Rules.ImportBroken(file, "có hai phần trùng tên."));
            }
        }
    }

    private byte[] Unpack(ZipArchiveEntry entry, string part)
    {
        using var stream = entry.Open();
        using var whole = new MemoryStream();
        var buffer = new byte[65_536];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            whole.Write(buffer, 0, read);
            unpacked += read;
            if (whole.Length > LargestPart || unpacked > LargestTotal)
            {
                throw new ImportRefusedException(Rules.ImportPartTooLarge(file, part, LargestPart));
            }
        }

        return whole.ToArray();
    }

    /// <summary>The name of a part that a relation points at; <c>..</c> ends at the top of the file.</summary>
    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Replace('\\', '/').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == "..")
            {
                path.RemoveRange(Math.Max(0, path.Count - 1), Math.Min(1, path.Count));
            }
            else if (step != ".")
            {
                path.Add(step);
            }
        }

        return string.Join('/', path);
    }

    /// <summary>Number of parts that the directory at the end of an archive claims; null where there is no directory. It is read before the
    /// library lists them all in memory; archives of the 64-bit kind claim 65,535.</summary>
    private static int? Directory(byte[] bytes)
    {
        for (var at = bytes.Length - 22; at >= 0 && at >= bytes.Length - 22 - ushort.MaxValue; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at)) == 0x06054B50)
            {
                return BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at + 10));
            }
        }

        return null;
    }

    private static bool IsBroken(Exception fault) =>
        fault is InvalidDataException or IOException or NotSupportedException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException;
}
