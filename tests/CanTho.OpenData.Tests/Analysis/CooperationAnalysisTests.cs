using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Analysis;

public sealed class CooperationAnalysisTests
{
    private static ImmutableArray<Cooperation> Pairs => RealCorpus.Findings.Cooperations;

    [Fact]
    public void A_pair_stands_in_every_task_that_it_counts()
    {
        var roles = RealCorpus.Findings.Corpus.Roles.ToHashSet();

        Assert.NotEmpty(Pairs);
        Assert.All(Pairs, pair => Assert.All(pair.Tasks, task =>
        {
            Assert.Contains(new TaskRole(task, pair.Lead, true), roles);
            Assert.Contains(new TaskRole(task, pair.Partner, pair.IsJointLead), roles);
        }));
    }

    [Fact]
    public void Two_that_lead_together_are_a_pair_from_each_side() => Assert.All(
        Pairs.Where(pair => pair.IsJointLead),
        pair => Assert.Contains(Pairs, other => other.IsJointLead && other.Lead == pair.Partner && other.Partner == pair.Lead && other.Tasks.SequenceEqual(pair.Tasks)));

    [Fact]
    public void A_pair_stands_once() =>
        Assert.Equal(Pairs.Length, Pairs.Select(pair => (pair.Lead, pair.Partner, pair.IsJointLead)).Distinct().Count());

    [Fact]
    public void No_agency_works_with_itself() => Assert.DoesNotContain(Pairs, pair => pair.Lead == pair.Partner);
}
