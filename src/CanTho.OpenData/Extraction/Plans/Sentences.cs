using System.Collections.Frozen;

namespace CanTho.OpenData.Extraction.Plans;

/// <summary>Cuts running text into sentences, and sentences into clauses at semicolons. Stops in quotations, brackets and behind
/// abbreviations ("TP. Cần Thơ") do not count.</summary>
internal static class Sentences
{
    private static readonly FrozenSet<string> Abbreviations =
        new[] { "TP", "Tp", "TT", "TX", "Tx", "TS", "ThS", "PGS", "GS", "BS", "Q", "P", "H", "KT", "TM", "VP", "v.v" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The sentences of a text, in order; together they cover it.</summary>
    public static IEnumerable<Stretch> Split(string text)
    {
        var start = 0;
        var closed = ClosedAt(text);
        for (var index = 0; index < text.Length; index++)
        {
            index = closed is null ? index : Math.Max(index, closed[index]);
            if (index + 2 < text.Length && text[index] is '.' or '!' or '?' && EndsHere(text, index))
            {
                yield return new Stretch(start, index + 1);
                start = index + 1;
            }
        }

        if (start < text.Length && !string.IsNullOrWhiteSpace(text[start..]))
        {
            yield return new Stretch(start, text.Length);
        }
    }

    /// <summary>Offsets of the semicolons outside quotations and brackets.</summary>
    public static IEnumerable<int> Semicolons(string text)
    {
        var closed = ClosedAt(text);
        for (var index = 0; index < text.Length; index++)
        {
            index = closed is null ? index : Math.Max(index, closed[index]);
            if (text[index] == ';')
            {
                yield return index;
            }
        }
    }

    private static bool EndsHere(string text, int stop)
    {
        var next = stop + 1;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next == stop + 1 || next == text.Length || !(char.IsUpper(text[next]) || text[next] is '“' or '"'))
        {
            return false;
        }

        var word = stop;
        while (word > 0 && !char.IsWhiteSpace(text[word - 1]) && text[word - 1] != '(')
        {
            word--;
        }

        return !Abbreviations.Contains(text[word..stop]);
    }

    /// <summary>For each offset that opens a quotation or bracket, the offset that closes it; else 0. One pass. Null where none opens.</summary>
    private static int[]? ClosedAt(string text)
    {
        if (!text.AsSpan().ContainsAny('(', '“'))
        {
            return null;
        }

        var closed = new int[text.Length];
        var open = new Stack<int>();
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] is '(' or '“')
            {
                open.Push(index);
            }
            else if (text[index] is ')' or '”' && open.TryPop(out var opening))
            {
                closed[opening] = index;
            }
        }

        return closed;
    }
}
