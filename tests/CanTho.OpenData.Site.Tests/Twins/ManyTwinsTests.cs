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
    public void Every_one_of_ten_thousand_tasks_has_its_twin()
    {
        var findings = Whole(ManyTasks.Of(site.Findings));
        var portal = new Portal(findings, new SiteOptions("https://cantho.example", ThemeFiles.Of([]), [], []) { Data = DatasetFiles.Write(findings) });
        var clock = Stopwatch.StartNew();
        var files = TwinFiles.Of(portal, portal.Options.Data!.Files.Select(file => file.Path), FilesInMemory.Sink);
        output.WriteLine($"{files.Length} files, {files.Sum(file => (long)file.Content.Length) / 1_000_000} MB, {clock.ElapsedMilliseconds} ms");

        Assert.Equal(ManyTasks.Count, files.Count(file => file.Path.StartsWith("nhiem-vu/", StringComparison.Ordinal)) - 1);
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
