using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording.Explanations;

/// <summary>Where a citation, or an instrument put together from citations, came from.</summary>
internal static class CitationExplanation
{
    /// <summary>The lines of an instrument: every mention of it.</summary>
    public static ImmutableArray<string> Of(LegalInstrument instrument, Corpus corpus)
    {
        var mentions = corpus.Citations.Where(citation => citation.Instrument == instrument.Id).ToImmutableArray();
        var text = new ExplanationText().Heading($"Văn bản được viện dẫn {instrument.Id}")
            .Line(string.Join(' ', new[] { instrument.Type, instrument.Number }.OfType<string>()))
            .Heading("Ghép từ các lần viện dẫn").Field("number", instrument.Number)
            .Field("date", instrument.Date?.ToString(), instrument.Date is { } date ? Dates.Partial(date) : null).Field("issuer", instrument.Issuer);
        text.Heading($"{Numbers.Count(mentions.Length)} lần viện dẫn");
        foreach (var mention in mentions)
        {
            text.Line($"{ExplanationText.Place(mention.Source.Span)}: “{mention.Source.Quote}”");
        }

        return text.Lines();
    }

    /// <summary>The lines of one citation.</summary>
    public static ImmutableArray<string> Of(LegalCitation citation, Corpus corpus)
    {
        var hasYear = citation.Date is not null;
        return new ExplanationText().Heading($"Viện dẫn {citation.Id}").Line($"văn bản: {citation.Document}").Source(citation.Source)
            .Heading("Cách đọc từng trường").Field("type", citation.Type).Field("number", citation.Number)
            .Field("date", citation.Date?.ToString(), citation.Date is { } date ? Dates.Partial(date) : null).Field("issuer", citation.Issuer)
            .Line($"instrument: {citation.Instrument} ({(hasYear ? "theo số và năm" : "theo số; lời viện dẫn này không nêu năm")}), "
                + $"cả thảy {Numbers.Count(corpus.Citations.Count(other => other.Instrument == citation.Instrument))} lần viện dẫn")
            .Lines();
    }
}
