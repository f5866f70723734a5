namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>A list of phrases in small letters with marks; finds the longest one that begins at a token.</summary>
internal sealed class Phrases
{
    private readonly Dictionary<string, string[][]> byFirstWord;
    private readonly int longest;

    /// <summary>Takes phrases parted by <c>|</c>, words by blanks; a comma or slash in a phrase is a word of its own.</summary>
    public Phrases(params string[] lists)
    {
        byFirstWord = lists.SelectMany(list => list.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(phrase => phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .GroupBy(words => words[0], StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);
        longest = byFirstWord.Values.SelectMany(entries => entries).Max(words => words.Length);
    }

    /// <summary>How many tokens the longest phrase here covers; 0 where none stands here.</summary>
    public int At(ReportText text, int index)
    {
        if (byFirstWord.TryGetValue(text[index], out var entries))
        {
            foreach (var words in entries)
            {
                if (Stands(text, index, words))
                {
                    return words.Length;
                }
            }
        }

        return 0;
    }

    /// <summary>How many tokens the longest phrase that ends in front of a token covers; 0 where none does.</summary>
    public int EndingAt(ReportText text, int end, int low)
    {
        for (var from = Math.Max(low, end - longest); from < end; from++)
        {
            if (At(text, from) == end - from)
            {
                return end - from;
            }
        }

        return 0;
    }

    /// <summary>The first token from one to another (exclusive) at which a phrase stands; -1 where none does.</summary>
    public int Find(ReportText text, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (At(text, index) > 0)
            {
                return index;
            }
        }

        return -1;
    }

    private static bool Stands(ReportText text, int index, string[] words)
    {
        for (var word = 0; word < words.Length; word++)
        {
            if (text[index + word] != words[word])
            {
                return false;
            }
        }

        return true;
    }
}
