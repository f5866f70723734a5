using System.Text;

namespace CanTho.OpenData.Fuzzing;

/// <summary>Makes a failing input smaller while it fails in the same way: files, then lines, then characters are left out.</summary>
internal static class Minimiser
{
    private const int MostTrials = 1500;

    /// <summary>The smallest input found.</summary>
    public static FuzzCase Minimise(FuzzCase input, Func<FuzzCase, bool> fails)
    {
        var trials = 0;
        bool Fails(FuzzCase smaller) => trials++ < MostTrials && fails(smaller);
        foreach (var path in input.Files.Keys)
        {
            var without = input with { Files = input.Files.Remove(path) };
            input = input.Files.Count > 1 && Fails(without) ? without : input;
        }

        foreach (var path in input.Files.Keys)
        {
            // Latin-1 keeps every byte as one character, whatever the encoding of the file.
            var lines = Pieces(Encoding.Latin1.GetString(input.Files[path]), static text => [.. text.Split('\n').SelectMany((line, index) => index == 0 ? [line] : new[] { "\n", line })]);
            input = Shrink(input, path, lines, Fails);
            var letters = Encoding.Latin1.GetString(input.Files[path]);
            if (letters.Length < 4000)
            {
                input = Shrink(input, path, [.. letters.Select(letter => letter.ToString())], Fails);
            }
        }

        return input;
    }

    private static FuzzCase Shrink(FuzzCase input, string path, List<string> pieces, Func<FuzzCase, bool> fails)
    {
        for (var size = Math.Max(1, pieces.Count / 2); ; size /= 2)
        {
            for (var start = 0; start < pieces.Count;)
            {
                List<string> rest = [.. pieces.Take(start), .. pieces.Skip(start + size)];
                var smaller = input with { Files = input.Files.SetItem(path, Encoding.Latin1.GetBytes(string.Concat(rest))) };
                if (fails(smaller))
                {
                    (input, pieces) = (smaller, rest);
                }
                else
                {
                    start += size;
                }
            }

            if (size <= 1)
            {
                return input;
            }
        }
    }

    private static List<string> Pieces(string text, Func<string, IEnumerable<string>> cut) => [.. cut(text)];
}
