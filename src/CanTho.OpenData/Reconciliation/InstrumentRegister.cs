using CanTho.OpenData.Model;

namespace CanTho.OpenData.Reconciliation;

/// <summary>Puts mentions of the same legal instrument together across documents.</summary>
internal static class InstrumentRegister
{
    /// <summary>The citations, each with the instrument it means in the whole corpus, and those instruments by identity. A mention
    /// without year is taken for the one dated instrument of that number; where there are two, it is left without.</summary>
    public static (ImmutableArray<LegalCitation> Citations, ImmutableArray<LegalInstrument> Instruments) Resolve(ImmutableArray<CorpusDocument> documents)
    {
        var mentions = documents.SelectMany(document => document.Extracted.Citations).ToImmutableArray();
        var dated = mentions.Select(mention => mention.Instrument.Value).Where(EndsWithYear).Distinct(StringComparer.Ordinal)
            .ToLookup(id => id[..^5], StringComparer.Ordinal);
        var citations = mentions.Select(mention =>
            !EndsWithYear(mention.Instrument.Value) && dated[mention.Instrument.Value].ToArray() is [var only]
                ? mention with { Instrument = new InstrumentId(only) }
                : mention).ToImmutableArray();
        var instruments = citations.GroupBy(citation => citation.Instrument).OrderBy(group => group.Key.Value, StringComparer.Ordinal).Select(Describe);
        return (citations, [.. instruments]);
    }

    private static LegalInstrument Describe(IGrouping<InstrumentId, LegalCitation> mentions) =>
        new(mentions.Key, MostUsed(mentions.Select(mention => mention.Type))!, MostUsed(mentions.Select(mention => mention.Number)),
            mentions.Select(mention => mention.Date).OfType<PartialDate>().OrderByDescending(date => date.Day is not null).Select(date => (PartialDate?)date).FirstOrDefault(),
            MostUsed(mentions.Select(mention => mention.Issuer)), null);

    private static string? MostUsed(IEnumerable<string?> values) =>
        values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Select(group => group.Key).FirstOrDefault();

    private static bool EndsWithYear(string id) =>
        id.Length > 5 && id[^5] == '-' && id.AsSpan(id.Length - 4) is ['1' or '2', _, _, _] year && !year.ContainsAnyExceptInRange('0', '9');
}
