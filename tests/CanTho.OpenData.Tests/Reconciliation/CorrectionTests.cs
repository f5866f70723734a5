using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Reconciliation;

public sealed class CorrectionTests
{
    [Fact]
    public void A_corrected_title_is_published_and_the_original_stays()
    {
        using var corpus = new SmallCorpus();
        var (before, id) = (corpus.Run().Corpus.Tasks[0], corpus.Road);
        var after = corpus.Correcting((id, "title", "đường ven sông", "đường ven biển")).Run().Corpus;
        Assert.Equal("Hoàn thành đường ven biển", after.Tasks[0].Title);
        Assert.Equal((before.Id, before.Source), (after.Tasks[0].Id, after.Tasks[0].Source));
        var applied = Assert.Single(after.Corrections);
        Assert.Equal([applied.Id], after.Tasks[0].Corrections);
        Assert.Equal(("task", "Hoàn thành đường ven sông", "Hoàn thành đường ven biển"), (applied.Kind, applied.Original, applied.Published));
        Assert.Matches("^dinh-chinh-[0-9a-f]{8}$", applied.Id);
    }

    [Fact]
    public void A_corrected_deadline_is_read_again()
    {
        using var corpus = new SmallCorpus();
        var task = corpus.Correcting((corpus.Road, "deadline_raw", "Quý II/2026", "Quý IV/2027")).Run().Corpus.Tasks[0];
        Assert.Equal(new DateOnly(2027, 12, 31), task.Deadline!.LastDay);
    }

    [Fact]
    public void A_corrected_lead_is_read_again_and_has_its_role()
    {
        using var corpus = new SmallCorpus();
        var after = corpus.Correcting((corpus.Road, "lead_raw", "Sở Xây đựng", "Sở Tài chính; Sở Y tế")).Run().Corpus;
        Assert.Equal(["Sở Tài chính", "Sở Y tế"], after.Tasks[0].Leads);
        Assert.Contains(after.Agencies, agency => agency is { Name: "Sở Y tế", Kind: AgencyKind.Unregistered });
        Assert.Contains(new TaskRole(after.Tasks[0].Id, new AgencyId("so-y-te"), true), after.Roles);
    }

    [Fact]
    public void A_corrected_heading_is_the_title_of_the_section_on_its_tasks()
    {
        using var corpus = new SmallCorpus();
        var after = corpus.Correcting((corpus.Section, "heading", "TẨNG", "TẦNG")).Run().Corpus;
        Assert.All(after.Tasks, task => Assert.Equal(("HẠ TẦNG GIAO THÔNG", after.Corrections[0].Id), (task.SectionTitle, Assert.Single(task.Corrections))));
        Assert.Equal("HẠ TẨNG GIAO THÔNG", after.Corrections[0].Original);
    }

    [Fact]
    public void Facts_of_a_document_can_be_corrected()
    {
        using var corpus = new SmallCorpus();
        var after = corpus.Correcting((corpus.Document, "title", "PHÂN CÔNG", "GIAO")).Run().Corpus;
        Assert.Equal(("GIAO NHIỆM VỤ", after.Corrections[0].Id), (after.Documents[0].Header.Title, Assert.Single(after.Documents[0].Corrections)));
    }

    [Fact]
    public void Corrections_of_one_field_follow_one_another()
    {
        using var corpus = new SmallCorpus();
        var after = corpus.Correcting((corpus.Road, "title", "ven sông", "ven biển"), (corpus.Road, "title", "ven biển", "ven hồ")).Run().Corpus;
        Assert.Equal("Hoàn thành đường ven hồ", after.Tasks[0].Title);
        Assert.Equal(2, after.Tasks[0].Corrections.Length);
    }

    [Theory]
    [InlineData("road", "title", "đường ven núi", "COR001: Trường title của “{0}” không còn ghi “đường ven núi” mà là “Hoàn thành đường ven sông”.")]
    [InlineData("road", "title", "ường ven", "COR001: ")]
    [InlineData("road", "deadline_raw", "Quý", "COR001: ")]
    [InlineData("road", "coordinators_raw", "Sở Y tế", "COR001: ")]
    [InlineData("road", "id", "x", "COR003: Không đính chính được trường “id” của “{0}”. Các trường đính chính được: title,")]
    [InlineData("section", "title", "x", "COR003: Không đính chính được trường “title” của “{0}”. Các trường đính chính được: heading, text.")]
    [InlineData("yearly", "title", "kế hoạch", "COR004: “kế hoạch” có 2 lần trong trường title")]
    [InlineData("khong-co", "title", "x", "COR002: Không có bản ghi mã “khong-co”; gần nhất là “")]
    public void A_correction_that_does_not_fit_is_an_error_at_its_entry(string record, string field, string expect, string expected)
    {
        using var corpus = new SmallCorpus();
        var id = record switch { "road" => corpus.Road, "yearly" => corpus.Yearly, "section" => corpus.Section, _ => record };
        corpus.Correcting((corpus.Road, "output_raw", "Báo cáo", "Tờ trình"), (id, field, expect, "khác"));
        Assert.StartsWith("input/corrections/a.yml:9:1: error " + string.Format(CultureInfo.InvariantCulture, expected, id), Assert.Single(corpus.Complaints()), StringComparison.Ordinal);
        Assert.Equal("Tờ trình", corpus.Run().Corpus.Tasks[0].OutputRaw);
        Assert.Single(corpus.Run().Corpus.Corrections);
    }

    [Fact]
    public void Every_correction_of_the_repository_is_made_and_names_lines_that_say_so()
    {
        var corpus = RealCorpus.Findings.Corpus;
        Assert.Equal(PortalBuild.ReadInput(RealCorpus.Root).Corrections.Length, corpus.Corrections.Length);
        foreach (var correction in corpus.Corrections.Select(applied => applied.Correction))
        {
            var named = Regex.Matches(
                correction.Evidence, "(?<file>seeds/[^ ]+) dòng (?<line>[0-9]+) in “(?<words>[^”]+)”", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);
            Assert.NotEmpty(named);
            Assert.All(named, match => Assert.Contains(match.Groups["words"].Value,
                File.ReadAllLines(Path.Combine(RealCorpus.Root, match.Groups["file"].Value))[int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) - 1],
                StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Corrections_change_what_is_published_and_no_identity()
    {
        var corpus = RealCorpus.Findings.Corpus;
        Assert.Equal("TRIỂN KHAI HIỆU QUẢ CÁC KHÂU ĐỘT PHÁ", corpus.Tasks.First(task => task.Section == "I").SectionTitle);
        var front = corpus.Tasks.Single(task => task.Id.Value == "phoi-hop-dieu-chinh-quy-hoach-tong-the-the-tran-85a003");
        Assert.Contains("tổng thể thế trận quốc phòng", front.Title, StringComparison.Ordinal);
        Assert.Contains("tổng thể thể trận quốc phòng", front.Source.Quote, StringComparison.Ordinal);
        Assert.Equal(corpus.Corrections.Length, RealCorpus.Datasets.Datasets.Single(dataset => dataset.Name == "corrections").Rows.Length);
    }
}
