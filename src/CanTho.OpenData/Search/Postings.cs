using System.Text;

namespace CanTho.OpenData.Search;

/// <summary>The records that hold a term, each with a strength from 1 to 31, in the order of the records.</summary>
internal sealed class Postings
{
    /// <summary>Characters that need no escape anywhere: the first 32 end a number, the others say that more of it follows.</summary>
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private readonly StringBuilder _gaps = new();
    private readonly StringBuilder _strengths = new();
    private int _last = -1;

    /// <summary>How many records hold the term.</summary>
    public int Count { get; private set; }

    /// <summary>Gaps between record numbers, five bits a character, the lowest first.</summary>
    public StringBuilder Gaps => _gaps;

    /// <summary>One character a record.</summary>
    public StringBuilder Strengths => _strengths;

    /// <summary>Adds a record whose number is above all those added before.</summary>
    public void Add(int record, int strength)
    {
        var gap = record - _last - 1;
        for (; gap >= 32; gap >>= 5)
        {
            _gaps.Append(Digits[32 + (gap & 31)]);
        }

        _gaps.Append(Digits[gap]);
        _strengths.Append(Digits[strength]);
        _last = record;
        Count++;
    }
}
