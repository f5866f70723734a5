using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Tests.Sources;

namespace CanTho.OpenData.Tests.Analysis;

public sealed class ScanErrorTests
{
    [Fact]
    public void A_word_far_more_usual_with_other_marks_is_proposed_once_with_its_place_and_count()
    {
        var proposal = Assert.Single(Propose("Thành phố phần đấu đạt chỉ tiêu; quận phần đấu xong."));
        Assert.Equal(("OCR001", Severity.Info, "seeds/bao-cao.txt", 2, 11), (proposal.Code, proposal.Severity, proposal.File, proposal.Line, proposal.Column));
        Assert.StartsWith("“phần đấu” có thể là lỗi quét, có lẽ là “phấn đấu” (2 lần trong văn bản này).", proposal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_that_is_no_syllable_is_proposed()
    {
        var proposal = Assert.Single(Propose("Nhà trịet học."));
        Assert.Contains("“trịet” có thể là lỗi quét, có lẽ là “triệt”", proposal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Công nghiệp hoá, văn hoá.")]
    [InlineData("Một phần đất của xã.")]
    [InlineData("Đi đôi với phát triển, đi đôi với an sinh.")]
    [InlineData("Nguyễn Văn Đâu phát biểu.")]
    [InlineData("Internet, STEAM, HĐND, logistics.")]
    public void Words_with_nothing_against_them_are_left_alone(string line) => Assert.Empty(Propose(line));

    [Theory]
    [InlineData("phu-luc-ii-chuong-trinh-2026-2030.txt", "“đàu ra”")]
    [InlineData("bao-cao-6-thang-dau-nam-2024.txt", "“Cờ Đò” có thể là lỗi quét, có lẽ là “Cờ Đỏ”")]
    [InlineData("bao-cao-6-thang-dau-nam-2024.txt", "“công thông”")]
    public void Errors_of_the_originals_that_nobody_has_corrected_are_proposed(string seed, string expected) =>
        Assert.Contains(Real(), proposal => proposal.File == $"seeds/{seed}" && proposal.Message.StartsWith(expected, StringComparison.Ordinal));

    [Theory]
    [InlineData("thể trận")]
    [InlineData("phần đấu")]
    [InlineData("mạnh mề")]
    [InlineData("trịet")]
    public void What_has_been_corrected_is_not_proposed_again(string words) =>
        Assert.DoesNotContain(Real(), proposal => proposal.Message.StartsWith($"“{words}”", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Proposals_are_few() => Assert.InRange(Real().Count(), 1, 15);

    private static IEnumerable<Diagnostic> Real() => RealCorpus.Findings.Corpus.Diagnostics.Where(diagnostic => diagnostic.Code == "OCR001");

    /// <summary>Proposals for the second line of a text in which "phấn đấu", "quán triệt" and "đối với" are usual.</summary>
    private static ImmutableArray<Diagnostic> Propose(string line)
    {
        var usual = string.Concat(Enumerable.Repeat("Sở phấn đấu. Ngành quán triệt. Các triệt để. Nói đối với dân. Hóa văn hóa.\n", 14));
        using var folder = new InputFolder().With("seeds/bao-cao.txt", $"BÁO CÁO\n{line}\n{usual}");
        return [.. PortalBuild.Run(folder.Root, RealCorpus.AsOf).Corpus.Diagnostics.Where(diagnostic => diagnostic.Code == "OCR001")];
    }
}
