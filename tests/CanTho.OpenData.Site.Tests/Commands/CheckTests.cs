using System.Text.Json;
using CanTho.OpenData.Site.Commands;

namespace CanTho.OpenData.Site.Tests.Commands;

/// <summary>What a check prints: every complaint with place, value, reason and what to do, and one sentence at the end.</summary>
public sealed class CheckTests
{
    private const string Progress = "task_id,date,status,percent,note,source_title,source_url\nkhong-co,30/6/2026,xong,40%,,,\n";

    [Fact]
    public void All_complaints_come_at_once_and_the_last_line_counts_them()
    {
        using var portal = new SmallPortal();
        portal.Write("input/progress/a.csv", Progress);
        portal.Write("input/site.yml", "title: CẦN ĐIỀN\ntagline: T.\nbase_url: x\npublisher: P\n");
        var (exit, output, errors) = Run(portal, "text");

        Assert.Equal((1, ""), (exit, output));
        var lines = errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(lines[..^1], line => Assert.Matches(@"^[^:]+:\d+:\d+: (error|warning|info) [A-Z]{3}\d{3}: .*[.…!?)”]$", line));
        Assert.Equal("6 lỗi, 1 cảnh báo, 1 ghi chú; phải sửa ở 2 tệp (input/progress/a.csv, input/site.yml). Chưa xuất bản gì.", lines[^1]);
    }

    [Fact]
    public void Where_all_is_well_it_says_so()
    {
        using var portal = new SmallPortal();
        Assert.Equal((0, "Không có lỗi: xuất bản được (1 cảnh báo, 1 ghi chú)."), Last(Run(portal, "text")));
        Assert.Equal((1, "1 cảnh báo, 1 ghi chú; phải sửa ở 1 tệp (seeds/ke-hoach.txt). Chưa xuất bản gì. Với --strict, cảnh báo cũng là lỗi."), Last(Run(portal, "text", isStrict: true)));
        NewDocument.Run(portal.Root, "seeds/ke-hoach.txt", null, isReport: false, TextWriter.Null, TextWriter.Null);
        var sidecar = Path.Combine(portal.Root, "input/documents/ke-hoach.yml");
        File.WriteAllText(sidecar, File.ReadAllText(sidecar).Replace("CẦN ĐIỀN", "Nhận", StringComparison.Ordinal));
        Assert.Contains("xuất bản được", Last(Run(portal, "text")).Item2, StringComparison.Ordinal);
    }

    [Fact]
    public void For_a_pull_request_nothing_of_a_name_or_a_message_ends_the_annotation()
    {
        using var portal = new SmallPortal();
        portal.Write("input/progress/a,b.csv", Progress);
        var (_, output, errors) = Run(portal, "github");
        Assert.Contains("::error file=input/progress/a%2Cb.csv,line=2,col=10,title=PRG004::“30/6/2026” không phải là ngày dạng năm-tháng-ngày. Hãy viết như 2026-06-30.\n", output, StringComparison.Ordinal);
        Assert.Contains("40%25", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Matches("^::(error|warning|notice) file=[^,:]+,line=\\d+,col=\\d+,title=[A-Z]{3}\\d{3}::[^\\r]+$", line));
        Assert.StartsWith("4 lỗi", errors, StringComparison.Ordinal);
    }

    [Fact]
    public void For_programs_every_complaint_has_its_place_and_what_to_do()
    {
        using var portal = new SmallPortal();
        portal.Write("input/progress/a.csv", Progress);
        using var json = JsonDocument.Parse(Run(portal, "json").Output);
        Assert.All(json.RootElement.EnumerateArray(), complaint =>
        {
            Assert.Equal(["severity", "code", "message", "fix", "file", "line", "column"], complaint.EnumerateObject().Select(field => field.Name));
            Assert.True(complaint.GetProperty("line").GetInt32() > 0);
            Assert.False(string.IsNullOrEmpty(complaint.GetProperty("fix").GetString()));
        });
    }

    private static (int, string) Last((int Exit, string Output, string Errors) run) => (run.Exit, run.Errors.TrimEnd().Split('\n')[^1]);

    private static (int Exit, string Output, string Errors) Run(SmallPortal portal, string format, bool isStrict = false)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = CheckVerb.Run(portal.Root, new DateOnly(2026, 11, 22), isStrict, format, output, errors);
        return (exit, output.ToString(), errors.ToString());
    }
}
