using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Commands;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>Published addresses: none vanishes without a word, and a former one leads to what took its place.</summary>
[Trait("Category", "Slow")]
public sealed partial class RedirectTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly SmallPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task A_renamed_record_stops_the_build_with_lines_to_paste_and_with_them_the_old_address_answers()
    {
        Record();
        await BuildAsync();
        var (document, task) = (Published("van-ban"), Published("nhiem-vu"));
        var calendar = Directory.GetFiles(Path.Combine(_portal.Output, "lich/van-ban")).Select(Path.GetFileName).Single()!;
        Rename();

        var (exit, complaints) = await _portal.BuildAsync();
        Assert.Equal(1, exit);
        var vanished = complaints.Where(line => line.Contains("ADR001", StringComparison.Ordinal)).ToArray();
        Assert.Equal(2, vanished.Length);
        Assert.All(vanished, line => Assert.Matches(@"^input/history/addresses\.txt:\d+:1: error ADR001: Địa chỉ đã công bố “/(van-ban|nhiem-vu)/", line));
        Assert.Contains(vanished, line => line.Contains("cùng tệp, cùng dòng", StringComparison.Ordinal));
        Assert.True(Directory.Exists(Path.Combine(_portal.Output, "van-ban", document)));

        var check = Check();
        Assert.Equal(vanished.Select(Place), check.Where(line => line.Contains("ADR001", StringComparison.Ordinal)).Select(Place));

        _portal.Write("input/redirects.yml", string.Concat(vanished.Select(line => Entry().Match(line).Groups["entry"].Value + "\n")));
        (exit, complaints) = await _portal.BuildAsync();
        Assert.True(exit == 0, string.Join('\n', complaints));
        Assert.DoesNotContain(Check(), line => line.Contains("ADR", StringComparison.Ordinal));
        await AssertAnswersAsync(document, task, calendar);
    }

    [Fact]
    public async Task What_went_for_good_says_so_and_why()
    {
        Record();
        await BuildAsync();
        var (document, task) = (Published("van-ban"), Published("nhiem-vu"));
        Rename();
        _portal.Write("input/redirects.yml", $$"""
            - {from: /van-ban/{{document}}/, to: /van-ban/phu-luc-13-kh-ubnd-2026-03-05/, reason: Đổi tên, when: 2026-11-22}
            - from: /nhiem-vu/{{task}}/
              gone: true
              reason: Việc này <b>đã</b> bị bãi bỏ
              when: 2026-11-22
            """);
        await BuildAsync();

        var page = new HtmlParser().ParseDocument(Text($"nhiem-vu/{task}/index.html"));
        Assert.Contains("Việc này <b>đã</b> bị bãi bỏ", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(page.QuerySelector("meta[http-equiv=refresh]"));
        Assert.Contains($"/nhiem-vu/{task}/ /nhiem-vu/{task}/index.html 410!", Rules());
        Assert.Contains($"/nhiem-vu/{task}/index.json /nhiem-vu/{task}/index.html 410!", Rules());
        Assert.False(File.Exists(Path.Combine(_portal.Output, $"nhiem-vu/{task}/index.json")));
    }

    [Fact]
    public async Task Redirects_that_lead_on_lead_to_the_end()
    {
        await BuildAsync();
        _portal.Write("input/redirects.yml", """
            - {from: /a/, to: /b/, reason: một, when: 2026-11-21}
            - {from: /b, to: /cam-ket-cu/, reason: hai, when: 2026-11-22}
            - {from: /cam-ket-cu/, to: "/tien-do/", reason: ba, when: 2026-11-22}
            """);
        await BuildAsync();
        Assert.Contains("/a/ /tien-do/ 301!", Rules());
        Assert.Contains("/b/ /tien-do/ 301!", Rules());
    }

    [Theory]
    [InlineData("{from: /a/, to: /khong-co/, reason: x, when: 2026-11-22}", "1:19: error ADR005: Không có trang nào ở “/khong-co/”")]
    [InlineData("{from: /a/, to: /tien-do/#khong-co, reason: x, when: 2026-11-22}", "1:19: error ADR011:")]
    [InlineData("{from: /tien-do/, to: /lich/, reason: x, when: 2026-11-22}", "1:10: error ADR006: “/tien-do/” đang là một trang")]
    [InlineData("{from: /a/, to: https://vi-du.vn/, reason: x, when: 2026-11-22}", "1:19: error ADR004:")]
    [InlineData("{from: /a/, to: //vi-du.vn/, reason: x, when: 2026-11-22}", "1:19: error ADR004:")]
    [InlineData("{from: /a/, to: '/\\vi-du.vn/', reason: x, when: 2026-11-22}", "1:19: error ADR004:")]
    [InlineData("{from: /a/, to: 'javascript:alert(1)', reason: x, when: 2026-11-22}", "1:19: error ADR004:")]
    [InlineData("{from: /a/, to: \"/lich/\\n/x 200\", reason: x, when: 2026-11-22}", "1:19: error ADR003:")]
    [InlineData("{from: /a/*, to: /lich/, reason: x, when: 2026-11-22}", "1:10: error ADR003: “from: /a/*”")]
    [InlineData("{from: '/:a/', to: /lich/, reason: x, when: 2026-11-22}", "1:10: error ADR003:")]
    [InlineData("{from: /a/../b/, to: /lich/, reason: x, when: 2026-11-22}", "1:10: error ADR003:")]
    [InlineData("{from: a/, to: /lich/, reason: x, when: 2026-11-22}", "1:10: error ADR003:")]
    [InlineData("{from: /cũ/, to: /lich/, reason: x, when: 2026-11-22}", "1:10: error ADR003:")]
    [InlineData("{from: '/a/?b=1', to: /lich/, reason: x, when: 2026-11-22}", "1:10: error ADR003:")]
    [InlineData("{from: /a/, reason: x, when: 2026-11-22}", "1:3: error ADR009:")]
    [InlineData("{from: /a/, to: /lich/, gone: true, reason: x, when: 2026-11-22}", "1:3: error ADR009:")]
    [InlineData("{from: /a/, gone: yes, reason: x, when: 2026-11-22}", "error YML006:")]
    [InlineData("{from: /a/, to: /lich/, reason: x, when: 22/11/2026}", "error ADR010: “when: 22/11/2026”")]
    [InlineData("{from: /a/, to: /lich/, when: 2026-11-22}", "1:3: error YML003: Thiếu khóa “reason”")]
    [InlineData("{from: /a/, to: /a/, reason: x, when: 2026-11-22}", "1:10: error ADR008: Các mục chuyển hướng thành vòng: /a/ → /a/.")]
    [InlineData("{from: /a/, to: /b/, reason: x, when: 2026-11-22}\n- {from: /b/, to: /a/, reason: x, when: 2026-11-22}", "2:10: error ADR008: Các mục chuyển hướng thành vòng: /b/ → /a/ → /b/.")]
    [InlineData("{from: /a/, to: /lich/, reason: x, when: 2026-11-22}\n- {from: /a/, to: /lich/, reason: x, when: 2026-11-22}", "2:10: error ADR007: “/a/” đã có mục chuyển hướng ở dòng 1.")]
    public async Task A_wrong_entry_is_told_with_its_place(string entry, string complaint)
    {
        _portal.Write("input/redirects.yml", $"- {entry}\n");
        var (exit, complaints) = await _portal.BuildAsync();
        Assert.Equal(1, exit);
        Assert.Contains(complaints, line => line.StartsWith("input/redirects.yml:", StringComparison.Ordinal) && line.Contains(complaint, StringComparison.Ordinal));
        Assert.False(Directory.Exists(_portal.Output));
    }

    [Fact]
    public async Task A_line_that_is_no_address_is_told_and_the_others_count()
    {
        _portal.Write("input/history/addresses.txt", "<<<<<<< HEAD\n/tien-do/\n/khong-con/\n");
        var (exit, complaints) = await _portal.BuildAsync();
        Assert.Equal(1, exit);
        Assert.Contains(complaints, line => line.StartsWith("input/history/addresses.txt:1:1: error ADR002:", StringComparison.Ordinal));
        _portal.Write("input/history/addresses.txt", "/tien-do/\n/khong-con/\n");
        (_, complaints) = await _portal.BuildAsync();
        Assert.StartsWith("input/history/addresses.txt:2:1: error ADR001: Địa chỉ đã công bố “/khong-con/” sẽ không còn trả lời.", Assert.Single(complaints, line => line.Contains("ADR", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_list_is_sorted_and_only_ever_added_to()
    {
        _portal.Write("input/history/addresses.txt", "/khong-con/\n");
        Record();
        var lines = File.ReadAllLines(Path.Combine(_portal.Root, "input/history/addresses.txt"));
        Assert.Contains("/khong-con/", lines);
        Assert.Contains("/data/tasks.csv", lines);
        Assert.Contains("/feed.xml", lines);
        Assert.Contains("/thay-doi/1.0.0/", lines);
        Assert.Equal(lines.Order(StringComparer.Ordinal).Distinct(StringComparer.Ordinal), lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("/assets/", StringComparison.Ordinal) || line.StartsWith("/tim-kiem/index", StringComparison.Ordinal));
    }

    private async Task AssertAnswersAsync(string document, string task, string calendar)
    {
        var page = new HtmlParser().ParseDocument(Text($"van-ban/{document}/index.html"));
        Assert.Equal("0; url=/van-ban/phu-luc-13-kh-ubnd-2026-03-05/", page.QuerySelector("meta[http-equiv=refresh]")?.GetAttribute("content"));
        Assert.Equal("https://example.vn/van-ban/phu-luc-13-kh-ubnd-2026-03-05/", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.NotNull(page.QuerySelector("main a[href='/van-ban/phu-luc-13-kh-ubnd-2026-03-05/']"));
        Assert.Null(page.QuerySelector("style, [style], script:not([src]):not([type='application/ld+json'])"));

        using var twin = JsonDocument.Parse(Text($"van-ban/{document}/index.json"));
        Assert.Equal("phu-luc-13-kh-ubnd-2026-03-05", twin.RootElement.GetProperty("id").GetString());
        Assert.Contains($"/van-ban/{document}/ /van-ban/phu-luc-13-kh-ubnd-2026-03-05/ 301!", Rules());
        Assert.Contains($"/van-ban/{document}/index.json /van-ban/phu-luc-13-kh-ubnd-2026-03-05/index.json 301!", Rules());
        Assert.Contains($"/van-ban/{document}/feed.xml /van-ban/phu-luc-13-kh-ubnd-2026-03-05/feed.xml 301!", Rules());
        Assert.Contains($"/nguon/{document}/ /nguon/phu-luc-13-kh-ubnd-2026-03-05/ 301!", Rules());
        Assert.Contains($"/lich/van-ban/{calendar} /lich/van-ban/phu-luc-13-kh-ubnd-2026-03-05.ics 301!", Rules());
        Assert.Contains($"/data/van-ban/{document}/tasks.csv /data/van-ban/phu-luc-13-kh-ubnd-2026-03-05/tasks.csv 301!", Rules());
        var embed = Rules().Single(line => line.StartsWith($"/embed/nhiem-vu/{task}/ ", StringComparison.Ordinal)).Split(' ')[1];
        Assert.Equal(Text($"{embed.Trim('/')}/index.html"), Text($"embed/nhiem-vu/{task}/index.html"));
        Assert.True(File.Exists(Path.Combine(_portal.Output, "lich/van-ban", calendar)));
        Assert.DoesNotContain($"/van-ban/{document}/", await File.ReadAllTextAsync(Path.Combine(_portal.Output, "sitemap.xml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>The number of the document is put right: it gets another identity, and so do its tasks.</summary>
    private void Rename()
    {
        var seed = Path.Combine(_portal.Root, "seeds/ke-hoach.txt");
        File.WriteAllText(seed, File.ReadAllText(seed).Replace("12/KH-UBND", "13/KH-UBND", StringComparison.Ordinal));
    }

    private string Published(string kind) => Path.GetFileName(Directory.GetDirectories(Path.Combine(_portal.Output, kind)).Single(folder => Path.GetFileName(folder) != "loc"));

    private string Text(string path) => File.ReadAllText(Path.Combine(_portal.Output, path));

    private string[] Rules() => File.ReadAllLines(Path.Combine(_portal.Output, "_redirects"));

    private async Task BuildAsync()
    {
        var (exit, complaints) = await _portal.BuildAsync();
        Assert.True(exit == 0, string.Join('\n', complaints));
    }

    private void Record()
    {
        using var errors = new StringWriter();
        Assert.True(RecordVerb.Run(_portal.Root, Day, null, TextWriter.Null, errors) == 0, errors.ToString());
    }

    private string[] Check() => [.. CheckVerb.Complaints(_portal.Root, Day).Order().Select(complaint => complaint.ToString())];

    private static string Place(string line) => line.Split(": ")[0];

    // "(- {from: /a/, to: /b/, reason: "…", when: 2026-11-22})" at the end of a complaint.
    [GeneratedRegex(@"\((?<entry>- \{from: .*\})\)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Entry();
}
