namespace CanTho.OpenData.Fuzzing.Mutations;

/// <summary>Changes of YAML: keys, indentation, types of values, anchors and aliases, and what happens to any text.</summary>
internal static class YamlMutations
{
    private static readonly string[] Values =
        ["null", "~", "true", "1e400", "[a, b]", "{a: b}", "[[[[]]]]", "&a x", "*a", "!!str x", "!<x> y", "|", ">-", "\"\\uD800\"", "\"\\u202e\"", "'", "\"", "2026-02-30", "0o17", "- - -", "? a", "{<<: *a}", "\"a\\nb\"", "[", "{", "%a", "`a`", "@a"];

    private static readonly ImmutableArray<Action<List<string>, int, Chance>> All =
    [
        static (lines, at, chance) => lines[at] = KeyOf(lines[at]) + " " + chance.Of(Values),
        static (lines, at, _) => lines[at] = "  " + lines[at],
        static (lines, at, _) => lines[at] = lines[at].StartsWith(' ') ? lines[at][1..] : lines[at],
        static (lines, at, _) => lines[at] = "\t" + lines[at],
        static (lines, at, chance) => lines[at] = lines[at].Replace(":", chance.Of<string>(["", " :", "::", "=", ":\n"]), StringComparison.Ordinal),
        static (lines, at, chance) => lines[at] = lines[at].Replace("- ", chance.Of<string>(["-", "- - ", "", "? "]), StringComparison.Ordinal),
        static (lines, at, chance) => lines.Insert(at, chance.Of<string>(["---", "...", "<<: *a", "%YAML 1.1", "# c", "a: b", "- a", "&a", "  - x: y"])),
        static (lines, at, _) => lines.Insert(at, lines[at]),
        static (lines, at, _) => lines.RemoveAt(at),
        static (lines, at, chance) => lines[at] = lines[at].Insert(chance.Below(lines[at].Length + 1), chance.Of<string>(["\"", "'", ":", "#", "[", "]", "{", "}", ",", "\n", "\\", "!", "&", "*", "\u0085", "\u2028", "\ufeff"])),
    ];

    /// <summary>Changes lines a few times over.</summary>
    public static void Apply(List<string> lines, Chance chance, Material material)
    {
        for (var times = 1 + chance.Below(4); times > 0 && lines.Count > 0; times--)
        {
            chance.Of(All)(lines, chance.Below(lines.Count), chance);
        }

        if (chance.OneIn(2))
        {
            TextMutations.Apply(lines, chance, material, 2);
        }
    }

    private static string KeyOf(string line) => line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
}
