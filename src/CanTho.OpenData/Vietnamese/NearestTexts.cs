namespace CanTho.OpenData.Vietnamese;

/// <summary>Finds what a mistyped word was meant to be: the candidates with the fewest letters to change, marks weighing nothing.</summary>
public static class NearestTexts
{
    /// <summary>The nearest candidates, nearest first; candidates as near as each other in ordinal order.</summary>
    /// <param name="text">What was typed: <c>hoan thanh</c>.</param>
    /// <param name="candidates">What can be meant: <c>hoan-thanh</c>, <c>tam-dung</c>.</param>
    /// <param name="count">How many to give at most.</param>
    public static ImmutableArray<string> Of(string text, IEnumerable<string> candidates, int count = 1)
    {
        var typed = VietnameseText.Fold(text);
        return
        [
            .. candidates.Distinct(StringComparer.Ordinal)
                .Select(candidate => (candidate, Distance: Distance(typed, VietnameseText.Fold(candidate))))
                .OrderBy(pair => pair.Distance).ThenBy(pair => pair.candidate, StringComparer.Ordinal)
                .Take(count).Select(pair => pair.candidate),
        ];
    }

    /// <summary>Letters to insert, delete or replace (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        var current = new int[right.Length + 1];
        for (var row = 1; row <= left.Length; row++)
        {
            current[0] = row;
            for (var column = 1; column <= right.Length; column++)
            {
                var replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            (previous, current) = (current, previous);
        }

        return previous[right.Length];
    }
}
