using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Parses the register of indicators, <c>input/registers/indicators.yml</c>, and checks that no spelling means two indicators
/// of one kind of quantity.</summary>
internal static class IndicatorReader
{
    /// <summary>The indicators in the order of the file; an entry that repeats another is left out.</summary>
    public static ImmutableArray<Indicator> Parse(string file, ImmutableArray<YamlMap> maps, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var indicators = ImmutableArray.CreateBuilder<Indicator>(maps.Length);
        var names = new Dictionary<IndicatorId, LocatedText>();
        var spellings = new Dictionary<(string, UnitKind), (string Indicator, int Line)>();
        foreach (var map in maps)
        {
            if (ParseEntry(file, map, diagnostics) is not var (name, aliases, indicator))
            {
                continue;
            }

            if (indicator.Id.Value.Length == 0)
            {
                diagnostics.Add(Rules.IndicatorWithoutLetters(file, name.Line, name.Column, name.Value));
            }
            else if (names.TryAdd(indicator.Id, name))
            {
                indicators.Add(indicator);
                CheckSpellings(file, indicator, aliases.Prepend(name), spellings, diagnostics);
            }
            else
            {
                diagnostics.Add(Rules.IndicatorTwice(file, name.Line, name.Column, name.Value, names[indicator.Id].Value, names[indicator.Id].Line));
            }
        }

        return indicators.ToImmutable();
    }

    private static (LocatedText Name, ImmutableArray<LocatedText> Aliases, Indicator Indicator)? ParseEntry(
        string file, YamlMap map, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (name, unit, topic) = (map.Required("name"), map.Required("unit"), map.Required("topic"));
        var english = map.Text("english")?.Value;
        var aliases = map.Texts("aliases");
        var note = map.Text("note")?.Value;
        var definition = map.Text("definition");
        map.RejectUnknownKeys();
        if (name.IsMissing || unit.IsMissing || topic.IsMissing)
        {
            return null;
        }

        if (definition is { } text && !IsSentence(text.Value, name.Value))
        {
            diagnostics.Add(Rules.DefinitionIsNoSentence(file, text.Line, text.Column, name.Value, text.Value));
        }

        return (name, aliases, new Indicator(
            IndicatorId.Of(name.Value), name.Value, unit.Value, topic.Value, [.. aliases.Select(alias => alias.Value)], note,
            new SourceSpan(file, map.Line, map.Line))
        { Definition = definition?.Value, English = english });
    }

    /// <summary>True for words that say more than the name and end as a sentence does.</summary>
    private static bool IsSentence(string definition, string name) =>
        definition.EndsWith('.') && VietnameseText.Slug(definition, int.MaxValue).Length > VietnameseText.Slug(name, int.MaxValue).Length;

    private static void CheckSpellings(
        string file, Indicator indicator, IEnumerable<LocatedText> texts,
        Dictionary<(string, UnitKind), (string Indicator, int Line)> spellings, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var text in texts)
        {
            var key = (VietnameseText.Slug(text.Value, int.MaxValue), indicator.Kind);
            if (spellings.TryAdd(key, (indicator.Name, text.Line)))
            {
                continue;
            }

            var (owner, line) = spellings[key];
            diagnostics.Add(owner == indicator.Name
                ? Rules.IndicatorAliasTwice(file, text.Line, text.Column, text.Value, owner)
                : Rules.AliasOfTwoIndicators(file, text.Line, text.Column, text.Value, indicator.Name, owner, line));
        }
    }
}
