using AngleSharp.Dom;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class FigurePageTests(RenderedSite site)
{
    private Findings Findings => site.Findings;

    [Fact]
    public void The_list_of_indicators_holds_every_stated_indicator_once()
    {
        var stated = Findings.Indicators.Where(series => series.IsStated).Select(series => Routes.Indicator(series.Indicator.Id)).ToList();

        Assert.True(stated.Count > 40);
        Assert.Equal(stated.Order(StringComparer.Ordinal), Links(site.Page(Routes.Indicators), ".indicators tbody th a").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_figure_of_an_indicator_leads_to_its_source_line()
    {
        foreach (var series in Findings.Indicators.Where(series => series.IsStated))
        {
            var page = site.Page(Routes.Indicator(series.Indicator.Id));
            var links = Links(page, "main a").ToHashSet(StringComparer.Ordinal);
            Assert.All(series.Observations, figure => Assert.Contains(Routes.SourceLine(figure.Document, figure.Source.Span.FirstLine), links));
            Assert.All(series.Targets, target => Assert.Contains(Routes.SourceLine(target.Document, target.Source.Span.FirstLine), links));
        }
    }

    [Fact]
    public void A_target_of_2020_stands_beside_the_result_of_2024()
    {
        var page = site.Page(Routes.Indicator(IndicatorId.Of("Tỷ lệ bao phủ bảo hiểm y tế")));
        var row = page.QuerySelectorAll("#muc-tieu ~ table tbody tr").First(row => row.TextContent.Contains("Năm 2020", StringComparison.Ordinal));

        Assert.Contains("90%", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("86,74%", row.TextContent, StringComparison.Ordinal);
        Assert.Contains("Thấp hơn 3,26 điểm % so với mục tiêu đặt cho năm 2020, chưa có số liệu năm 2020", row.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_cited_instrument_has_a_page_that_leads_to_each_mention()
    {
        foreach (var use in Findings.Instruments)
        {
            var links = Links(site.Page(Routes.Instrument(use.Instrument.Id)), "main a").ToHashSet(StringComparer.Ordinal);
            Assert.All(use.Mentions, mention => Assert.Contains(Routes.SourceLine(mention.Document, mention.Line), links));
            Assert.All(use.Tasks, task => Assert.Contains(Routes.Task(task.Id), links));
            Assert.All(use.SameNumber, other => Assert.Contains(Routes.Instrument(other.Id), links));
        }

        Assert.Equal(Findings.Instruments.Length, Links(site.Page(Routes.Instruments), "tbody th[scope=row] a").Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Documents_and_tasks_lead_to_the_instruments_they_cite()
    {
        foreach (var document in Findings.Corpus.Documents)
        {
            var links = Links(site.Page(Routes.Document(document.Id)), ".map a").ToHashSet(StringComparer.Ordinal);
            Assert.All(Findings.Corpus.Citations.Where(citation => citation.Document == document.Id),
                citation => Assert.Contains(Routes.Instrument(citation.Instrument), links));
        }

        var use = Findings.Instruments.First(use => !use.Tasks.IsEmpty);
        Assert.Contains(Routes.Instrument(use.Instrument.Id), Links(site.Page(Routes.Task(use.Tasks[0].Id)), ".facts a"));
    }

    [Fact]
    public void Progress_counts_every_task_of_a_document_and_says_that_silence_is_no_verdict()
    {
        var page = site.Page(Routes.Progress);
        Assert.Contains("không có nghĩa là việc chưa được làm", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var rows = page.QuerySelector("table.counts")!.QuerySelectorAll("tbody tr").ToList();
        var counted = rows.Sum(row => int.Parse(row.QuerySelector("td")!.TextContent.Replace(".", "", StringComparison.Ordinal), null));
        Assert.Equal(Findings.Corpus.Tasks.Length, counted);
        Assert.All(rows, row => Assert.Equal(
            row.QuerySelector("td")!.TextContent,
            row.QuerySelectorAll("td:not(.reported)").Skip(1).Sum(cell => int.Parse(cell.TextContent.Replace(".", "", StringComparison.Ordinal), null)).ToString("0", null)));
    }

    [Fact]
    public void Progress_of_programmes_and_outlooks_lead_to_their_lines()
    {
        var links = Links(site.Page(Routes.Progress), "main a").ToHashSet(StringComparer.Ordinal);
        var documents = Findings.Corpus.Documents.Select(document => document.Extracted).ToList();
        Assert.NotEmpty(documents.SelectMany(document => document.Progress));
        Assert.All(documents.SelectMany(document => document.Progress), line => Assert.Contains(Routes.SourceLine(line.Document, line.Source.Span.FirstLine), links));
        Assert.All(documents.SelectMany(document => document.Outlooks), line => Assert.Contains(Routes.SourceLine(line.Document, line.Source.Span.FirstLine), links));
    }

    [Fact]
    public void Quality_counts_every_line_of_every_document()
    {
        var rows = site.Page(Routes.Quality).QuerySelectorAll(".coverage tbody tr").ToList();

        Assert.Equal(Findings.Coverage.Length, rows.Count);
        Assert.All(rows.Zip(Findings.Coverage), pair =>
        {
            var cells = pair.First.QuerySelectorAll("td").Select(cell => int.Parse(cell.TextContent.Replace(".", "", StringComparison.Ordinal), null)).ToList();
            Assert.Equal(pair.Second.Total, cells[0]);
            Assert.Equal(cells[0], cells.Skip(1).Sum());
        });
    }

    [Fact]
    public void Quality_says_of_each_warning_who_can_mend_it_and_shows_every_correction()
    {
        var page = site.Page(Routes.Quality);
        var owners = page.QuerySelectorAll(".complaints tbody tr td:last-child").Select(cell => cell.TextContent).ToList();

        Assert.Equal(Findings.Corpus.Diagnostics.Length, owners.Count);
        Assert.All(owners, owner => Assert.Contains(owner, OwnerWords.InOrder));
        Assert.Equal(Findings.Corpus.Corrections.Select(made => made.Id), page.QuerySelectorAll(".corrections tbody tr").Select(row => row.Id!));
    }

    private static IEnumerable<string> Links(IParentNode page, string selector) =>
        page.QuerySelectorAll(selector).Select(link => link.GetAttribute("href") ?? "");
}
