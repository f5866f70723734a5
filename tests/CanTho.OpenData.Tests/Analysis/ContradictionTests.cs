using CanTho.OpenData.Analysis;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using Xunit;

namespace CanTho.OpenData.Tests.Analysis;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("3321", "3000", "11", true)]
    [InlineData("3433.19", "1443.47", "13", false)]
    [InlineData("64717.47", "56560.67", "11.26", false)]
    [InlineData("269.835", "262", "2.92", true)]
    [InlineData("1156.271", "1088", "7.12", false)]
    [InlineData("90", "100", "-10", true)]
    [InlineData("90", "100", "10", false)]
    [InlineData("5", "0", "10", false)]
    public void A_change_follows_from_its_values_up_to_rounding(string value, string previous, string change, bool expected) =>
        Assert.Equal(expected, Contradictions.ChangeFollows(Number(value), Number(previous), Number(change)));

    [Theory]
    [InlineData("Đã giải quyết 51/64 vụ việc khiếu nại, đạt 79,68%.", null)]
    [InlineData("Đã giải quyết 51/64 vụ việc khiếu nại, đạt 97,68%.", "CON002")]
    [InlineData("Có 31/36 xã đạt chuẩn (đạt tỷ lệ 86,1%).", null)]
    [InlineData("Có 31/36 xã đạt chuẩn, chiếm tỷ lệ 96,1%.", "CON002")]
    [InlineData("Ngày 30/6/2026 thu ngân sách đạt 47% kế hoạch.", null)]
    [InlineData("Có 04/05 vụ việc tố cáo, đạt 80%, 358/358 phản ánh, đạt tỷ lệ 100%.", null)]
    [InlineData("Thành phố có 138 sản phẩm, bao gồm 73 sản phẩm 3 sao và 75 sản phẩm 4 sao, trong đó có 02 sản phẩm tiềm năng.", "CON003")]
    [InlineData("Thành phố có 148 sản phẩm, bao gồm 73 sản phẩm 3 sao và 75 sản phẩm 4 sao, trong đó có 02 sản phẩm tiềm năng.", null)]
    [InlineData("Thu 5.891,865 tỷ đồng; trong đó thu nội địa 5.731,009 tỷ đồng, tăng 18,55%; thu hải quan 160,856 tỷ đồng; tổng chi 8.931,889 tỷ đồng.", null)]
    [InlineData("Thu 5.791,865 tỷ đồng; trong đó thu nội địa 5.731,009 tỷ đồng, tăng 18,55%; thu hải quan 160,856 tỷ đồng; tổng chi 8.931,889 tỷ đồng.", "CON003")]
    [InlineData("Vốn 500 tỷ đồng, trong đó ngân sách 200 tỷ đồng, vốn khác 100 tỷ đồng.", null)]
    [InlineData("Vốn 500 tỷ đồng, gồm ngân sách 200 tỷ đồng, vốn khác 100 tỷ đồng.", "CON003")]
    [InlineData("Có 20 xã, trong đó 12 xã đạt chuẩn, tăng 03 xã, 8 xã chưa đạt, giảm 02 xã.", null)]
    [InlineData("Về cơ cấu kinh tế: khu vực I chiếm 8,63%, khu vực II chiếm 31,46%, khu vực III chiếm 53,35%, thuế chiếm 6,56%.", null)]
    [InlineData("Về cơ cấu kinh tế: khu vực I chiếm 8,63%, khu vực II chiếm 31,46%, khu vực III chiếm 58,35%, thuế chiếm 6,56%.", "CON004")]
    [InlineData("Cơ cấu năm 2023 tương ứng là: 8,55%; 32,21%; 52,49% và 6,85%.", "CON004")]
    [InlineData("Cơ cấu dư nợ: nông nghiệp chiếm 29,38%, xuất khẩu chiếm 11,11%, doanh nghiệp nhỏ chiếm 22,35%.", null)]
    public void A_text_is_set_against_itself(string sentence, string? code)
    {
        var document = TextSample.Extract($"BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\n{sentence}\n");
        var found = Contradictions.Find(CorpusOf(document)).Where(diagnostic => diagnostic.Code is "CON002" or "CON003" or "CON004").ToList();

        Assert.Equal(code is null ? [] : [code], found.Select(diagnostic => diagnostic.Code));
        Assert.All(found, diagnostic => Assert.Equal((Severity.Warning, 5), (diagnostic.Severity, diagnostic.Line)));
    }

    [Fact]
    public void A_warning_shows_both_figures()
    {
        var corpus = CorpusOf(TextSample.Extract("BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\nVận tải.\n") with
        {
            Observations = [Figure("Doanh thu vận tải", 3433.19m, "2024-H1", 13, 7), Figure("Doanh thu vận tải", 1443.47m, "2023-H1", null, 9)],
        });

        var diagnostic = Assert.Single(Contradictions.Find(corpus));
        Assert.Equal("CON001", diagnostic.Code);
        Assert.Contains("13%", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("3.433,19", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("1.443,47 (dòng 9)", diagnostic.Message, StringComparison.Ordinal);
        Assert.Contains("137,8%", diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, 40, "40", 0)]
    [InlineData(100, 40, "47", 1)]
    public void A_share_of_the_plan_is_set_against_the_plan_another_line_states(int plan, int value, string share, int expected)
    {
        var indicator = new Indicator(IndicatorId.Of("Bán lẻ"), "Bán lẻ", "tỷ đồng", "T", [], null, default);
        var document = TextSample.Extract("BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\nBán lẻ.\n") with
        {
            Observations = [Figure("Bán lẻ", value, "2024-H1", null, 7) with { PlanPct = Number(share) }],
            Targets = [new Target("t", new DocumentId("d"), "Bán lẻ", plan, plan, "tỷ đồng", "2024", "reach", new Provenance(new SourceSpan("seeds/x.txt", 3, 3), "Bán lẻ"))],
        };
        var corpus = CorpusOf(document) with { IndicatorLinks = [new IndicatorLink("Bán lẻ-7", indicator.Id), new IndicatorLink("t", indicator.Id)] };

        Assert.Equal(expected, Contradictions.Find(corpus).Count(diagnostic => diagnostic.Code == "CON005"));
    }

    [Fact]
    public void Statuses_of_a_programme_add_to_its_total()
    {
        var document = TextSample.Extract("BÁO CÁO\nKết quả\n\nI. KẾT QUẢ\nTiến độ.\n");
        Assert.Empty(Contradictions.Find(CorpusOf(document with { Progress = [Progress(11), Progress(5), Progress(4)] })));
        Assert.Equal("CON007", Assert.Single(Contradictions.Find(CorpusOf(document with { Progress = [Progress(11), Progress(5), Progress(3)] }))).Code);
    }

    [Fact]
    public void A_footnote_lists_the_parts_of_the_figure_its_mark_stands_on()
    {
        // Rice of 2024 in seeds/bao-cao-6-thang-dau-nam-2024.txt: 74.814 + 71.280 + 11.680 is 157.774, not 155.774.
        var found = RealCorpus.Findings.Corpus.Diagnostics.Where(diagnostic => diagnostic.Code == "CON003").ToList();
        Assert.Contains(found, diagnostic => diagnostic is { Line: 55 } && diagnostic.Message.Contains("155.774", StringComparison.Ordinal) && diagnostic.Message.Contains("157.774", StringComparison.Ordinal));
        Assert.True(found.Count <= 4, string.Join('\n', found));
    }

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture);

    private static Observation Figure(string name, decimal value, string period, decimal? change, int line) => new(
        $"{name}-{line}", new DocumentId("d"), name, value, "tỷ đồng", "level", null, period, change, null, null, null,
        new Provenance(new SourceSpan("seeds/x.txt", line, line), name));

    private static ProgrammeProgress Progress(int count) => new(
        $"p{count}", new DocumentId("d"), "Nghị quyết 98", 20, "done", "đã xong", count, new Provenance(new SourceSpan("seeds/x.txt", 1, 1), "x"));

    private static Corpus CorpusOf(ExtractedDocument document) => RealCorpus.Findings.Corpus with
    {
        Documents = [new CorpusDocument(document.Header.Id, "Báo cáo", document, null)],
        IndicatorLinks = [],
    };
}
