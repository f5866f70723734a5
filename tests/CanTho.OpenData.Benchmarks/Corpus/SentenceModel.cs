namespace CanTho.OpenData.Benchmarks.Corpus;

/// <summary>Makes phrases in the words of the real plans, so that lengths, vocabulary and the share of rare words are those of real
/// documents: a chain that chooses each word by the two before it (Markov, order two), read from the originals.</summary>
internal sealed class SentenceModel
{
    private const int Fewest = 8;
    private const int Most = 42;
    private const string Breaks = "“”\"():;¹²³";

    private readonly List<(string First, string Second)> starts = [];
    private readonly Dictionary<(string, string), List<string>> next = [];

    /// <summary>Reads the tasks of the originals: rows of the table and bullets of the plans, without what assigns them, and without
    /// figures, which would make records of their own.</summary>
    public static SentenceModel Of(IEnumerable<string> titles)
    {
        var model = new SentenceModel();
        foreach (var title in titles)
        {
            // What follows a figure or a quotation mark would lack it.
            model.Learn([.. title.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeWhile(word => !word.Any(character => char.IsDigit(character) || Breaks.Contains(character, StringComparison.Ordinal)))]);
        }

        return model;
    }

    /// <summary>One phrase of 8 to 42 words.</summary>
    public string Next(Random random)
    {
        var (before, last) = starts[random.Next(starts.Count)];
        var words = new List<string> { before, last };
        var length = random.Next(Fewest, Most);
        while (words.Count < Most && next.TryGetValue((before, last), out var followers))
        {
            (before, last) = (last, followers[random.Next(followers.Count)]);
            words.Add(last);
            if (words.Count >= length && last[^1] is ',')
            {
                break;
            }
        }

        return string.Join(' ', words).TrimEnd(',', '.', ' ');
    }

    private void Learn(string[] words)
    {
        if (words.Length < Fewest)
        {
            return;
        }

        starts.Add((words[0], words[1]));
        for (var place = 2; place < words.Length; place++)
        {
            var key = (words[place - 2], words[place - 1]);
            if (!next.TryGetValue(key, out var followers))
            {
                next[key] = followers = [];
            }

            followers.Add(words[place].TrimEnd('.'));
        }
    }
}
