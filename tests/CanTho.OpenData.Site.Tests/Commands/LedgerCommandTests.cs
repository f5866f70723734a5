using System.Text.Json;
using CanTho.OpenData.Site.Commands;

namespace CanTho.OpenData.Site.Tests.Commands;

[Trait("Category", "Slow")]
public sealed class LedgerCommandTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    [Fact]
    public async Task A_recorded_change_has_a_page_that_tells_it_field_by_field_and_what_made_it()
    {
        using var portal = await WithChange();
        var page = await File.ReadAllTextAsync(Path.Combine(portal.Output, "thay-doi/1.0.1/index.html"), TestContext.Current.CancellationToken);

        Assert.Contains("<del>IV/2026</del> <ins>III/2026</ins>", page, StringComparison.Ordinal);
        Assert.Contains("<del>31/12/2026</del> <ins>30/09/2026</ins>", page, StringComparison.Ordinal);
        Assert.Contains("từ văn bản <a href=\"/van-ban/", page, StringComparison.Ordinal);
        Assert.Contains("Nguồn gửi lại", page, StringComparison.Ordinal);
        Assert.Contains("phien-ban/1.0.1", await File.ReadAllTextAsync(Path.Combine(portal.Output, "thay-doi/feed.xml"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_copies_of_a_former_version_keep_their_bytes()
    {
        using var portal = new SmallPortal();
        Record(portal);
        await portal.BuildAsync();
        var before = Frozen(portal, "1.0.0");
        ChangeDeadline(portal);
        Record(portal);
        await portal.BuildAsync();

        Assert.True(before.Count > 20);
        Assert.Equal(before, Frozen(portal, "1.0.0"));
        Assert.NotEqual(before["tasks.csv"], Frozen(portal, "1.0.1")["tasks.csv"]);
    }

    [Fact]
    public async Task A_change_that_nobody_recorded_is_a_warning_and_shown_as_such()
    {
        using var portal = new SmallPortal();
        Record(portal);
        ChangeDeadline(portal);
        var (exit, complaints) = await portal.BuildAsync();

        Assert.Equal(0, exit);
        Assert.Contains(complaints, line => line.StartsWith("input/history/1.0.0.jsonl:1:1: warning HIS001: ", StringComparison.Ordinal));
        var page = await File.ReadAllTextAsync(Path.Combine(portal.Output, "thay-doi/index.html"), TestContext.Current.CancellationToken);
        Assert.Contains("1.0.1 (chưa ghi sổ)", page, StringComparison.Ordinal);
        Assert.Contains("<ins>III/2026</ins>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_ledger_stops_the_build_and_nothing_published_changes()
    {
        using var portal = new SmallPortal();
        Record(portal);
        Assert.Equal(0, (await portal.BuildAsync()).Exit);
        var before = portal.Published();
        await File.AppendAllTextAsync(Path.Combine(portal.Root, "input/history/1.0.0.jsonl"), "{\"dataset\":\"tasks\",\"remove\":[\"khong-co\"]}\n", TestContext.Current.CancellationToken);

        var (exit, complaints) = await portal.BuildAsync();

        Assert.Equal(1, exit);
        Assert.Contains(complaints, line => line.Contains(": error HIS002: Sổ thay đổi hỏng ở dòng này: không có bản ghi “khong-co”.", StringComparison.Ordinal));
        Assert.Equal(before, portal.Published());
    }

    [Fact]
    public void Recording_again_without_a_change_writes_nothing()
    {
        using var portal = new SmallPortal();
        Record(portal);
        Assert.Contains("Không có gì đổi so với phiên bản 1.0.0", Record(portal), StringComparison.Ordinal);
        Assert.Equal(["1.0.0.jsonl", "addresses.txt"], Directory.GetFiles(Path.Combine(portal.Root, "input/history")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("text", "      deadline_raw: “Quý IV/2026” → “Quý III/2026”")]
    [InlineData("markdown", "  - `deadline_raw`: “Quý IV/2026” → “Quý III/2026”")]
    public async Task Diff_tells_what_changed_between_two_folders(string format, string line)
    {
        using var portal = await WithChange();
        Assert.Contains(line, Diff(portal, format).Split('\n'));
    }

    [Fact]
    public async Task Words_of_a_document_call_nobody_and_mark_up_nothing_in_a_pull_request()
    {
        using var portal = new SmallPortal();
        await portal.BuildAsync();
        Directory.Move(portal.Output, Path.Combine(portal.Root, "old"));
        Replace(portal, "Hoàn thành đường ven sông", "Gọi @quan-tri xem #1 5 < 6 [tại đây](https://example.org) `x` a_b");
        await portal.BuildAsync();

        var added = Diff(portal, "markdown").Split('\n').First(line => line.StartsWith("- + ", StringComparison.Ordinal));
        Assert.EndsWith("Gọi @\u200Bquan-tri xem #\u200B1 5 \\< 6 \\[tại đây\\](https://example.org) \\`x\\` a\\_b", added, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_list_only_what_came_and_went_is_told()
    {
        using var portal = new SmallPortal();
        portal.Write("input/registers/agencies.yml", "- name: Sở Xây dựng\n  kind: department\n- name: Sở Tài chính\n  kind: department\n- name: Sở Nội vụ\n  kind: department\n");
        Replace(portal, "\tSở Xây dựng\t", "\tSở Xây dựng; Sở Tài chính\t");
        await portal.BuildAsync();
        Directory.Move(portal.Output, Path.Combine(portal.Root, "old"));
        Replace(portal, "\tSở Xây dựng; Sở Tài chính\t", "\tSở Xây dựng; Sở Nội vụ\t");
        await portal.BuildAsync();

        Assert.Contains("      leads: bớt “Sở Tài chính”; thêm “Sở Nội vụ”", Diff(portal, "text").Split('\n'));
    }

    [Fact]
    public async Task Diff_as_json_gives_typed_values_before_and_after()
    {
        using var portal = await WithChange();
        using var json = JsonDocument.Parse(Diff(portal, "json"));
        var change = json.RootElement.GetProperty("records").EnumerateArray().First(change => change.GetProperty("dataset").GetString() == "tasks");

        Assert.Equal("patch", json.RootElement.GetProperty("level").GetString());
        Assert.Equal("changed", change.GetProperty("change").GetString());
        Assert.Equal("2026-12-31", change.GetProperty("fields").GetProperty("deadline_end").GetProperty("from").GetString());
    }

    [Fact]
    public void Diff_of_a_folder_without_datasets_says_so()
    {
        using var portal = new SmallPortal();
        using var errors = new StringWriter();
        Assert.Equal(1, DiffVerb.Run(portal.Root, portal.Root, "text", TextWriter.Null, errors));
        Assert.Contains("error HIS005: Thư mục không có bộ dữ liệu nào của cổng.", errors.ToString(), StringComparison.Ordinal);
    }

    private static void Replace(SmallPortal portal, string before, string after)
    {
        var plan = Path.Combine(portal.Root, "seeds/ke-hoach.txt");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>A portal whose plan came again with another deadline, both states recorded, the former one kept in <c>old</c>.</summary>
    private static async Task<SmallPortal> WithChange()
    {
        var portal = new SmallPortal();
        Record(portal);
        await portal.BuildAsync();
        Directory.Move(portal.Output, Path.Combine(portal.Root, "old"));
        ChangeDeadline(portal);
        Record(portal, "Nguồn gửi lại");
        await portal.BuildAsync();
        return portal;
    }

    private static void ChangeDeadline(SmallPortal portal) => Replace(portal, "Quý IV/2026", "Quý III/2026");

    private static string Record(SmallPortal portal, string? note = null)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        Assert.True(RecordVerb.Run(portal.Root, Day, note, output, errors) == 0, errors.ToString());
        return output.ToString();
    }

    private static string Diff(SmallPortal portal, string format)
    {
        using var output = new StringWriter();
        Assert.Equal(0, DiffVerb.Run(Path.Combine(portal.Root, "old"), portal.Output, format, output, TextWriter.Null));
        return output.ToString();
    }

    private static Dictionary<string, string> Frozen(SmallPortal portal, string version) =>
        Directory.GetFiles(Path.Combine(portal.Output, "data/phien-ban", version)).ToDictionary(
            file => Path.GetFileName(file), file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal);
}
