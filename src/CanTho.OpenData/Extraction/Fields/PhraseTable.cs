namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Phrases of folded words and what each stands for; finds the longest that stands at a place. Marks between the words
/// (a comma, a dash) are passed over where the table is told so: "Văn hóa - Thể thao và Du lịch" is "Văn hóa, Thể thao và Du lịch".</summary>
/// <typeparam name="T">What a phrase stands for.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly Dictionary<string, List<(string[] Words, T Value)>> byFirstWord = new(StringComparer.Ordinal);
    private readonly bool passesMarks;

    /// <summary>Puts phrases into a table.</summary>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, bool passesMarks = false)
    {
        this.passesMarks = passesMarks;
        foreach (var (phrase, value) in phrases.OrderByDescending(entry => entry.Phrase.Length))
        {
            var words = phrase.Split([' ', ',', '-', '–'], StringSplitOptions.RemoveEmptyEntries);
            if (!byFirstWord.TryGetValue(words[0], out var list))
            {
                byFirstWord[words[0]] = list = [];
            }

            list.Add((words, value));
        }
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The token.</param>
    /// <param name="next">The token behind the phrase.</param>
    /// <param name="value">What it stands for.</param>
    public bool TryFind(FieldText text, int index, out int next, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        next = index;
        value = default;
        if (text[index].Kind != TokenKind.Word
            || !byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(text.Folded(index), out var entries))
        {
            return false;
        }

        foreach (var (words, found) in entries)
        {
            if (Behind(text, index, words) is { } behind)
            {
                (next, value) = (behind, found);
                return true;
            }
        }

        return false;
    }

    private int? Behind(FieldText text, int index, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            while (passesMarks && word > 0 && (text.IsDash(index) || text.IsMark(index, ",")))
            {
                index++;
            }

            var isAnd = passesMarks && words[word] == "va" && text.IsMark(index, "&");
            if (!isAnd && !text.IsWord(index, words[word]))
            {
                return null;
            }

            index++;
        }

        return index;
    }
}
