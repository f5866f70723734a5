using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace CanTho.OpenData.Model;

/// <summary>A file to publish. Its bytes are in memory, or on disk where they were put to make room (<see cref="IFileSink"/>).</summary>
public sealed class OutputFile
{
    // There may be half a million files: a path takes half as much in bytes.
    private readonly byte[] path;

    // The bytes, or what opens them.
    private readonly object source;

    /// <summary>A file whose bytes are in memory.</summary>
    /// <param name="path">Path below the published folder, with <c>/</c>, no leading slash.</param>
    /// <param name="content">Its bytes.</param>
    public OutputFile(string path, ReadOnlyMemory<byte> content)
    {
        this.path = Encoding.UTF8.GetBytes(path);
        Length = content.Length;
        source = content;
    }

    /// <summary>A file whose bytes are read when they are asked for.</summary>
    /// <param name="path">Path below the published folder, with <c>/</c>, no leading slash.</param>
    /// <param name="length">How many bytes there are.</param>
    /// <param name="open">Opens the bytes of a path, to be read at any place; called each time, from any thread. One for all files: there may
    /// be half a million of them.</param>
    /// <param name="sha256">Its SHA-256, lower-case hexadecimal, where it is known already.</param>
    public OutputFile(string path, long length, Func<string, Stream> open, string? sha256 = null)
    {
        this.path = Encoding.UTF8.GetBytes(path);
        Length = length;
        source = open;
        KnownSha256 = sha256;
    }

    /// <summary>Path below the published folder, with <c>/</c>, no leading slash.</summary>
    public string Path => Encoding.UTF8.GetString(path);

    /// <summary>How many bytes there are.</summary>
    public long Length { get; }

    /// <summary>The bytes; those on disk are read each time.</summary>
    public ReadOnlyMemory<byte> Content => source is ReadOnlyMemory<byte> content ? content : Read();

    /// <summary>SHA-256 of the bytes, lower-case hexadecimal; reckoned each time where it is not known.</summary>
    public string Sha256 => KnownSha256 ?? Reckon();

    /// <summary>The same where it has been reckoned already, else null.</summary>
    public string? KnownSha256 { get; }

    /// <summary>The same bytes under another path.</summary>
    public OutputFile At(string path) => source is ReadOnlyMemory<byte> content ? new OutputFile(path, content) : new OutputFile(path, Length, _ => Open());

    /// <summary>Opens the bytes to read them piece by piece, at any place.</summary>
    public Stream Open() => source switch
    {
        ReadOnlyMemory<byte> content when MemoryMarshal.TryGetArray(content, out var bytes) => new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false),
        ReadOnlyMemory<byte> content => new MemoryStream(content.ToArray(), writable: false),
        _ => ((Func<string, Stream>)source)(Path),
    };

    /// <summary>Writes the bytes to a stream.</summary>
    public void CopyTo(Stream stream)
    {
        using var content = Open();
        content.CopyTo(stream);
    }

    private string Reckon()
    {
        using var stream = Open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private byte[] Read()
    {
        using var content = Open();
        var bytes = new byte[Length];
        content.ReadExactly(bytes);
        return bytes;
    }
}
