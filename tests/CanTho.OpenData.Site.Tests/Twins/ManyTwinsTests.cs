using System.Diagnostics;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Twins;

namespace CanTho.OpenData.Site.Tests.Twins;

[Collection(SharedPages.Name)]
public sealed class ManyTwinsTests(RenderedSite site, ITestOutputHelper output)
{
    [Fact]
    public void Ten_thousand_tasks_have_their_twins_in_seconds()
    {
        var findings = Whole(ManyTasks.Of(site.Findings));
        var portal = new Portal(findings, new SiteOptions("https://cantho.example", ThemeFiles.Of([]), [], []) { Data = DatasetFiles.Write(findings) });
        var clock = Stopwatch.StartNew();
        var files = TwinFiles.Of(portal, portal.Options.Data!.Files.Select(file => file.Path));
        output.WriteLine($"{files.Length} files, {files.Sum(file => (long)file.Content.Length) / 1_000_000} MB, {clock.ElapsedMilliseconds} ms");

        Assert.Equal(ManyTasks.Count, files.Count(file => file.Path.StartsWith("nhiem-vu/", StringComparison.Ordinal)) - 1);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"{clock.Elapsed.TotalSeconds:0.0} s");
    }

    [Fact]
    public void The_twins_of_the_repository_cost_a_build_little()
    {
        var portal = new Portal(site.Findings, new SiteOptions("https://cantho.example", ThemeFiles.Of([]), [], []) { Data = DatasetFiles.Write(site.Findings) });
        var runs = Enumerable.Range(0, 6).Select(_ =>
        {
            var clock = Stopwatch.StartNew();
            Assert.True(TwinFiles.Of(portal, portal.Options.Data!.Files.Select(file => file.Path)).Length > 500);
            return clock.Elapsed.TotalMilliseconds;
        }).ToList();
        var median = runs.Skip(1).Order().ElementAt(2);
        output.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"first {runs[0]:0} ms, then median of 5 {median:0} ms"));

        Assert.True(median < 2_000, $"{median:0} ms");
    }

    /// <summary>With everything that follows from the tasks: roles, schedules, workloads, who works with whom.</summary>
    private static Findings Whole(Findings findings)
    {
        var corpus = findings.Corpus;
        var roles = corpus.Tasks.SelectMany(task => task.Leads.Select(name => (task, name, IsLead: true)).Concat(task.Coordinators.Select(name => (task, name, IsLead: false))))
            .Where(part => corpus.AgencyNames.ContainsKey(part.name)).Select(part => new TaskRole(part.task.Id, corpus.AgencyNames[part.name], part.IsLead)).Distinct();
        var whole = corpus with { Roles = [.. roles] };
        return ProgressAnalysis.Compute(ScheduleAnalysis.Compute(whole, findings.AsOf)) with
        {
            Indicators = findings.Indicators,
            Instruments = InstrumentAnalysis.Compute(whole),
            Cooperations = CooperationAnalysis.Compute(whole),
            Coverage = findings.Coverage,
        };
    }
}
