using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Review;
using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Site.Tests.Commands;

/// <summary>A review shows every record beside its lines, the doubtful first, each with its reason.</summary>
public sealed class ReviewTests : IDisposable
{
    private readonly SmallPortal portal = new();

    public void Dispose() => portal.Dispose();

    [Theory]
    [InlineData("bao-cao-6-thang-dau-nam-2024.txt")]
    [InlineData("phu-luc-ii-chuong-trinh-2026-2030.txt")]
    public async Task Every_record_that_extract_gives_stands_there_with_its_words_marked(string seed)
    {
        var (file, _) = SeedReader.Read(Path.Combine(Repository.Root, "seeds", seed), $"seeds/{seed}");
        var documents = PortalBuild.Extract(file!, RegisterReader.Read(Repository.Root).Registers);
        var sheet = ReviewSheet.Of(Repository.Root, file!);
        var expected = documents.Sum(document => 1 + document.Sections.Length + document.Tasks.Length + document.Targets.Length + document.Observations.Length
            + document.Progress.Length + document.Outlooks.Length + document.Citations.Length);
        Assert.Equal(expected, sheet.Records.Length);
        Assert.Equal(sheet.Records.OrderBy(record => record.Doubts.IsEmpty).Select(record => record.Key), sheet.Records.Select(record => record.Key));

        var page = Parse(ReviewVerb.Render(sheet));
        Assert.Equal(expected, page.QuerySelectorAll("article.record").Length);
        Assert.Equal(expected, page.QuerySelectorAll("article.record").Select(record => record.GetAttribute("data-record")).Distinct(StringComparer.Ordinal).Count());
        Assert.All(sheet.Records, record => Assert.Contains(ReviewLine.Of(file!, record.Source), line => line.Words.Length > 0));
        Assert.Equal(sheet.Doubtful, page.QuerySelectorAll("article.record .doubts").Length);
    }

    [Fact]
    public void The_words_of_a_record_are_marked_on_each_of_its_lines()
    {
        var file = new SourceFile("seeds/a.txt", "", 0, ["Một câu. Tỷ lệ hộ nghèo", "12", "  giảm còn 2%.", "Câu khác."]);
        var lines = ReviewLine.Of(file, new Provenance(new SourceSpan("seeds/a.txt", 1, 3), "Tỷ lệ hộ nghèo giảm còn 2%."));
        Assert.Equal([new ReviewLine(1, "Một câu. ", "Tỷ lệ hộ nghèo", ""), new ReviewLine(2, "12", "", ""), new ReviewLine(3, "  ", "giảm còn 2%.", "")], lines);
    }

    [Theory]
    [InlineData("1.\tHoàn thành đường ven sông\t\tQuý IV/2026", "Không có cơ quan chủ trì.")]
    [InlineData("1.\tHoàn thành đường ven sông\tSở Mới Lập\tQuý IV/2026", "“Sở Mới Lập” chưa có trong danh bạ cơ quan.")]
    [InlineData("1.\tHoàn thành đường ven sông\tSở Xây dựng\tSau khi có hướng dẫn", "Thời hạn có lời văn nhưng không đọc ra ngày.")]
    [InlineData("1.\tHoàn thành đường ven sông\tSở Xây dựng", "Dòng bảng chỉ có 3 ô, tiêu đề bảng có 4 cột: “Hoàn thành đường ven sông”. (TAB001)")]
    [InlineData("1.\tĐường\tSở Xây dựng\tQuý IV/2026", "Nội dung rất ngắn.")]
    public void A_doubtful_task_says_why(string row, string reason)
    {
        var task = Task(row);
        Assert.Contains(reason, task.Doubts);
    }

    [Fact]
    public void A_task_without_fault_has_no_doubt_and_a_command_for_each_field()
    {
        var task = Task("1.\tHoàn thành đường ven sông\tSở Xây dựng\tQuý IV/2026");
        Assert.Empty(task.Doubts);
        Assert.Contains($"dotnet run --project src/CanTho.OpenData.Site -- new correction {task.Id} deadline_raw", task.Commands);
        Assert.DoesNotContain(task.Commands, command => command.EndsWith("output_raw", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Markup_of_a_source_is_shown_and_never_run()
    {
        const string Nasty = "<script>alert(1)</script> \"><img src=x onerror=alert(1)> đường ven sông";
        portal.Write("seeds/ke-hoach.txt", Plan($"1.\t{Nasty}\tSở Xây dựng\tQuý IV/2026"));
        Assert.Equal(0, await ReviewVerb.RunAsync(Path.Combine(portal.Root, "seeds/ke-hoach.txt"), null, TextWriter.Null, TextWriter.Null));
        var folder = Path.Combine(portal.Root, "review/ke-hoach");
        var page = Parse(await File.ReadAllTextAsync(Path.Combine(folder, "index.html"), TestContext.Current.CancellationToken));

        Assert.Equal(["js/review.js"], page.Scripts.Select(script => script.GetAttribute("src")));
        Assert.Empty(page.QuerySelectorAll("img, style, [style], [onerror], [onclick]"));
        Assert.Contains(Nasty, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("link[rel=stylesheet], script").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!), name => Assert.True(File.Exists(Path.Combine(folder, name)), name));
        Assert.False(Directory.Exists(portal.Output));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_of()
    {
        using var errors = new StringWriter();
        Assert.Equal(1, await ReviewVerb.RunAsync("khong-co.txt", null, TextWriter.Null, errors));
        Assert.Contains("error SRC009", errors.ToString(), StringComparison.Ordinal);
    }

    private ReviewRecord Task(string row)
    {
        portal.Write("seeds/ke-hoach.txt", Plan(row));
        var (file, _) = SeedReader.Read(Path.Combine(portal.Root, "seeds/ke-hoach.txt"), "seeds/ke-hoach.txt");
        return ReviewSheet.Of(portal.Root, file!).Records.Single(record => record.Kind == "Nhiệm vụ");
    }

    private static string Plan(string row) =>
        $"Số: 12/KH-UBND\n\nCần Thơ, ngày 05 tháng 3 năm 2026\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nTT\tNHIỆM VỤ\tCƠ QUAN CHỦ TRÌ\tTHỜI HẠN\n{row}\n";

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
