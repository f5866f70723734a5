namespace CanTho.OpenData.Search;

/// <summary>A word as search sees it: one syllable (âm tiết), one number, or one part of a document number.</summary>
/// <param name="Written">As written, in NFC: "Đường".</param>
/// <param name="Folded">Lower case without marks, numbers without leading zeros: "duong".</param>
/// <param name="Exact">Lower case with letter marks in place and the tone as a sign at the end: "đương`". "hòa" and "hoà" are the
/// same word, "hoa`".</param>
/// <param name="Joined">True when only a hyphen, slash or ampersand stands between this word and the one before, as in 59-NQ/TW.</param>
internal readonly record struct SearchWord(string Written, string Folded, string Exact, bool Joined)
{
    /// <summary>Its number in the lexicon of an index; 0 for a word that no lexicon knows.</summary>
    public int Number { get; init; }

    /// <summary>True for a number such as 218 or 64.717,47.</summary>
    public bool IsNumber => char.IsAsciiDigit(Folded[0]) && Folded.AsSpan().IndexOfAnyExcept(Digits) < 0;

    private static System.Buffers.SearchValues<char> Digits { get; } = System.Buffers.SearchValues.Create("0123456789.,");
}
