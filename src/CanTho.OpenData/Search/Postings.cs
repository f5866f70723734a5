namespace CanTho.OpenData.Search;

/// <summary>The records that hold a term, each with a strength from 1 to 31, in the order of the records; kept as the letters that the
/// index writes.</summary>
internal sealed class Postings
{
    private const int First = 4;

    private byte[] _gaps = new byte[First];
    private byte[] _strengths = new byte[First];
    private int _length;
    private int _last = -1;

    /// <summary>How many records hold the term.</summary>
    public int Count { get; private set; }

    /// <summary>Gaps between record numbers, five bits a character, the lowest first.</summary>
    public ReadOnlySpan<byte> Gaps => _gaps.AsSpan(0, _length);

    /// <summary>One character a record.</summary>
    public ReadOnlySpan<byte> Strengths => _strengths.AsSpan(0, Count);

    /// <summary>Characters that need no escape anywhere: the first 32 end a number, the others say that more of it follows.</summary>
    private static ReadOnlySpan<byte> Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8;

    /// <summary>Adds a record whose number is above all those added before.</summary>
    public void Add(int record, int strength)
    {
        var gap = record - _last - 1;
        for (; gap >= 32; gap >>= 5)
        {
            Append(ref _gaps, _length++, Digits[32 + (gap & 31)]);
        }

        Append(ref _gaps, _length++, Digits[gap]);
        Append(ref _strengths, Count++, Digits[strength]);
        _last = record;
    }

    private static void Append(ref byte[] all, int at, byte one)
    {
        if (at == all.Length)
        {
            Array.Resize(ref all, 2 * at);
        }

        all[at] = one;
    }
}
