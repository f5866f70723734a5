using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Commands;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>What happens to published addresses when a maintainer slips, and when nothing was done wrong.</summary>
public sealed class MaintainerSlipTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly SmallPortal _portal = new();

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task Withdrawing_the_only_report_leaves_empty_tables_and_no_complaint()
    {
        var task = PortalBuild.Run(_portal.Root, Day).Corpus.Tasks.Single().Id;
        _portal.Write("input/progress/a.csv", $"task_id,date,status,percent,note,source_title,source_url\n{task},2026-11-20,dang-thuc-hien,40,,Báo cáo,\n");
        Assert.Equal(0, Record());
        Assert.Equal(0, (await _portal.BuildAsync()).Exit);
        var table = Path.Combine(_portal.Output, "data/co-quan/so-xay-dung/progress-reports.csv");
        Assert.Equal(2, (await File.ReadAllLinesAsync(table, TestContext.Current.CancellationToken)).Length);

        File.Delete(Path.Combine(_portal.Root, "input/progress/a.csv"));
        Assert.DoesNotContain(CheckVerb.Complaints(_portal.Root, Day), complaint => complaint.Severity == Severity.Error);
        Assert.Equal(0, Record());
        var (exit, complaints) = await _portal.BuildAsync();
        Assert.True(exit == 0, string.Join('\n', complaints));
        Assert.Single(await File.ReadAllLinesAsync(table, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_list_of_addresses_that_was_deleted_or_shortened_is_no_fresh_start(bool isDeleted)
    {
        Assert.Equal(0, Record());
        var list = Path.Combine(_portal.Root, "input/history/addresses.txt");
        File.WriteAllLines(list, File.ReadAllLines(list).Where(line => !line.StartsWith("/nhiem-vu/", StringComparison.Ordinal)));
        if (isDeleted)
        {
            File.Delete(list);
        }

        var complaint = Assert.Single(CheckVerb.Complaints(_portal.Root, Day), complaint => complaint.Severity == Severity.Error);
        Assert.Equal("ADR012", complaint.Code);
        Assert.Contains("git restore", complaint.Fix, StringComparison.Ordinal);
        Assert.Equal(1, Record());
    }

    [Fact]
    public void A_register_that_cannot_be_read_is_the_one_complaint()
    {
        Assert.Equal(0, Record());
        _portal.Write("input/registers/agencies.yml", "- name: \"Sở Xây dựng\n  kind: department\n");
        var errors = CheckVerb.Complaints(_portal.Root, Day);
        Assert.Equal("YML001", Assert.Single(errors, complaint => complaint.Severity == Severity.Error).Code);
        Assert.DoesNotContain(errors, complaint => complaint.Code is "HIS001" or "AGY001");
    }

    [Fact]
    public void A_link_in_a_text_that_leads_to_no_page_is_found_without_a_build()
    {
        _portal.Write("input/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\ndescription: Về cổng.\n---\n\nXem [việc](/nhiem-vu/), [đường cụt](/khong-co/).\n");
        var complaint = Assert.Single(CheckVerb.Complaints(_portal.Root, Day), complaint => complaint.Code == "LNK001");
        Assert.Equal(("input/pages/gioi-thieu.md", 6), (complaint.File, complaint.Line));
    }

    [Fact]
    public async Task An_appendix_whose_plan_is_published_does_not_miss_it()
    {
        _portal.Write("seeds/ke-hoach.txt", """
            ỦY BAN NHÂN DÂN
            THÀNH PHỐ CẦN THƠ

            Số: 268/KH-UBND

            Cần Thơ, ngày 18 tháng 11 năm 2026

            KẾ HOẠCH
            Phòng chống sạt lở bờ sông năm 2027

            I. MỤC ĐÍCH

            Bảo vệ người dân sống ven sông.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH
            Trần Văn A

            PHỤ LỤC
            PHÂN CÔNG NHIỆM VỤ
            (Kèm theo Kế hoạch số 268/KH-UBND ngày 18 tháng 11 năm 2026)

            TT	NHIỆM VỤ	CƠ QUAN CHỦ TRÌ	THỜI HẠN
            1.	Cắm biển cảnh báo	Sở Xây dựng	Quý I/2027
            """);
        var appendix = Assert.Single(PortalBuild.Run(_portal.Root, Day).Corpus.Documents, document => document.Header.AttachedTo is not null);
        Assert.Equal(0, (await _portal.BuildAsync()).Exit);
        var page = await File.ReadAllTextAsync(Path.Combine(_portal.Output, $"van-ban/{appendix.Id}/index.html"), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("Chưa nhận được văn bản mà bản này kèm theo", page, StringComparison.Ordinal);
        Assert.Contains("Văn bản chính", page, StringComparison.Ordinal);
    }

    private int Record() => RecordVerb.Run(_portal.Root, Day, null, TextWriter.Null, TextWriter.Null);
}
