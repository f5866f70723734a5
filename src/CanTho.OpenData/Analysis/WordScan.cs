namespace CanTho.OpenData.Analysis;

/// <summary>Goes over the words of one line, run by run: words with nothing but blanks between them. A mark, a digit or a tab ends a run.</summary>
/// <param name="text">The line.</param>
/// <param name="words">Takes the places of the words of a run: where each begins, and where it ends.</param>
internal ref struct WordScan(ReadOnlySpan<char> text, List<(int Start, int End)> words)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly List<(int Start, int End)> words = words;
    private int place;

    /// <summary>Goes on to the next run; false behind the last.</summary>
    public bool MoveNext()
    {
        words.Clear();
        while (place < text.Length)
        {
            var start = place;
            while (place < text.Length && char.IsLetter(text[place]))
            {
                place++;
            }

            if (place > start)
            {
                words.Add((start, place));
            }
            else if (text[place++] != ' ' && words.Count > 0)
            {
                return true;
            }
        }

        return words.Count > 0;
    }

    /// <summary>A word of the run as it is counted: in lower case but for names. A capital stays inside a run and before another one; at the
    /// start of a sentence it says nothing.</summary>
    /// <param name="index">Which word.</param>
    /// <param name="lower">Room for the word in lower case.</param>
    public readonly ReadOnlySpan<char> Word(int index, ref char[] lower)
    {
        var word = Printed(index);
        if (!char.IsUpper(word[0]) && !word.ContainsAnyInRange('A', 'Z') && !word.ContainsAnyExceptInRange('\0', '\u007F'))
        {
            return word;
        }

        if (IsName(word) && (index > 0 || (words.Count > 1 && IsName(Printed(1)))))
        {
            return word;
        }

        if (lower.Length < word.Length)
        {
            lower = new char[word.Length];
        }

        return lower.AsSpan(0, word.ToLowerInvariant(lower));
    }

    private readonly ReadOnlySpan<char> Printed(int index) => text[words[index].Start..words[index].End];

    private static bool IsName(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || !char.IsUpper(word[0]))
        {
            return false;
        }

        foreach (var letter in word[1..])
        {
            if (!char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}
