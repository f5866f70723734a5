namespace CanTho.OpenData.Analysis;

/// <summary>Words that stand together on one line, in lower case, with nothing but blanks between them.</summary>
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
                words.Add((text[start..place].ToLowerInvariant(), start + 1));
            }
            else if (text[place++] != ' ' && words.Count > 0)
            {
                yield return new WordRun(file, line, words.DrainToImmutable());
            }
        }

        if (words.Count > 0)
        {
            yield return new WordRun(file, line, words.ToImmutable());
        }
    }
}
