using System.Collections.Frozen;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;

namespace CanTho.OpenData.Sources;

/// <summary>Reads <c>input/registers/*.yml</c>. A register that does not exist counts as empty; of indicators
/// and of terms a portal may have none.</summary>
public static class RegisterReader
{
    private const string AgenciesPath = "input/registers/agencies.yml";
    private const string IndicatorsPath = "input/registers/indicators.yml";
    private const string GlossaryPath = "input/registers/glossary.yml";
    private const string AbbreviationsPath = "input/registers/abbreviations.yml";

    /// <summary>Reads the registers below a root.</summary>
    public static (Registers Registers, ImmutableArray<Diagnostic> Diagnostics) Read(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var indicators = IndicatorReader.Parse(
            IndicatorsPath, InputText.Read(root, IndicatorsPath, diagnostics) is { } input ? YamlMap.ParseList(input, diagnostics) : [], diagnostics);
        var topics = indicators.Select(indicator => indicator.Topic).ToFrozenSet(StringComparer.Ordinal);
        var agencies = AgencyEntries.Parse(AgenciesPath, ReadList(root, AgenciesPath, diagnostics), topics, diagnostics);
        var abbreviations = ParseAbbreviations(ReadList(root, AbbreviationsPath, diagnostics), diagnostics);
        var glossary = GlossaryReader.Parse(
            GlossaryPath, InputText.Read(root, GlossaryPath, diagnostics) is { } terms ? YamlMap.ParseList(terms, diagnostics) : [], diagnostics);
        return (new Registers(agencies, abbreviations, indicators) { Glossary = glossary }, diagnostics.ToImmutable());
    }

    private static ImmutableArray<YamlMap> ReadList(string root, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var before = diagnostics.Count;
        if (InputText.Read(root, path, diagnostics) is { } input)
        {
            return YamlMap.ParseList(input, diagnostics);
        }

        if (diagnostics.Count == before)
        {
            diagnostics.Add(Rules.RegisterMissing(path));
        }

        return [];
    }

    private static ImmutableArray<Abbreviation> ParseAbbreviations(ImmutableArray<YamlMap> entries, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var abbreviations = ImmutableArray.CreateBuilder<Abbreviation>(entries.Length);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var term = entry.Required("term");
            var expansions = entry.Texts("expansions");
            entry.RejectUnknownKeys();
            if (expansions.IsEmpty && entry.IsToFill("expansions"))
            {
                continue;
            }

            if (expansions.IsEmpty)
            {
                diagnostics.Add(Rules.MissingKey(AbbreviationsPath, entry.Line, entry.Column, "expansions"));
            }
            else if (!term.IsMissing && lines.TryAdd(term.Value, term.Line))
            {
                abbreviations.Add(new Abbreviation(term.Value, [.. expansions.Select(text => text.Value)]));
            }
            else if (!term.IsMissing)
            {
                diagnostics.Add(Rules.AbbreviationTwice(AbbreviationsPath, term.Line, term.Column, term.Value, lines[term.Value]));
            }
        }

        return abbreviations.ToImmutable();
    }
}
