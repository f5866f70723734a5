using CanTho.OpenData.Model;
using Xunit;

namespace CanTho.OpenData.Tests.Analysis;

public sealed class InstrumentAnalysisTests
{
    private static ImmutableArray<InstrumentUse> Uses => RealCorpus.Findings.Instruments;

    [Fact]
    public void Every_mention_belongs_to_one_instrument()
    {
        Assert.Equal(RealCorpus.Findings.Corpus.Instruments.Select(instrument => instrument.Id), Uses.Select(use => use.Instrument.Id));
        Assert.Equal(RealCorpus.Findings.Corpus.Citations.Length, Uses.Sum(use => use.Mentions.Length));
        Assert.All(Uses, use => Assert.NotEmpty(use.Mentions));
    }

    [Fact]
    public void A_task_carries_an_instrument_out_where_its_own_words_cite_it()
    {
        var tasks = Uses.SelectMany(use => use.Tasks.Select(task => (use, task))).ToList();
        Assert.NotEmpty(tasks);
        Assert.All(tasks, pair => Assert.Contains(pair.use.Mentions, mention => mention.Document == pair.task.Document
            && mention.Line >= pair.task.Source.Span.FirstLine && mention.Line <= pair.task.Source.Span.LastLine));
    }

    [Fact]
    public void Two_resolutions_that_share_a_number_know_of_each_other()
    {
        var shared = Uses.Where(use => use.Instrument.Number == "59-NQ/TW").ToList();
        Assert.True(shared.Count >= 2, "59-NQ/TW is of 2020 and of 2025.");
        Assert.All(shared, use => Assert.NotEmpty(use.SameNumber));
    }
}
