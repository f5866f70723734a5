using System.Diagnostics;
using CsCheck;

namespace CanTho.OpenData.Tests.Extraction.Plans;

/// <summary>Text that nobody wrote is read at once and without a fault.</summary>
public sealed class PlanRobustnessTests
{
    private static readonly string[] Pieces =
    [
        "Giao", "Đề nghị", "yêu cầu", "Sở Y tế", "các sở:", "Nội vụ,", "và", "chủ trì,", "phối hợp", "với", "có trách nhiệm", "báo cáo", "trước ngày 20", "hằng tháng", ";", ":", ".", ",", "(", ")", "“", "”",
        "theo chức năng,", "Căn cứ", "Trên đây là", "\n\n", "\n- ", "\n+ ", "\na) ", "\n1. ", "\nI. MỤC TIÊU\n", "75 - 80%", "từ", "đạt", "13/17 chỉ tiêu", "khó khăn", "gồm:", "11/20 nhiệm vụ", "đã hoàn thành",
        "(NQ 98,9%)", "mục tiêu", "99999999999999999999999999999999", "trong đó", "tỷ đồng", "1,2,3", "UBND", "xã,", "phường", "\u200b", "😀", "TP.",
    ];

    private static readonly Gen<string> Text =
        Gen.Int[0, Pieces.Length - 1].Array[0, 60].Select(indexes => "KẾ HOẠCH\nThử nghiệm\n\nI. NỘI DUNG\n\n" + string.Join(' ', indexes.Select(index => Pieces[index])));

    [Fact]
    public void Words_in_any_order_are_read_without_a_fault() => Text.Sample(
        text => Assert.DoesNotContain(PlanSample.ExtractAll(text).SelectMany(document => document.Diagnostics), diagnostic => diagnostic.Code == "SRC007"), iter: 1_500);

    [Theory]
    [InlineData("Sở Y tế, ")]
    [InlineData("các sở: ")]
    [InlineData("; Sở Y tế báo cáo")]
    [InlineData("Sở Y tế báo cáo. ")]
    [InlineData("Căn cứ Kế hoạch, ")]
    [InlineData("mục tiêu ")]
    [InlineData("(NQ 9%) ")]
    [InlineData("trong đó ")]
    [InlineData("12% và ")]
    [InlineData("đạt 12%; ")]
    [InlineData("11/20 nhiệm vụ ")]
    [InlineData("13/17 chỉ tiêu đạt: ")]
    [InlineData("phối hợp với ")]
    [InlineData("trước ngày ")]
    [InlineData("hằng năm ")]
    [InlineData("(")]
    public void A_paragraph_of_one_phrase_again_and_again_takes_no_longer_than_its_length(string phrase)
    {
        var clock = Stopwatch.StartNew();
        PlanSample.ExtractAll("KẾ HOẠCH\nThử nghiệm\n\nI. MỤC TIÊU\n\n1. Sở Y tế " + string.Concat(Enumerable.Repeat(phrase, 60_000 / phrase.Length)) + "\n");

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
    }
}
