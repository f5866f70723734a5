using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;
using Xunit;

namespace CanTho.OpenData.Tests.Sources;

public sealed class IndicatorReaderTests
{
    private const string Path = "input/registers/indicators.yml";

    [Fact]
    public void An_indicator_keeps_everything_its_entry_says()
    {
        var (indicators, diagnostics) = Read("""
            - name: Tỷ lệ lao động qua đào tạo
              unit: "%"
              topic: Lao động
              aliases: [Lao động qua đào tạo]
              definition: Số lao động đã qua đào tạo chia cho lực lượng lao động.
              note: Theo cách tính của năm 2017.
            """);

        Assert.Empty(diagnostics);
        var indicator = Assert.Single(indicators);
        Assert.Equal(new IndicatorId("ty-le-lao-dong-qua-dao-tao"), indicator.Id);
        Assert.Equal(("%", "Lao động", UnitKind.Share), (indicator.Unit, indicator.Topic, indicator.Kind));
        Assert.Equal(["Lao động qua đào tạo"], indicator.Aliases);
        Assert.Equal("Số lao động đã qua đào tạo chia cho lực lượng lao động.", indicator.Definition);
        Assert.Equal("Theo cách tính của năm 2017.", indicator.Note);
        Assert.Equal(new SourceSpan(Path, 1, 1), indicator.Source);
    }

    [Theory]
    [InlineData("- name: Thu nội địa\n  topic: Ngân sách\n", "YML003", 1)]
    [InlineData("- name: A\n  unit: ha\n  topic: T\n  alias: [B]\n", "YML002", 4)]
    [InlineData("- name: Hộ nghèo\n  unit: hộ\n  topic: T\n- name: hộ  nghèo\n  unit: hộ\n  topic: T\n", "IND001", 4)]
    [InlineData("- name: A\n  unit: ha\n  topic: T\n- name: B\n  unit: nghìn ha\n  topic: T\n  aliases:\n    - a\n", "IND002", 8)]
    [InlineData("- name: A\n  unit: ha\n  topic: T\n  aliases:\n    - b\n    - B\n", "IND003", 6)]
    [InlineData("- name: \"…\"\n  unit: ha\n  topic: T\n", "IND004", 1)]
    [InlineData("- name: Thu nội địa\n  unit: tỷ đồng\n  topic: T\n  definition: Thu nội địa.\n", "IND005", 4)]
    [InlineData("- name: A\n  unit: ha\n  topic: T\n  definition: Diện tích gieo trồng của\n", "IND005", 4)]
    public void A_fault_is_told_at_its_line(string text, string code, int line)
    {
        var diagnostic = Assert.Single(Read(text).Diagnostics);
        Assert.Equal((code, Path, line), (diagnostic.Code, diagnostic.File, diagnostic.Line));
    }

    [Fact]
    public void One_spelling_may_be_an_amount_and_its_growth()
    {
        var (indicators, diagnostics) = Read("- name: Thu nội địa\n  unit: tỷ đồng\n  topic: T\n- name: Tăng thu\n  unit: \"%/năm\"\n  topic: T\n  aliases: [Thu nội địa]\n");

        Assert.Empty(diagnostics);
        Assert.Equal(2, indicators.Length);
    }

    [Fact]
    public void A_portal_may_have_no_register_of_indicators()
    {
        using var folder = new InputFolder();
        Assert.DoesNotContain(RegisterReader.Read(folder.Root).Diagnostics, diagnostic => diagnostic.File == Path);
    }

    [Fact]
    public void The_register_of_the_repository_is_without_fault()
    {
        var (registers, diagnostics) = RegisterReader.Read(RealCorpus.Root);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.File == Path);
        Assert.InRange(registers.Indicators.Length, 40, 100);
    }

    private static (ImmutableArray<Indicator> Indicators, ImmutableArray<Diagnostic> Diagnostics) Read(string text)
    {
        using var folder = new InputFolder().With("input/registers/agencies.yml", "[]\n").With("input/registers/abbreviations.yml", "[]\n").With(Path, text);
        var (registers, diagnostics) = RegisterReader.Read(folder.Root);
        return (registers.Indicators, diagnostics);
    }
}
