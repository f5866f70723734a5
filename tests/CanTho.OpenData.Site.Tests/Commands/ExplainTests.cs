using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Browser;

namespace CanTho.OpenData.Site.Tests.Commands;

/// <summary>What <c>explain</c> says of records of the repository's own originals.</summary>
public sealed class ExplainTests
{
    private const string Annex = "phu-luc-2026-04-danh-muc-cac-nhiem-vu-de-an-du-an-cong-trinh-quan";

    [Theory]
    [InlineData("phoi-hop-dieu-chinh-quy-hoach-tong-the-the-tran-85a003", new[]
    {
        "  seeds/phu-luc-ii-chuong-trinh-2026-2030.txt, dòng 109",
        "    “Công an thành phố” → Công an thành phố (danh bạ, đúng tên chuẩn)",
        "  deadline_raw: “2026 - 2030” → range: Từ 01/01/2026 đến hết 31/12/2030",
        "    nguồn ghi “tổng thể thể trận quốc phòng”, công bố “tổng thể thế trận quốc phòng”",
        "  Chưa nhận được báo cáo. Cổng chưa nhận được báo cáo nào về nhiệm vụ này. Điều này không có nghĩa là nhiệm vụ chưa được thực hiện.",
    })]
    [InlineData(Annex, new[] { "Văn bản " + Annex, "  number: nguồn không nêu", "  issued: “2026-04” → Tháng 4/2026", "  Không có ở bản ghi này." })]
    [InlineData(Annex + "/i", new[] { "  heading: “TRIỂN KHAI HIỆU QUẢ CÁC KHÂU ĐỘT PHÁ”", "    nguồn ghi “KHẤU ĐỘT PHÁ”, công bố “KHÂU ĐỘT PHÁ”" })]
    [InlineData("so-tai-chinh", new[] { "Cơ quan so-tai-chinh", "  input/registers/agencies.yml", "Văn bản viết thế nào" })]
    [InlineData("nghi-quyet-59-nq-tw-2020", new[] { "  date: “2020-08-05” → 05/08/2020", "  seeds/phu-luc-ii-chuong-trinh-2026-2030.txt, dòng 18: “Nghị quyết số 59-NQ/TW ngày 05/8/2020 của Bộ Chính trị”" })]
    public void A_record_is_traced_to_its_lines(string id, string[] expected)
    {
        var (exit, lines, errors) = Run(id);
        Assert.Equal((0, ""), (exit, errors));
        Assert.All(expected, line => Assert.Contains(line, lines));
    }

    [Fact]
    public void An_unknown_identity_gives_the_three_nearest_and_exit_1()
    {
        var (exit, lines, errors) = Run("so-tai-chin");
        Assert.Equal((1, 0), (exit, lines.Length));
        Assert.Equal(".:1:1: error EXP001: Không có bản ghi mã “so-tai-chin”. Các mã gần nhất: so-tai-chinh, bo-tai-chinh, so-tu-phap.", errors.TrimEnd());
    }

    [Fact]
    public void Reports_and_the_spelling_that_matched_are_told()
    {
        using var portal = new SmallPortal();
        portal.Write("input/registers/agencies.yml", "- name: Sở Xây dựng thành phố\n  kind: department\n  aliases: [Sở Xây dựng]\n");
        var id = PortalBuild.Run(portal.Root, new DateOnly(2026, 11, 22)).Corpus.Tasks[0].Id.Value;
        portal.Write("input/progress/a.csv", $"task_id,date,status,percent,note,source_title,source_url\n{id},2026-06-30,dang-thuc-hien,40,Chậm,Báo cáo số 7,\n");
        var (_, lines, _) = Run(id, portal.Root);
        Assert.Contains("    “Sở Xây dựng” → Sở Xây dựng thành phố (danh bạ, cách viết khác “Sở Xây dựng”)", lines);
        Assert.Contains("  30/06/2026: dang-thuc-hien, 40%, theo “Báo cáo số 7” (input/progress/a.csv, dòng 2)", lines);
    }

    private static (int Exit, string[] Lines, string Errors) Run(string id, string? root = null)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exit = ExplainVerb.Run(id, root ?? Repository.Root, new DateOnly(2026, 11, 22), output, errors);
        return (exit, output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries), errors.ToString());
    }
}
