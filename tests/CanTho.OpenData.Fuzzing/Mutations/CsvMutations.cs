namespace CanTho.OpenData.Fuzzing.Mutations;

/// <summary>Changes of CSV: quotes, separators, cells, and what happens to any text.</summary>
internal static class CsvMutations
{
    private static readonly ImmutableArray<Action<List<string>, int, Chance>> All =
    [
        static (lines, at, chance) => lines[at] = string.Join(',', TextMutations.Cells(lines[at].Split(','), chance)),
        static (lines, at, chance) => lines[at] = lines[at].Insert(chance.Below(lines[at].Length + 1), chance.Of<string>(["\"", "\"\"", ",", ";", "\t", "\n", "\"\n\"", "'", "\r", "\0"])),
        static (lines, at, _) => lines[at] = lines[at].Replace(',', ';'),
        static (lines, at, _) => lines[at] = lines[at].Replace(',', '\t'),
        static (lines, at, _) => lines[at] = lines[at].Replace("\"", "", StringComparison.Ordinal),
        static (lines, at, _) => lines[at] = "\"" + lines[at] + "\"",
        static (lines, at, _) => lines.Insert(at, lines[at]),
        static (lines, at, _) => lines.RemoveAt(at),
        static (lines, at, chance) => lines[at] = lines[at].ToUpperInvariant()[..chance.Below(lines[at].Length + 1)],
    ];

    /// <summary>Changes lines a few times over.</summary>
    public static void Apply(List<string> lines, Chance chance, Material material)
    {
        for (var times = 1 + chance.Below(3); times > 0 && lines.Count > 0; times--)
        {
            chance.Of(All)(lines, chance.Below(lines.Count), chance);
        }

        if (chance.OneIn(2))
        {
            TextMutations.Apply(lines, chance, material, 3);
        }
    }
}
