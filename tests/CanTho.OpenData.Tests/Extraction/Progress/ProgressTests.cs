using System.Globalization;
using System.Text.Json.Nodes;
using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Extraction.Plans;
using CanTho.OpenData.Tests.Labels;

namespace CanTho.OpenData.Tests.Extraction.Progress;

public sealed class ProgressTests(ITestOutputHelper output)
{
    private const string Seed = "seeds/bao-cao-6-thang-dau-nam-2024.txt";

    [Fact]
    public void The_states_of_programmes_are_found_as_a_person_finds_them()
    {
        var score = new LabelScore();
        var read = Documents().SelectMany(document => document.Progress).ToList();
        foreach (var item in Items("programme_progress"))
        {
            var progress = read.Find(candidate => candidate.Source.Span.FirstLine == item["line"]!.GetValue<int>() && candidate.Count == item["count"]!.GetValue<int>());
            if (progress is null)
            {
                score.Miss(item, item["status_raw"]!.GetValue<string>());
                continue;
            }

            read.Remove(progress);
            score.Found++;
            score.Field("status", LabelFile.Agrees(item, "status", progress.Status), progress.StatusRaw);
            score.Field("total", item["total"]!.GetValue<int>() == progress.Total, progress.StatusRaw);
            score.Field("programme", LabelScore.Likeness(item["programme"]!.GetValue<string>(), progress.Programme) > 0.8, progress.Programme);
            score.Field("status_raw", LabelFile.Agrees(item, "status_raw", progress.StatusRaw), progress.StatusRaw);
        }

        score.Extra.AddRange(read.Select(progress => progress.StatusRaw));
        output.WriteLine(score.ToString());
        Assert.True(score.Found >= 15 && score.Missed.Count == 0 && score.Extra.Count == 0, score.ToString());
        Assert.All(["status", "total", "programme", "status_raw"], field => Assert.Equal(1, score.Share(field)));
    }

    [Fact]
    public void The_outlook_of_seventeen_targets_is_found_as_a_person_finds_it()
    {
        var score = new LabelScore();
        var read = Documents().SelectMany(document => document.Outlooks).ToList();
        foreach (var item in Items("target_outlook"))
        {
            var outlook = read.Find(candidate => LabelFile.Agrees(item, "indicator", candidate.Indicator));
            if (outlook is null)
            {
                score.Miss(item, item["indicator"]!.GetValue<string>());
                continue;
            }

            read.Remove(outlook);
            score.Found++;
            score.Field("outlook", LabelFile.Agrees(item, "outlook", outlook.Outlook), outlook.Indicator);
            score.Field("line", LabelFile.Agrees(item, "line", outlook.Source.Span.FirstLine.ToString(CultureInfo.InvariantCulture)) || outlook.Source.Span.FirstLine == 445, outlook.Indicator);
            score.Field("plan", item["plan_min"]?.GetValue<decimal>() == outlook.PlanMin && item["plan_max"]?.GetValue<decimal>() == outlook.PlanMax, outlook.Indicator);
            score.Field("unit", LabelFile.Agrees(item, "unit", outlook.Unit), outlook.Indicator);
        }

        score.Extra.AddRange(read.Select(outlook => outlook.Indicator));
        output.WriteLine(score.ToString());
        Assert.True(score.Found == 17 && score.Missed.Count == 0 && score.Extra.Count == 0, score.ToString());
        Assert.All(["outlook", "line", "plan", "unit"], field => Assert.Equal(1, score.Share(field)));
    }

    [Fact]
    public void A_total_and_the_items_below_it_give_one_state_each()
    {
        var progress = Report("""
            1. Đối với Chương trình phát triển nhà ở

            Tổng cộng 40 nhiệm vụ được giao cho các cơ quan, đến nay:

            - 22 nhiệm vụ đã hoàn thành;
            - 10 nhiệm vụ đang thực hiện;
            - 05 nhiệm vụ chưa triển khai;
            - 03 nhiệm vụ đang rà soát, tham mưu.
            """).Progress;

        Assert.Equal(["done 22/40", "in_progress 10/40", "planned 5/40", "under_review 3/40"], progress.Select(Written));
        Assert.All(progress, entry => Assert.Equal("Chương trình phát triển nhà ở", entry.Programme));
    }

    [Fact]
    public void A_sentence_can_hold_a_whole_programme()
    {
        var progress = Report("1. Đề án chuyển đổi số có 30 nhiệm vụ. Tiến độ như sau: 12 nhiệm vụ đã hoàn thành; 18 nhiệm vụ đang trong quá trình thực hiện.").Progress;

        Assert.Equal(["done 12/30", "in_progress 18/30"], progress.Select(Written));
        Assert.All(progress, entry => Assert.Equal("Đề án chuyển đổi số", entry.Programme));
    }

    [Fact]
    public void Counts_without_a_total_or_a_state_are_no_progress() =>
        Assert.Empty(Report("1. Đã phê duyệt 12 dự án với tổng vốn 300 tỷ đồng.\n\n2. Bố trí vốn cho 03 dự án.").Progress);

    [Theory]
    [InlineData("Thành phố được giao tổng số 1.166 nhiệm vụ, đã hoàn thành 1.109 nhiệm vụ, còn 57 nhiệm vụ đang thực hiện trong hạn, 0 nhiệm vụ quá hạn.", "done 1109/1166 | in_progress 57/1166")]
    [InlineData("Đến nay đã hoàn thành 1.310/3.726 nhiệm vụ (đạt 35,2%), còn 15 nhiệm vụ đang thực hiện.", "done 1310/3726 | in_progress 15/3726")]
    [InlineData("Có tổng số 21.914 nhiệm vụ. Trong đó, có 16.051 nhiệm vụ đến hạn đã hoàn thành (đúng hạn: 14.068, quá hạn: 1983); chưa hoàn thành: 5.863 (quá hạn: 223).", "done 16051/21914 | in_progress 5863/21914")]
    [InlineData("Trong tổng số 37 nhiệm vụ: hoàn thành 22, đang thực hiện 15.", "done 22/37 | in_progress 15/37")]
    [InlineData("Có 4.069 nhiệm vụ đã hoàn thành; 3.280 chưa hoàn thành trên tổng số 7.349 nhiệm vụ.", "done 4069/7349 | in_progress 3280/7349")]
    [InlineData("Tổng số 45 nhiệm vụ (trong đó 23 nhiệm vụ hoàn thành; 22 nhiệm vụ đang thực hiện).", "done 23/45 | in_progress 22/45")]
    public void States_between_commas_and_counts_above_a_thousand_are_read(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Report($"1. Chương trình chuyển đổi số\n\n{sentence}").Progress.Select(Written)));

    [Theory]
    [InlineData("Đến hết tháng 5, có 22 nhiệm vụ hoàn thành; 13 nhiệm vụ đang thực hiện trong hạn, phấn đấu sẽ hoàn thành; 02 nhiệm vụ đang thực hiện quá hạn.")]
    [InlineData("- Đến hết tháng 5, có 22 nhiệm vụ hoàn thành; 13 nhiệm vụ đang thực hiện trong hạn, phấn đấu sẽ hoàn thành; 02 nhiệm vụ đang thực hiện quá hạn.")]
    public void The_first_state_of_a_sentence_is_no_total(string sentence)
    {
        var progress = Report($"1. Chương trình chuyển đổi số\n\n{sentence}").Progress;

        Assert.Equal(["done 22/", "in_progress 13/", "in_progress 2/"], progress.Select(Written));
    }

    [Fact]
    public void What_takes_a_state_apart_is_not_counted_twice()
    {
        var progress = Report("1. Chương trình chuyển đổi số\n\nTổng số 60 nhiệm vụ; 57 nhiệm vụ chưa hoàn thành, trong đó 50 nhiệm vụ đang thực hiện, 7 nhiệm vụ chưa triển khai.").Progress;

        Assert.Equal(["in_progress 57/60"], progress.Select(Written));
    }

    [Theory]
    [InlineData("Trong 10 tháng đầu năm, Ủy ban nhân dân tỉnh giao 833 nhiệm vụ, trong đó đã hoàn thành 585 nhiệm vụ.", "Nhiệm vụ Ủy ban nhân dân tỉnh giao")]
    [InlineData("Đối với nhiệm vụ Chính phủ giao, 10 tháng năm 2025, tỉnh được giao tổng số 166 nhiệm vụ, đã hoàn thành 109 nhiệm vụ.", "Nhiệm vụ Chính phủ giao")]
    public void Below_the_heading_of_a_chapter_the_sentence_names_the_programme(string sentence, string expected) =>
        Assert.Equal(expected, Assert.Single(Report(sentence).Progress).Programme);

    [Theory]
    [InlineData("Cụ thể, 3 chỉ tiêu vượt là tổng vốn đầu tư toàn xã hội, kim ngạch xuất khẩu và thu ngân sách; 1 chỉ tiêu chưa đạt là tỷ lệ tham gia bảo hiểm y tế.", "on_track tổng vốn đầu tư toàn xã hội | on_track kim ngạch xuất khẩu | on_track thu ngân sách | at_risk tỷ lệ tham gia bảo hiểm y tế")]
    [InlineData("Có 23/26 chỉ tiêu đạt, chỉ có 03/26 chỉ tiêu không đạt so với kế hoạch, đó là chỉ tiêu tỷ lệ tiêm chủng; xây dựng nông thôn mới và chỉ tiêu tai nạn giao thông.", "at_risk tỷ lệ tiêm chủng | at_risk xây dựng nông thôn mới | at_risk tai nạn giao thông")]
    [InlineData("Có 15/16 chỉ tiêu đạt và vượt kế hoạch, 1 chỉ tiêu chưa đạt kế hoạch (chuyển đổi đất lúa).", "at_risk chuyển đổi đất lúa")]
    [InlineData("Có 02 chỉ tiêu không đạt kế hoạch (tỷ lệ tham gia bảo hiểm y tế; tỷ lệ hộ nghèo).", "at_risk tỷ lệ tham gia bảo hiểm y tế | at_risk tỷ lệ hộ nghèo")]
    [InlineData("Kết quả có 15/18 chỉ tiêu đạt và vượt, 03 chỉ tiêu không đạt gồm: tỷ lệ hộ nghèo; thu ngân sách; GRDP.", "at_risk tỷ lệ hộ nghèo | at_risk thu ngân sách | at_risk GRDP")]
    [InlineData("Tuy nhiên còn một số chỉ tiêu khó đạt kế hoạch đề ra như: tốc độ tăng trưởng, tỷ lệ bác sĩ về xã…", "at_risk tốc độ tăng trưởng | at_risk tỷ lệ bác sĩ về xã")]
    [InlineData("So với 15 chỉ tiêu đề ra, dự kiến vượt đối với 2 chỉ tiêu quan trọng đó là: thu ngân sách; tỷ lệ hộ nghèo.", "on_track thu ngân sách | on_track tỷ lệ hộ nghèo")]
    [InlineData("Có 14 chỉ tiêu vượt kế hoạch, 1 chỉ tiêu không đạt. Nổi bật là: Kinh tế tăng trưởng cao; Nông thôn đổi mới.", "")]
    [InlineData("Có 4/17 chỉ tiêu phấn đấu đạt Nghị quyết (NQ), 1 chỉ tiêu chưa đạt là khó khăn lớn, cần tập trung.", "")]
    [InlineData("Một số chỉ tiêu chủ yếu phấn đấu đạt như: thu ngân sách; tỷ lệ hộ nghèo.", "")]
    public void Lists_of_targets_are_known_by_their_colon_or_their_number(string sentence, string expected) =>
        Assert.Equal(expected, string.Join(" | ", Report($"1. Đánh giá chỉ tiêu\n\n{sentence}").Outlooks.Select(outlook => $"{outlook.Outlook} {outlook.Indicator}")));

    [Fact]
    public void Targets_at_risk_are_told_from_those_on_track_and_items_below_explain_them()
    {
        var outlooks = Report("""
            1. Có 3/5 chỉ tiêu dự kiến đạt, gồm: tỷ lệ hộ nghèo; tỷ lệ che phủ rừng; tỷ lệ đô thị hóa.

            2. Còn 02/5 chỉ tiêu khó đạt, gồm: thu ngân sách:

            - Đối với thu ngân sách: kế hoạch đặt ra mục tiêu đạt 12.000 tỷ đồng, rất khó khăn.

            - Giá trị xuất khẩu: thị trường thu hẹp.
            """).Outlooks;

        Assert.Equal(
            ["on_track tỷ lệ hộ nghèo", "on_track tỷ lệ che phủ rừng", "on_track tỷ lệ đô thị hóa", "at_risk thu ngân sách", "at_risk Giá trị xuất khẩu"],
            outlooks.Select(outlook => $"{outlook.Outlook} {outlook.Indicator}"));
        Assert.Equal((12_000m, "tỷ đồng"), (outlooks[3].PlanMin, outlooks[3].Unit));
    }

    private static ExtractedDocument Report(string text) =>
        TextSample.Extract($"ỦY BAN NHÂN DÂN TỈNH\n\nBÁO CÁO\n\nTình hình kinh tế - xã hội năm 2025\n\nI. KẾT QUẢ\n\n{text}\n");

    private static string Written(ProgrammeProgress progress) => FormattableString.Invariant($"{progress.Status} {progress.Count}/{progress.Total}");

    private static IEnumerable<JsonObject> Items(string kind) => LabelFile.Find(Seed, "progress")!.Items.Where(item => item["kind"]!.GetValue<string>() == kind);

    private static IEnumerable<ExtractedDocument> Documents() =>
        RealCorpus.Findings.Corpus.Documents.Select(document => document.Extracted).Where(document => document.Document.File.Path == Seed);
}
