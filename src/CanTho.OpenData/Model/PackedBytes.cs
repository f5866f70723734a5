using System.IO.Compression;

namespace CanTho.OpenData.Model;

/// <summary>Bytes that are kept for later, compressed meanwhile: a text takes a quarter of its room.</summary>
public sealed class PackedBytes
{
    private readonly byte[] packed;

    private PackedBytes(byte[] packed) => this.packed = packed;

    /// <summary>No bytes.</summary>
    public static PackedBytes Empty { get; } = new([]);

    /// <summary>Keeps bytes.</summary>
    public static PackedBytes Of(ReadOnlySpan<byte> bytes)
    {
        using var room = new MemoryStream();
        using (var pack = new DeflateStream(room, CompressionLevel.Fastest))
        {
            pack.Write(bytes);
        }

        return new PackedBytes(room.ToArray());
    }

    /// <summary>The bytes as they were, to be read at any place.</summary>
    public Stream Open()
    {
        var bytes = new MemoryStream();
        using var unpack = new DeflateStream(new MemoryStream(packed, writable: false), CompressionMode.Decompress);
        unpack.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }
}
