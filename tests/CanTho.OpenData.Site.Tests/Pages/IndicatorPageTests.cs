using System.Globalization;
using System.Xml.Linq;
using AngleSharp.Dom;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Tests.Fixture;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class IndicatorPageTests(RenderedSite site)
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private IEnumerable<IndicatorSeries> Stated => site.Findings.Indicators.Where(series => series.IsStated);

    private IEnumerable<Chart> AllCharts => Stated.SelectMany(series => Charts.Of(series));

    [Fact]
    public void Every_drawn_value_stands_in_the_drawing_the_table_and_the_csv_with_its_source()
    {
        var count = 0;
        foreach (var chart in AllCharts)
        {
            var figure = site.Page(Routes.Indicator(chart.Indicator.Id)).GetElementById($"bieu-do-{chart.Slug}")!;
            var rows = figure.QuerySelectorAll("tbody tr").ToArray();
            var csv = Text(Routes.ChartValues(chart.Indicator.Id, chart.Slug)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            Assert.Equal(chart.Points.Length, rows.Length);
            Assert.Equal(chart.Points.Length, csv.Length - 1);
            foreach (var (point, index) in chart.Points.Select((point, index) => (point, index)))
            {
                var number = Numbers.Amount((point.Min ?? point.Max)!.Value);
                Assert.Contains(number, figure.QuerySelector("svg")!.TextContent, StringComparison.Ordinal);
                Assert.Contains(number, rows[index].TextContent, StringComparison.Ordinal);
                Assert.Contains((point.Min ?? point.Max)!.Value.ToString(CultureInfo.InvariantCulture), csv[index + 1], StringComparison.Ordinal);
                var line = Routes.SourceLine(point.Document, point.Source.Span.FirstLine);
                Assert.Equal(line, rows[index].QuerySelector("a")!.GetAttribute("href"));
                Assert.Contains($"https://cantho.example{line}", csv[index + 1], StringComparison.Ordinal);
                count++;
            }
        }

        Assert.True(count > 60, $"Only {count} values.");
    }

    [Fact]
    public void No_chart_mixes_lengths_of_periods_units_or_shares_of_a_plan()
    {
        Assert.All(AllCharts.Where(chart => chart.Kind is ChartKind.Levels or ChartKind.Rates or ChartKind.YearPair), chart =>
            Assert.Single(chart.Points.Select(point => StatedPeriod.Of(point.Period)!.Value.Months).Distinct()));
        Assert.All(AllCharts, chart => Assert.True(chart.Kind == ChartKind.PlanShare || chart.Points.All(point => point.Role is not (ChartRole.PlanShare or ChartRole.Plan)), chart.Slug));
        Assert.All(AllCharts.Where(chart => chart.Kind == ChartKind.TargetResult), chart =>
            Assert.DoesNotContain(chart.Series.Gaps, gap => gap.Obstacle is not null && chart.Points.Any(point => ReferenceEquals(point.Source, gap.Target.Source))));
    }

    [Fact]
    public void All_kinds_of_charts_that_the_corpus_allows_are_there()
    {
        var kinds = AllCharts.GroupBy(chart => chart.Kind).ToDictionary(group => group.Key, group => group.Count());

        Assert.True(kinds[ChartKind.TargetResult] >= 6 && kinds[ChartKind.YearPair] >= 8 && kinds[ChartKind.PlanShare] >= 18 && kinds[ChartKind.Rates] >= 4,
            string.Join(", ", kinds));
    }

    [Fact]
    public void A_picture_stands_alone()
    {
        foreach (var chart in AllCharts)
        {
            var picture = XDocument.Parse(Text(Routes.ChartPicture(chart.Indicator.Id, chart.Slug))).Root!;
            var words = picture.Descendants(Svg + "text").Select(text => text.Value).ToList();
            Assert.StartsWith(chart.Indicator.Name, picture.Element(Svg + "title")!.Value, StringComparison.Ordinal);
            Assert.Equal(ChartWords.Summary(chart), picture.Element(Svg + "desc")!.Value);
            Assert.Contains(words, line => line.StartsWith("Nguồn: ", StringComparison.Ordinal));
            Assert.Contains("https://cantho.example/chi-tieu/", string.Concat(words), StringComparison.Ordinal);
            Assert.Contains("22/11/2026", string.Join(' ', words), StringComparison.Ordinal);
            Assert.DoesNotContain(picture.DescendantsAndSelf(), element => element.Name.LocalName is "script" or "style" or "image" || element.Attribute("style") is not null || element.Attribute("class") is not null);
        }
    }

    [Fact]
    public void Nothing_is_drawn_outside_its_surface()
    {
        foreach (var chart in AllCharts)
        {
            foreach (var width in new[] { 340m, 552m })
            {
                var drawing = ChartDrawing.Of(chart, width);
                Assert.All(drawing.Shapes.OfType<ChartShape.Box>(), box => Assert.True(box.X >= 0 && box.X + box.Width <= width + 0.01m && box.Y >= 0 && box.Y + box.Height <= drawing.Height, $"{chart.Indicator.Name} {chart.Slug} {box}"));
                Assert.All(drawing.Shapes.OfType<ChartShape.Words>(), words => Assert.True(words.Y <= drawing.Height && Left(words) >= -0.5m && Left(words) + ChartText.Width(words.Content, words.Size, words.IsBold) <= width + 0.5m, $"{chart.Indicator.Name} {chart.Slug} {words}"));
            }
        }
    }

    [Fact]
    public void A_page_answers_first_and_then_shows_defines_and_cites()
    {
        var page = site.Page(Routes.Indicator(IndicatorId.Of("Tỷ lệ bao phủ bảo hiểm y tế")));

        Assert.Equal("86,74% 6 tháng đầu năm 2024 (ước). Thấp hơn mức mục tiêu 6,81 điểm % (mục tiêu năm 2024: 93,55%).", Words(page.QuerySelector(".answer")!));
        Assert.Equal(["bieu-do", "muc-tieu", "so-lieu", "dinh-nghia", "nguon", "tai-ve", "cung-nhom"], page.QuerySelectorAll("h2").Select(heading => heading.Id));
        var citation = Words(page.QuerySelector(".citation[data-copy]")!);
        Assert.Contains("86,74%, 6 tháng đầu năm 2024 (ước)", citation, StringComparison.Ordinal);
        Assert.Contains("dòng 197", citation, StringComparison.Ordinal);
        Assert.EndsWith("số liệu tính đến 22/11/2026, https://cantho.example/chi-tieu/ty-le-bao-phu-bao-hiem-y-te/", citation, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_says_what_it_measures_or_that_nobody_says()
    {
        Assert.All(Stated, series =>
        {
            var definition = site.Page(Routes.Indicator(series.Indicator.Id)).QuerySelector("#dinh-nghia + dl")!.TextContent;
            Assert.Contains("văn bản nguồn không", definition, StringComparison.Ordinal);
            Assert.Contains(series.Indicator.Unit, definition, StringComparison.Ordinal);
            Assert.Contains(series.Indicator.Definition ?? "Chưa có", definition, StringComparison.Ordinal);
        });
        Assert.All(site.Findings.Indicators, series => Assert.NotNull(series.Indicator.Definition));
    }

    [Fact]
    public void No_page_of_an_indicator_judges()
    {
        var pages = Stated.Select(series => site.Page(Routes.Indicator(series.Indicator.Id))).Append(site.Page(Routes.Indicators));

        Assert.All(pages, page => Assert.DoesNotMatch("(?i)càng (cao|thấp)|tốt hơn|xấu đi|chưa hoàn thành|không hoàn thành", page.QuerySelector("main")!.TextContent));
    }

    [Fact]
    public void The_list_marks_what_can_be_compared_and_draws_it()
    {
        var rows = site.Page(Routes.Indicators).QuerySelectorAll("tr.indicator").ToArray();

        var comparable = Stated.Count(series => series.Gaps.Any(gap => gap.Obstacle is null));
        Assert.Equal(comparable, rows.Count(row => row.HasAttribute("data-comparable")));
        Assert.All(rows.Where(row => row.HasAttribute("data-comparable")), row => Assert.Contains("So sánh được", row.TextContent, StringComparison.Ordinal));
        Assert.True(rows.Count(row => row.QuerySelector(".bullet circle") is not null) is var drawn && drawn >= comparable - 1, $"{drawn} of {comparable}");
    }

    private static decimal Left(ChartShape.Words words) => words.Anchor switch
    {
        ChartAnchor.End => words.X - ChartText.Width(words.Content, words.Size, words.IsBold),
        ChartAnchor.Middle => words.X - (ChartText.Width(words.Content, words.Size, words.IsBold) / 2),
        _ => words.X,
    };

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Text(string route) => RenderedSite.Text(site.Files.Single(file => file.Path == route.TrimStart('/')));
}
