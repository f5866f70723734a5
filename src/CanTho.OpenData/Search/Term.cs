namespace CanTho.OpenData.Search;

/// <summary>What a record can be found by, as one number: a single word, two neighbouring words, or a short field whole.</summary>
/// <param name="Key">The number of the first word, above it that of the second; the number of a whole name with the sign bit.</param>
internal readonly record struct Term(long Key)
{
    private const int Shift = 32;

    /// <summary>True for a short field whole, "=so tai chinh".</summary>
    public bool IsName => Key < 0;

    /// <summary>A single word.</summary>
    public static Term Single(int word) => new(word);

    /// <summary>Two neighbouring words.</summary>
    public static Term Pair(int first, int second) => new(((long)second << Shift) | (uint)first);

    /// <summary>A short field whole.</summary>
    public static Term Name(int name) => new(long.MinValue | (uint)name);

    /// <summary>Its folded and its exact form.</summary>
    public (string Folded, string Exact) Forms(Lexicon lexicon)
    {
        var first = lexicon.FormsOf((int)(Key & int.MaxValue));
        var second = IsName ? 0 : (int)(Key >> Shift);
        if (second == 0)
        {
            return first;
        }

        var next = lexicon.FormsOf(second);
        return ($"{first.Folded} {next.Folded}", $"{first.Exact} {next.Exact}");
    }
}
