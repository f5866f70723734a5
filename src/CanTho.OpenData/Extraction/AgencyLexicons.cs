using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction;

/// <summary>The register as far as it speaks of a document: a body of one city ("Ủy ban nhân dân thành phố Cần Thơ", which the register also
/// knows as "UBND thành phố") is not meant by a document that never names that city. Documents that name the same cities share one lexicon;
/// any number of threads may ask.</summary>
/// <param name="agencies">The register.</param>
internal sealed partial class AgencyLexicons(ImmutableArray<Agency> agencies)
{
    private readonly (Agency Agency, string Place)[] placed =
        [.. agencies.Select(agency => (agency, PlacePattern().Match(agency.Name).Groups["place"].Value))];

    private readonly ConcurrentDictionary<string, AgencyLexicon> lexicons = new(StringComparer.Ordinal);

    /// <summary>The lexicon for a document.</summary>
    public AgencyLexicon Of(Document document)
    {
        var lines = document.File.Lines;
        var named = placed.Select(entry => entry.Place).Where(place => place.Length > 0).Distinct(StringComparer.Ordinal)
            .Where(place => lines.Any(line => line.Contains(place, StringComparison.OrdinalIgnoreCase))).ToHashSet(StringComparer.Ordinal);
        return lexicons.GetOrAdd(string.Join('\n', named), static (_, of) => of.Lexicons.Build(of.Named), (Lexicons: this, Named: named));
    }

    private AgencyLexicon Build(HashSet<string> named) =>
        new([.. placed.Where(entry => entry.Place.Length == 0 || named.Contains(entry.Place)).Select(entry => entry.Agency)]);

    // "Ủy ban nhân dân thành phố Cần Thơ", "Thành đoàn Cần Thơ"
    [GeneratedRegex(@"(thành phố|tỉnh|[Tt]hành đoàn|[Tt]ỉnh đoàn|[Tt]hành ủy) (?<place>\p{Lu}\p{Ll}{1,20}( \p{Lu}\p{Ll}{1,20}){1,10})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PlacePattern();
}
