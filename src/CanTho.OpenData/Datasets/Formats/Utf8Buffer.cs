using System.Globalization;
using System.Text;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Bytes of a text in UTF-8 while it is written; the room grows and is used again.</summary>
public sealed class Utf8Buffer
{
    // Of one UTF-16 unit UTF-8 needs no more, of a whole number no more digits.
    private const int MostBytesAUnit = 3;
    private const int MostDigits = 20;

    private byte[] bytes;
    private int length;

    /// <summary>An empty buffer.</summary>
    /// <param name="capacity">Room at the beginning, in bytes.</param>
    public Utf8Buffer(int capacity) => bytes = new byte[capacity];

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, length);

    /// <summary>The same, until more is written.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => bytes.AsMemory(0, length);

    /// <summary>Begins again.</summary>
    public void Clear() => length = 0;

    /// <summary>Adds a text.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * MostBytesAUnit);
        length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(length));
    }

    /// <summary>Adds bytes of UTF-8.</summary>
    public void Add(ReadOnlySpan<byte> text)
    {
        Reserve(text.Length);
        text.CopyTo(bytes.AsSpan(length));
        length += text.Length;
    }

    /// <summary>Adds a number in digits.</summary>
    public void Add(long number)
    {
        Reserve(MostDigits);
        number.TryFormat(bytes.AsSpan(length), out var written, default, CultureInfo.InvariantCulture);
        length += written;
    }

    private void Reserve(int more)
    {
        if (bytes.Length - length < more)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
        }
    }
}
