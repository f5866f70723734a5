using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Tests.Linear;

/// <summary>A pattern as an automaton, asked whether a text exists on which going back over it costs more than its length: where the same
/// stretch can be read both by one loop and, after it, by another (then time grows with the square), or by one loop in two ways (then it
/// doubles with every letter). The pattern is parsed by the library's own parser, whose tree it keeps to itself.</summary>
internal sealed class PatternAutomaton
{
    /// <summary>Up to so many repetitions are looked at one by one; more count as any number.</summary>
    private const int MostUnrolled = 250;

    private const int MostStates = 4000;

    /// <summary>One character for every kind that patterns tell apart.</summary>
    private static readonly char[] Alphabet =
    [
        .. Enumerable.Range(1, 0xFF).Select(code => (char)code), .. "ăâđêôơưĂÂĐÊÔƠƯạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹẠẢẤỨỲ–—‐‑“”‘’…•·″〃½²³⁰¹⁴⁵⁹\u2003\u2028\u0301\u4E00\uFF10",
    ];

    private readonly List<List<(bool[]? Set, int To)>> edges = [];
    private readonly List<(int From, int To)> silent = [];

    /// <summary>True where the pattern is looked for from every place of a text, not at one place alone.</summary>
    private readonly bool isSearch;

    private PatternAutomaton(bool isSearch) => this.isSearch = isSearch;

    /// <summary>What is wrong with a pattern; null where nothing is.</summary>
    public static string? FaultOf(string pattern, RegexOptions options)
    {
        // The parser is a type that lives on the stack: it can be called through a delegate alone.
        var tree = Type("RegexParser").GetMethod("Parse", BindingFlags.Public | BindingFlags.Static)!
            .CreateDelegate<Func<string, RegexOptions, CultureInfo, object>>()(pattern, options, CultureInfo.InvariantCulture);
        var root = tree.GetType().GetField("Root", Any)!.GetValue(tree)!;
        return new PatternAutomaton(isSearch: false).Fault(root)
            ?? (new PatternAutomaton(isSearch: true).Fault(root) is { } fault ? $"looked for from every place of a text: {fault}" : null);
    }

    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static Type Type(string name) => typeof(Regex).Assembly.GetType("System.Text.RegularExpressions." + name, throwOnError: true)!;

    private static T Get<T>(object node, string property) => (T)node.GetType().GetProperty(property, Any)!.GetValue(node)!;

    private int State()
    {
        edges.Add([]);
        return edges.Count - 1;
    }

    /// <summary>Adds a node of the tree behind a state and gives the state behind it.</summary>
    private int Add(object node, int from)
    {
        var kind = Get<object>(node, "Kind").ToString()!;
        switch (kind)
        {
            case "One" or "Notone" or "Set":
                return Step(from, SetOf(node, kind));
            case "Multi":
                return Get<string>(node, "Str").Aggregate(from, (state, letter) => Step(state, [.. Alphabet.Select(character => character == letter)]));
            case "Concatenate":
                return Children(node).Aggregate(from, (state, child) => Add(child, state));
            case "Alternate":
                var end = State();
                foreach (var child in Children(node))
                {
                    silent.Add((Add(child, from), end));
                }

                return end;
            case "Capture" or "Group" or "Atomic":
                return Add(Children(node).Single(), from);
            case "Beginning" or "Start" when isSearch:
                // Nothing stands before it.
                return State();
            case "Empty" or "Bol" or "Eol" or "Boundary" or "NonBoundary" or "ECMABoundary" or "NonECMABoundary" or "Beginning" or "Start" or "EndZ" or "End" or "UpdateBumpalong" or "Nothing":
                return from;
            case "PositiveLookaround" or "NegativeLookaround":
                // What is looked for is read beside the text, from here.
                Add(Children(node).Single(), from);
                return from;
        }

        if (kind.Contains("loop", StringComparison.OrdinalIgnoreCase) || kind.Contains("lazy", StringComparison.OrdinalIgnoreCase))
        {
            var set = kind is "Loop" or "Lazyloop" ? null : SetOf(node, kind);
            return Repeat(from, Get<int>(node, "M"), Get<int>(node, "N"), state => set is null ? Add(Children(node).Single(), state) : Step(state, set));
        }

        throw new NotSupportedException($"A pattern with {kind} is not looked at.");
    }

    private int Repeat(int from, int least, int most, Func<int, int> add)
    {
        var state = from;
        for (var count = 0; count < Math.Min(least, MostUnrolled); count++)
        {
            state = add(state);
        }

        if (most <= MostUnrolled)
        {
            var end = State();
            silent.Add((state, end));
            for (var count = least; count < most; count++)
            {
                state = add(state);
                silent.Add((state, end));
            }

            return end;
        }

        var loop = State();
        silent.Add((state, loop));
        silent.Add((add(loop), loop));
        var behind = State();
        silent.Add((loop, behind));
        return behind;
    }

    private int Step(int from, bool[] set)
    {
        var to = State();
        edges[from].Add((set, to));
        return to;
    }

    private static bool[] SetOf(object node, string kind)
    {
        if (kind.StartsWith("Set", StringComparison.Ordinal))
        {
            var inClass = Type("RegexCharClass").GetMethod("CharInClass", BindingFlags.Public | BindingFlags.Static, [typeof(char), typeof(string)])!;
            var set = Get<string>(node, "Str");
            return [.. Alphabet.Select(character => (bool)inClass.Invoke(null, [character, set])!)];
        }

        var letter = Get<char>(node, "Ch");
        var isNot = kind.StartsWith("Notone", StringComparison.Ordinal);
        return [.. Alphabet.Select(character => (character == letter) != isNot)];
    }

    private static IEnumerable<object> Children(object node)
    {
        var child = node.GetType().GetMethod("Child", Any)!;
        return Enumerable.Range(0, (int)node.GetType().GetMethod("ChildCount", Any)!.Invoke(node, [])!).Select(index => child.Invoke(node, [index])!);
    }

    /// <summary>Steps that read a character, silent ones passed over: a state goes to those behind the sets it can reach.</summary>
    private List<(bool[] Set, int To)>[] Reading()
    {
        var next = silent.ToLookup(step => step.From, step => step.To);
        return
        [
            .. Enumerable.Range(0, edges.Count).Select(state =>
            {
                var seen = new HashSet<int> { state };
                var open = new Stack<int>(seen);
                var steps = new List<(bool[], int)>();
                while (open.TryPop(out var at))
                {
                    steps.AddRange(edges[at].Select(edge => (edge.Set!, edge.To)));
                    foreach (var to in next[at].Where(seen.Add))
                    {
                        open.Push(to);
                    }
                }

                return steps;
            }),
        ];
    }

    private string? Fault(object root)
    {
        var start = State();
        if (isSearch)
        {
            edges[start].Add(([.. Alphabet.Select(_ => true)], start));
        }

        Add(root, start);
        if (edges.Count > MostStates)
        {
            return "the pattern is too large to be looked at";
        }

        var steps = Reading();
        var cycles = Enumerable.Range(0, steps.Length).Where(state => Reachable(steps, state).Contains(state)).ToArray();
        var reach = cycles.ToDictionary(state => state, state => Reachable(steps, state));
        foreach (var first in cycles)
        {
            if (LoopsInTwoWays(steps, first, reach))
            {
                return "a loop can read the same stretch in two ways";
            }

            foreach (var second in cycles.Where(second => second != first && reach[first].Contains(second)))
            {
                if (ReadsTheSame(steps, first, second, reach))
                {
                    return $"two loops in a row can read the same stretch, such as {Example(steps, first, second)}";
                }
            }
        }

        return null;
    }

    private static HashSet<int> Reachable(List<(bool[] Set, int To)>[] steps, int from)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([from]);
        while (open.TryPop(out var at))
        {
            foreach (var (_, to) in steps[at])
            {
                if (seen.Add(to))
                {
                    open.Push(to);
                }
            }
        }

        return seen;
    }

    /// <summary>One text leads from the first loop to itself, from the first to the second, and from the second to itself.</summary>
    private static bool ReadsTheSame(List<(bool[] Set, int To)>[] steps, int first, int second, Dictionary<int, HashSet<int>> reach)
    {
        var seen = new HashSet<(int, int, int)> { (first, first, second) };
        var open = new Stack<(int A, int B, int C)>(seen);
        while (open.TryPop(out var at))
        {
            foreach (var (setA, a) in steps[at.A].Where(step => reach.TryGetValue(step.To, out var back) && back.Contains(first)))
            {
                foreach (var (setC, c) in steps[at.C].Where(step => reach.TryGetValue(step.To, out var back) && back.Contains(second)))
                {
                    foreach (var (setB, b) in steps[at.B])
                    {
                        if (Meet(setA, setB, setC) && seen.Add((a, b, c)))
                        {
                            if ((a, b, c) == (first, second, second))
                            {
                                return true;
                            }

                            open.Push((a, b, c));
                        }
                    }
                }
            }
        }

        return false;
    }

    /// <summary>One text leads from a state back to it on two ways that part in between.</summary>
    private static bool LoopsInTwoWays(List<(bool[] Set, int To)>[] steps, int state, Dictionary<int, HashSet<int>> reach)
    {
        var seen = new HashSet<(int, int)> { (state, state) };
        var open = new Stack<(int A, int B, bool Parted)>([(state, state, false)]);
        var parted = new HashSet<(int, int)>();
        while (open.TryPop(out var at))
        {
            var back = steps[at.A].Where(step => reach.TryGetValue(step.To, out var behind) && behind.Contains(state)).ToArray();
            foreach (var (setA, a) in back)
            {
                foreach (var (setB, b) in steps[at.B].Where(step => reach.TryGetValue(step.To, out var behind) && behind.Contains(state)))
                {
                    var isParted = at.Parted || a != b;
                    if (!Meet(setA, setB, setB) || !(isParted ? parted : seen).Add((a, b)))
                    {
                        continue;
                    }

                    if (isParted && (a, b) == (state, state))
                    {
                        return true;
                    }

                    open.Push((a, b, isParted));
                }
            }
        }

        return false;
    }

    private static bool Meet(bool[] one, bool[] two, bool[] three)
    {
        for (var index = 0; index < one.Length; index++)
        {
            if (one[index] && two[index] && three[index])
            {
                return true;
            }
        }

        return false;
    }

    private static string Example(List<(bool[] Set, int To)>[] steps, int first, int second)
    {
        var common = Alphabet.Where((_, index) => steps[first].Exists(step => step.Set[index]) && steps[second].Exists(step => step.Set[index])).Take(1);
        return string.Concat(common.Select(character => $"U+{(int)character:X4}"));
    }
}
