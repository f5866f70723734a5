using CanTho.OpenData.Model;

namespace CanTho.OpenData.Analysis;

/// <summary>Follows each legal instrument to its mentions and to the tasks that carry it out. A task carries an instrument out where the
/// words of the task themselves cite it.</summary>
public static class InstrumentAnalysis
{
    /// <summary>One use an instrument, by identity.</summary>
    public static ImmutableArray<InstrumentUse> Compute(Corpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        var mentions = corpus.Citations.ToLookup(citation => citation.Instrument);
        var cited = corpus.Citations.Select(citation => (citation.Document, citation.Line)).ToHashSet();
        var tasks = corpus.Tasks.SelectMany(task => LinesOf(task).Select(line => (Place: (task.Document, Line: line), Task: task)).Where(entry => cited.Contains(entry.Place)))
            .ToLookup(entry => entry.Place, entry => entry.Task);
        var published = corpus.Documents.Where(document => document.Header.Number is not null)
            .ToLookup(document => document.Header.Number, StringComparer.Ordinal);
        var byNumber = corpus.Instruments.Where(instrument => instrument.Number is not null).ToLookup(instrument => instrument.Number, StringComparer.Ordinal);
        return
        [
            .. corpus.Instruments.Select(instrument => new InstrumentUse(
                instrument, [.. mentions[instrument.Id]],
                [.. mentions[instrument.Id].SelectMany(mention => tasks[(mention.Document, mention.Line)].Where(task => Cites(task, mention))).DistinctBy(task => task.Id)],
                [.. instrument.Number is null ? [] : byNumber[instrument.Number].Where(other => other.Id != instrument.Id)],
                PublishedAs(instrument, instrument.Number is null ? [] : published[instrument.Number]))),
        ];
    }

    /// <summary>True where the lines of a task hold a mention and its words repeat it.</summary>
    public static bool Cites(AssignedTask task, LegalCitation mention)
    {
        ArgumentNullException.ThrowIfNull(task);
        ArgumentNullException.ThrowIfNull(mention);
        return task.Document == mention.Document && mention.Line >= task.Source.Span.FirstLine && mention.Line <= task.Source.Span.LastLine
            && (task.Source.Quote.Contains(mention.Source.Quote, StringComparison.Ordinal)
                || (mention.Number is { } number && task.Source.Quote.Contains(number, StringComparison.Ordinal)));
    }

    private static IEnumerable<int> LinesOf(AssignedTask task) =>
        Enumerable.Range(task.Source.Span.FirstLine, task.Source.Span.LastLine - task.Source.Span.FirstLine + 1);

    /// <summary>The document of ours that the instrument is, among those that bear its number.</summary>
    private static DocumentId? PublishedAs(LegalInstrument instrument, IEnumerable<CorpusDocument> ofNumber) =>
        ofNumber.FirstOrDefault(document => document.Header.Type == instrument.Type && instrument.Date?.Year == document.Header.Issued?.Year)?.Id;
}
