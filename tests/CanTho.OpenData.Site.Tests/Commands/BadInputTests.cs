namespace CanTho.OpenData.Site.Tests.Commands;

[Trait("Category", "Slow")]
public sealed class BadInputTests
{
    [Theory]
    [InlineData("seeds/bang.xyz", "dữ liệu", "seeds/bang.xyz:1:1: error SRC001: Không đọc được loại tệp “.xyz”.")]
    [InlineData("seeds/trong.txt", "", "seeds/trong.txt:1:1: error SRC002: Tệp không có nội dung.")]
    [InlineData("input/registers/agencies.yml", "- name: Sở Xây dựng\n  kind: [department\n", "input/registers/agencies.yml:3:1: error YML001:")]
    [InlineData("input/registers/agencies.yml", "- name: Sở Xây dựng\n  kind: ministry\n", "input/registers/agencies.yml:2:9: error YML")]
    [InlineData("input/documents/ke-hoach.yml", "seed: seeds/khac.txt\nsha256: 00\nkind: plan\ndocuments: []\n", "input/documents/ke-hoach.yml:")]
    [InlineData("input/registers/agencies.yml", "- name: Sở Xây dựng\n  kind: department\n- name: Sở Xây dựng\n  kind: department\n", "input/registers/agencies.yml:3:")]
    [InlineData("input/registers/agencies.yml", "- name: Sở Xây dựng\n  kind: department\n  successor: {name: Sở Không Có, source: Luật}\n", "input/registers/agencies.yml:3:")]
    [InlineData("input/registers/indicators.yml", "- name: Diện tích lúa\n  unit: ha\n  topic: Nông nghiệp\n- name: Diện tích lúa\n  unit: ha\n  topic: Nông nghiệp\n", "input/registers/indicators.yml:4:")]
    [InlineData("input/registers/indicators.yml", "- name: Diện tích lúa\n  topic: Nông nghiệp\n", "input/registers/indicators.yml:1:")]
    [InlineData("input/progress/a.csv", "task_id,date,status,percent,note,source_title,source_url\nkhong-co,2026-05-01,hoan-thanh,100,,Báo cáo,\n", "input/progress/a.csv:2:")]
    [InlineData("input/progress/a.csv", "task_id,date,status,percent,note,source_title,source_url\nhoan-thanh-duong-ven-song,01/05/2026,xong,nhiều,,,\n", "input/progress/a.csv:2:")]
    [InlineData("input/corrections/a.yml", "- record: khong-co\n  field: title\n  expect: a\n  value: b\n  reason: c\n  evidence: d\n  who: e\n  when: 2026-01-01\n", "input/corrections/a.yml:1:")]
    [InlineData("input/history/1.0.0.jsonl", "{\"version\":\"1.0.0\"}\n", "input/history/1.0.0.jsonl:1:1: error HIS002:")]
    [InlineData("input/history/khac.jsonl", "{}\n", "input/history/khac.jsonl:1:1: error HIS002:")]
    public async Task A_fault_is_told_with_its_place_and_nothing_published_changes(string path, string text, string expected)
    {
        using var portal = new SmallPortal();
        Assert.Equal(0, (await portal.BuildAsync()).Exit);
        var before = portal.Published();

        portal.Write(path, text);
        var (exit, complaints) = await portal.BuildAsync();

        Assert.Equal(1, exit);
        Assert.Contains(complaints, complaint => complaint.StartsWith(expected, StringComparison.Ordinal));
        Assert.All(complaints, complaint => Assert.Matches(@"^[^:]+:\d+:\d+: (error|warning) [A-Z]{3}\d{3}: ", complaint));
        Assert.Equal(before, portal.Published());
    }

    [Fact]
    public async Task A_table_row_with_too_few_cells_is_published_with_a_warning_that_strict_takes_for_an_error()
    {
        using var portal = new SmallPortal();
        portal.Write("seeds/ke-hoach.txt", "PHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nTT\tNHIỆM VỤ\tCƠ QUAN CHỦ TRÌ\tTHỜI HẠN\n1.\tHoàn thành đường ven sông\tSở Xây dựng\n");

        var (exit, complaints) = await portal.BuildAsync();

        Assert.Equal(0, exit);
        Assert.Contains(complaints, complaint => complaint.StartsWith("seeds/ke-hoach.txt:5:1: warning TAB001: Dòng bảng chỉ có 3 ô", StringComparison.Ordinal));
        Assert.Equal(1, (await portal.BuildAsync(isStrict: true)).Exit);
    }

    [Fact]
    public async Task All_faults_of_a_run_are_told_at_once()
    {
        using var portal = new SmallPortal();
        portal.Write("seeds/trong.txt", "");
        portal.Write("seeds/bang.xyz", "x");
        portal.Write("input/site.yml", "title: [\n");

        var (_, complaints) = await portal.BuildAsync();

        Assert.Contains(complaints, complaint => complaint.Contains("SRC001", StringComparison.Ordinal));
        Assert.Contains(complaints, complaint => complaint.Contains("SRC002", StringComparison.Ordinal));
        Assert.Contains(complaints, complaint => complaint.StartsWith("input/site.yml:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_input_gives_the_same_bytes()
    {
        using var portal = new SmallPortal();
        await portal.BuildAsync();
        var first = portal.Published();
        Directory.Delete(portal.Output, recursive: true);
        await portal.BuildAsync();

        Assert.Equal(first, portal.Published());
    }
}
