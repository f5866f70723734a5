namespace CanTho.OpenData.Analysis;

/// <summary>Words that stand together on one line with nothing but blanks between them, in lower case but for names: "Cờ Đỏ" is a
/// district and "cờ đỏ" a flag.</summary>
/// <param name="File">File of the line.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Words">The words and the 1-based column of each.</param>
internal sealed record WordRun(string File, int Line, ImmutableArray<(string Word, int Column)> Words)
{
    /// <summary>The word at a place; null outside the run.</summary>
    public string? this[int index] => index >= 0 && index < Words.Length ? Words[index].Word : null;

    /// <summary>The runs of one line: a mark, a digit or a tab ends a run.</summary>
    public static IEnumerable<WordRun> Of(string file, int line, string text)
    {
        var words = ImmutableArray.CreateBuilder<(string, int)>();
        for (var place = 0; place < text.Length;)
        {
            var start = place;
            while (place < text.Length && char.IsLetter(text[place]))
            {
                place++;
            }

            if (place > start)
            {
                words.Add((text[start..place], start + 1));
            }
            else if (text[place++] != ' ' && words.Count > 0)
            {
                yield return new WordRun(file, line, Lower(words.DrainToImmutable()));
            }
        }

        if (words.Count > 0)
        {
            yield return new WordRun(file, line, Lower(words.ToImmutable()));
        }
    }

    /// <summary>A capital stays inside a run and before another one; at the start of a sentence it says nothing.</summary>
    private static ImmutableArray<(string Word, int Column)> Lower(ImmutableArray<(string Word, int Column)> words) =>
    [
        .. words.Select((word, index) => IsName(word.Word) && (index > 0 || (words.Length > 1 && IsName(words[1].Word)))
            ? word
            : (word.Word.ToLowerInvariant(), word.Column)),
    ];

    private static bool IsName(string word) => word.Length > 1 && char.IsUpper(word[0]) && word.Skip(1).All(char.IsLower);
}
