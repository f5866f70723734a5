using AngleSharp.Dom;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class TaskPageTests(RenderedSite site)
{
    [Fact]
    public void A_task_quotes_its_source_and_leads_to_the_line()
    {
        foreach (var task in site.Findings.Corpus.Tasks)
        {
            var page = site.Page(Routes.Task(task.Id));
            var cells = page.QuerySelectorAll("blockquote p").Select(cell => cell.TextContent);

            Assert.Equal(task.Source.Quote, string.Join('\t', cells));
            Assert.NotNull(page.QuerySelector($"a[href='{Routes.SourceLine(task.Document, task.Source.Span.FirstLine)}']"));
        }
    }

    [Fact]
    public void The_silence_of_the_sources_is_not_called_failure()
    {
        var page = site.Page(Routes.Task(site.Findings.Corpus.Tasks[5].Id));

        Assert.Contains("Chưa nhận được báo cáo tiến độ", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("không có nghĩa là việc chưa được làm", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Agencies_named_stand_apart_from_collectives()
    {
        var corpus = site.Findings.Corpus;
        var collectives = corpus.Agencies.Where(agency => agency.IsCollective).Select(agency => agency.Id).ToHashSet();
        foreach (var task in site.Findings.Corpus.Tasks)
        {
            var rows = site.Page(Routes.Task(task.Id)).QuerySelectorAll(".facts > div")
                .ToDictionary(row => WithoutMeaning(row.QuerySelector("dt")!), row => row.QuerySelector("dd")!.TextContent, StringComparer.Ordinal);
            Assert.All(task.Coordinators, name => Assert.Contains(name, rows[collectives.Contains(corpus.AgencyNames[name]) ? "Phối hợp, nêu chung" : "Phối hợp"], StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_duty_whose_source_fixes_a_day_names_the_next_and_no_other_does()
    {
        foreach (var task in site.Findings.Corpus.Tasks)
        {
            var next = task.Recurrence is { } recurrence ? Recurrences.Next(recurrence, site.Findings.AsOf, task.Deadline?.LastDay, 1) : [];
            var shown = site.Page(Routes.Task(task.Id)).QuerySelectorAll(".task-facts .next time").Select(time => time.GetAttribute("datetime"));
            Assert.Equal(next.Select(Dates.Iso), shown);
        }
    }

    [Fact]
    public void The_way_to_the_next_task_begins_with_a_capital() =>
        Assert.All(site.Findings.Corpus.Tasks, task => Assert.All(site.Page(Routes.Task(task.Id)).QuerySelectorAll(".pager a"),
            link => Assert.False(char.IsLower(link.LastChild!.TextContent.Trim()[0]))));

    [Fact]
    public void A_duty_of_a_department_that_is_no_more_names_the_one_that_took_over_with_its_source()
    {
        var task = site.Findings.Corpus.Tasks.First(task => task.Leads.Contains("Sở Giao thông vận tải"));
        var page = site.Page(Routes.Task(task.Id));

        var note = page.QuerySelectorAll(".facts .under").Single(line => line.TextContent.StartsWith("Nhiệm vụ của Sở Giao thông vận tải", StringComparison.Ordinal));
        Assert.Equal(Routes.Agency(new AgencyId("so-xay-dung")), note.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(", theo ", note.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_citation_names_the_line_and_the_address()
    {
        var task = site.Findings.Corpus.Tasks[^1];
        var citation = site.Page(Routes.Task(task.Id)).QuerySelector("[data-copy]")!.TextContent;

        Assert.Contains($"dòng {task.Source.Span.FirstLine}", citation, StringComparison.Ordinal);
        Assert.EndsWith($"https://cantho.example{Routes.Task(task.Id)}", citation, StringComparison.Ordinal);
    }

    /// <summary>A label without the explanation behind it.</summary>
    private static string WithoutMeaning(IElement label) =>
        string.Concat(label.GetDescendants().OfType<IText>().Where(text => text.ParentElement!.Closest(".meaning") is null).Select(text => text.Data)).Trim();
}
