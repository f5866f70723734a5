using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Reconciliation;

public sealed class ProgressTests
{
    [Fact]
    public void Without_reports_a_past_deadline_is_no_verdict()
    {
        using var corpus = new SmallCorpus();
        var findings = corpus.Run();
        var road = new TaskId(corpus.Road);
        Assert.Equal((ScheduleState.PastDeadline, ProgressState.NoReport), (findings.Schedule[road], findings.Progress[road].State));
        Assert.Null(findings.Progress[road].Latest);
        Assert.Equal("chua-nhan-bao-cao", ProgressNames.Of(findings.Progress[road]));
    }

    [Theory]
    [InlineData("2026-03-30", ProgressState.NoReport, 0)]
    [InlineData("2026-03-31", ProgressState.NotBegun, 1)]
    [InlineData("2026-05-31", ProgressState.UnderWay, 2)]
    [InlineData("2026-06-29", ProgressState.UnderWay, 2)]
    [InlineData("2026-06-30", ProgressState.Done, 3)]
    public void The_latest_report_up_to_the_day_counts(string asOf, ProgressState expected, int reports)
    {
        using var corpus = new SmallCorpus().Reporting("2026-06-30,hoan-thanh,100", "2026-03-31,chua-thuc-hien,0", "2026-05-31,dang-thuc-hien,40");
        var progress = corpus.Run(asOf).Progress[new TaskId(corpus.Road)];
        Assert.Equal((expected, reports), (progress.State, progress.History.Length));
        Assert.Equal(progress.History.OrderBy(report => report.Date), progress.History);
    }

    [Fact]
    public void Reports_stand_in_the_corpus_by_task_and_date()
    {
        using var corpus = new SmallCorpus();
        corpus.WithReports($"{corpus.Yearly},2026-04-01,tam-dung,,,B,\n{corpus.Road},2026-05-01,dang-thuc-hien,,,B,\n{corpus.Road},2026-04-01,chua-thuc-hien,,,B,\n");
        Assert.Equal([(corpus.Road, 4), (corpus.Road, 5), (corpus.Yearly, 4)], corpus.Run().Corpus.Progress.Select(report => (report.Task.Value, report.Date.Month)));
    }

    [Fact]
    public void An_unknown_task_is_an_error_with_the_nearest_one()
    {
        using var corpus = new SmallCorpus();
        var mistyped = corpus.Road.Replace("duong", "dung", StringComparison.Ordinal);
        corpus.WithReports($"{mistyped},2026-06-30,hoan-thanh,,,B,\n");
        Assert.StartsWith($"input/progress/a.csv:2:1: error PRG009: Không có nhiệm vụ mã “{mistyped}”; gần nhất là “{corpus.Road}”.", Assert.Single(corpus.Complaints()), StringComparison.Ordinal);
        Assert.Empty(corpus.Run().Corpus.Progress);
    }

    [Fact]
    public void Two_reports_of_one_day_are_an_error_at_the_second()
    {
        using var corpus = new SmallCorpus().Reporting("2026-06-30,hoan-thanh,100", "2026-06-30,dang-thuc-hien,90");
        Assert.StartsWith("input/progress/a.csv:3:1: error PRG010: ", Assert.Single(corpus.Complaints()), StringComparison.Ordinal);
        Assert.Contains("input/progress/a.csv:2", corpus.Complaints()[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-30", 1)]
    [InlineData("2026-07-01", 0)]
    public void A_report_of_the_future_is_warned_of_and_does_not_count(string asOf, int warnings)
    {
        using var corpus = new SmallCorpus().Reporting("2026-07-01,dang-thuc-hien,10");
        Assert.Equal(warnings, corpus.Complaints(asOf).Count(complaint => complaint.Contains(" warning PRG011: Báo cáo ghi ngày 2026-07-01, sau ngày tính 2026-06-30", StringComparison.Ordinal)));
        Assert.Equal(1 - warnings, corpus.Run(asOf).Progress[new TaskId(corpus.Road)].History.Length);
    }

    [Fact]
    public void A_share_that_falls_is_warned_of()
    {
        using var corpus = new SmallCorpus().Reporting("2026-04-30,dang-thuc-hien,60", "2026-05-15,dang-thuc-hien,", "2026-05-31,dang-thuc-hien,40");
        Assert.StartsWith("input/progress/a.csv:4:1: warning PRG012: Tỷ lệ giảm còn 40% so với 60% của báo cáo ngày 2026-04-30.", Assert.Single(corpus.Complaints()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-30,hoan-thanh,100", false)]
    [InlineData("2026-07-01,hoan-thanh,100", true)]
    [InlineData("2026-07-01,hoan-thanh-tre,100", false)]
    [InlineData("2026-07-01,dang-thuc-hien,90", false)]
    public void Done_after_the_deadline_should_say_so(string report, bool isWarned)
    {
        using var corpus = new SmallCorpus().Reporting(report);
        Assert.Equal(isWarned, corpus.Complaints() is [var only] && only.Contains("warning PRG013: “hoan-thanh” ghi ngày 2026-07-01, sau thời hạn 2026-06-30.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_repeated_report_of_a_task_done_in_time_is_not_late()
    {
        using var corpus = new SmallCorpus().Reporting("2026-06-15,hoan-thanh,100", "2026-09-30,hoan-thanh,100");
        Assert.Empty(corpus.Complaints());
    }

    [Fact]
    public void Tasks_are_counted_by_document_section_and_agency()
    {
        using var corpus = new SmallCorpus().Correcting().Reporting("2026-05-31,dang-thuc-hien,40");
        var tallies = corpus.Run().Tallies;
        Assert.Equal([new TallyCell(ScheduleState.NotYetDue, ProgressState.NoReport, 1), new TallyCell(ScheduleState.PastDeadline, ProgressState.UnderWay, 1)], tallies.All.Cells);
        Assert.Equal(2, tallies.Documents[new DocumentId(corpus.Document)].Total);
        Assert.Equal(1, tallies.Sections[corpus.Section].Count(ProgressState.UnderWay));
        var finance = tallies.Agencies[new AgencyId("so-tai-chinh")];
        Assert.Equal((1, 1, 0), (finance.Count(ScheduleState.NotYetDue), finance.Count(ProgressState.NoReport), finance.Count(ScheduleState.PastDeadline, ProgressState.NoReport)));
    }

    [Fact]
    public void Counts_of_the_real_corpus_add_up()
    {
        var findings = RealCorpus.Findings;
        Assert.Equal(findings.Corpus.Tasks.Length, findings.Tallies.All.Total);
        Assert.Equal(findings.Corpus.Tasks.Length, findings.Tallies.Documents.Values.Sum(tally => tally.Total));
        Assert.Equal(findings.Corpus.Roles.Count(role => role.IsLead), findings.Tallies.Agencies.Values.Sum(tally => tally.Total));
        Assert.All(findings.Tallies.Sections.Keys, id => Assert.Contains(findings.Corpus.Documents, document => document.Extracted.Sections.Any(section => section.Id == id)));
    }
}
