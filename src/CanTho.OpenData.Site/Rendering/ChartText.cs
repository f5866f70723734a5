namespace CanTho.OpenData.Site.Rendering;

/// <summary>How wide words are, without a font to ask: a little more than in the wider of the usual sans-serif fonts, so that nothing
/// runs over its edge in any of them.</summary>
internal static class ChartText
{
    private const string Narrow = "iìíỉĩịljtfrI.,:;'|!()/ ";
    private const string Wide = "mwMW%—…@";

    /// <summary>Width of a line of words.</summary>
    public static decimal Width(string words, decimal size, bool isBold = false) =>
        words.Sum(letter => Narrow.Contains(letter, StringComparison.Ordinal) ? 0.37m
            : Wide.Contains(letter, StringComparison.Ordinal) ? 0.95m
            : char.IsUpper(letter) ? 0.74m
            : 0.61m) * size * (isBold ? 1.06m : 1);

    /// <summary>Breaks words into lines of a width at most; a single long word keeps a line of its own.</summary>
    public static ImmutableArray<string> Wrap(string words, decimal width, decimal size, bool isBold = false)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Parts(word, width, size, isBold)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer, size, isBold) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    /// <summary>A word that no line holds, such as an address, cut into pieces that fit.</summary>
    private static IEnumerable<string> Parts(string word, decimal width, decimal size, bool isBold)
    {
        while (Width(word, size, isBold) > width && word.Length > 1)
        {
            var fits = Enumerable.Range(1, word.Length - 1).Last(length => length == 1 || Width(word[..length], size, isBold) <= width);
            yield return word[..fits];
            word = word[fits..];
        }

        yield return word;
    }
}
