using System.Text;
using System.Xml.Linq;
using CanTho.OpenData.Importing.Letters;

namespace CanTho.OpenData.Importing.Word;

/// <summary>Counts the numbered paragraphs of a document and writes the number that Word prints before each.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, NumberingLevel[]> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string List, Dictionary<int, int> Starts, Dictionary<int, NumberingLevel> Changed)> uses = new(StringComparer.Ordinal);

    /// <summary>The last number of each level by list; null where none has been printed since it began anew.</summary>
    private readonly Dictionary<string, int?[]> counters = new(StringComparer.Ordinal);
    private readonly HashSet<(string Use, int Level)> started = [];

    /// <summary>Reads <c>numbering.xml</c>; lists that are named by a style take the numbering of that style.</summary>
    public WordNumbering(XElement? part, WordStyles styles)
    {
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var list in part.Children("abstractNum"))
        {
            if (list.Given("abstractNumId") is { } id && lists.TryAdd(id, ReadLevels(list)) && list.ValueOf("numStyleLink") is { } style)
            {
                links[id] = style;
            }
        }

        foreach (var use in part.Children("num"))
        {
            if (use.Given("numId") is { } id && use.ValueOf("abstractNumId") is { } list)
            {
                uses.TryAdd(id, ReadUse(use, list));
            }
        }

        foreach (var (list, style) in links)
        {
            var linked = styles.OfParagraph(null, style, properties => properties.Child("numPr").ValueOf("numId"));
            if (linked is not null && uses.TryGetValue(linked, out var use) && lists.TryGetValue(use.List, out var levels))
            {
                lists[list] = levels;
            }
        }
    }

    /// <summary>The level of a list that numbers paragraphs of a style; 0 where none says so.</summary>
    public int LevelOf(string use, string? style)
    {
        var level = uses.TryGetValue(use, out var found) && lists.TryGetValue(found.List, out var levels)
            ? Array.FindIndex(levels, candidate => candidate.Style is not null && candidate.Style == style)
            : 0;
        return Math.Max(0, level);
    }

    /// <summary>The next number of a list on a level, with a blank behind it, whatever sets it off on the page; "" where the list prints none.</summary>
    public string Next(string use, int level)
    {
        if (!uses.TryGetValue(use, out var found) || !lists.ContainsKey(found.List) || level is < 0 or >= Levels)
        {
            return "";
        }

        var counts = counters.TryGetValue(found.List, out var known) ? known : counters[found.List] = new int?[Levels];
        var own = Level(found, level);
        var restarts = started.Add((use, level)) && found.Starts.ContainsKey(level);
        counts[level] = restarts || counts[level] is null ? found.Starts.GetValueOrDefault(level, own.Start) : counts[level] + 1;
        for (var below = level + 1; below < Levels; below++)
        {
            if (Level(found, below).RestartAfter is not { } after || (after > 0 && level < after))
            {
                counts[below] = null;
            }
        }

        var text = Text(found, own, counts);
        return text.Length == 0 ? "" : $"{text} ";
    }

    private NumberingLevel Level((string List, Dictionary<int, int> Starts, Dictionary<int, NumberingLevel> Changed) use, int level) =>
        use.Changed.TryGetValue(level, out var changed) ? changed : lists[use.List][level];

    private string Text((string List, Dictionary<int, int> Starts, Dictionary<int, NumberingLevel> Changed) use, NumberingLevel own, int?[] counts)
    {
        if (own.Format == "bullet")
        {
            return NumberFormats.Bullet(own.Text);
        }

        var text = new StringBuilder();
        for (var index = 0; index < own.Text.Length; index++)
        {
            if (own.Text[index] == '%' && index + 1 < own.Text.Length && own.Text[index + 1] is >= '1' and <= '9')
            {
                var level = own.Text[++index] - '1';
                var other = Level(use, level);
                var number = counts[level] ?? use.Starts.GetValueOrDefault(level, other.Start);
                text.Append(NumberFormats.Write(number, own.IsLegal ? "decimal" : other.Format));
            }
            else
            {
                text.Append(own.Text[index]);
            }
        }

        var whole = text.ToString().Trim();
        return own.Font.Encoding switch
        {
            LegacyEncoding.Tcvn3 => Tcvn3.Decode(whole, own.Font.IsCapitals).Text,
            LegacyEncoding.Vni => VniWindows.Decode(whole).Text,
            _ => whole,
        };
    }

    private static NumberingLevel[] ReadLevels(XElement list)
    {
        var levels = Enumerable.Range(0, Levels).Select(_ => new NumberingLevel("none", "", 1, null, false, null, LegacyFont.None)).ToArray();
        foreach (var level in list.Children("lvl"))
        {
            if (WordXml.Number(level.Given("ilvl")) is { } index and >= 0 and < Levels)
            {
                levels[index] = NumberingLevel.Read(level);
            }
        }

        return levels;
    }

    private static (string, Dictionary<int, int>, Dictionary<int, NumberingLevel>) ReadUse(XElement use, string list)
    {
        var (starts, changed) = (new Dictionary<int, int>(), new Dictionary<int, NumberingLevel>());
        foreach (var change in use.Children("lvlOverride"))
        {
            if (WordXml.Number(change.Given("ilvl")) is not { } index || index is < 0 or >= Levels)
            {
                continue;
            }

            if (change.Child("lvl") is { } level)
            {
                changed[index] = NumberingLevel.Read(level);
            }

            if (WordXml.Number(change.ValueOf("startOverride")) is { } start)
            {
                starts[index] = start;
            }
        }

        return (list, starts, changed);
    }
}
