using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Parses the glossary, <c>input/registers/glossary.yml</c>: terms with their meaning in both languages.</summary>
internal static class GlossaryReader
{
    /// <summary>The terms in the order of the file; a term that stands twice counts once.</summary>
    public static ImmutableArray<GlossaryTerm> Parse(string file, ImmutableArray<YamlMap> maps, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var terms = ImmutableArray.CreateBuilder<GlossaryTerm>(maps.Length);
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var map in maps)
        {
            var (name, english) = (map.Required("term"), map.Required("english"));
            var (meaning, englishMeaning) = (map.Required("meaning"), map.Required("english_meaning"));
            var basis = map.Text("basis")?.Value;
            map.RejectUnknownKeys();
            if (name.IsMissing || english.IsMissing || meaning.IsMissing || englishMeaning.IsMissing)
            {
                continue;
            }

            var id = VietnameseText.Slug(name.Value, int.MaxValue);
            if (id.Length == 0)
            {
                diagnostics.Add(Rules.NameWithoutLetters(file, name.Line, name.Column, name.Value));
            }
            else if (lines.TryAdd(id, name.Line))
            {
                terms.Add(new GlossaryTerm(id, name.Value, english.Value, meaning.Value, englishMeaning.Value, basis));
            }
            else
            {
                diagnostics.Add(Rules.TermTwice(file, name.Line, name.Column, name.Value, lines[id]));
            }
        }

        return terms.ToImmutable();
    }
}
