using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Tests.Sources;

public sealed class CorrectionReaderTests
{
    private const string Entry = """
        - record: muc-1
          field: heading
          expect: KHẤU
          value: KHÂU
          reason: Lỗi quét.
          evidence: seeds/a.txt dòng 4.
          who: Ban biên tập
          when: 2026-11-22

        """;

    [Fact]
    public void Without_files_there_are_no_corrections()
    {
        using var folder = new InputFolder();
        Assert.Empty(CorrectionReader.ReadAll(folder.Root).Corrections);
        Assert.Empty(CorrectionReader.ReadAll(folder.Root).Diagnostics);
    }

    [Fact]
    public void An_entry_is_a_correction_with_its_lines()
    {
        using var folder = new InputFolder().With("input/corrections/a.yml", "# Đính chính\n" + Entry);
        var correction = Assert.Single(CorrectionReader.ReadAll(folder.Root).Corrections);
        Assert.Equal(("muc-1", "heading", "KHẤU", "KHÂU", new DateOnly(2026, 11, 22)), (correction.Record, correction.Field, correction.Expect, correction.Value, correction.When));
        Assert.Equal((2, 9), (correction.Source.Span.FirstLine, correction.Source.Span.LastLine));
        Assert.Equal("- record: muc-1", correction.Source.Quote);
    }

    [Theory]
    [InlineData("2026-11-22", "22/11/2026", "8:9: error COR006: “22/11/2026” không phải là ngày")]
    [InlineData("KHÂU", "KHẤU", "4:1: error COR005: value và expect cùng là “KHẤU”.")]
    [InlineData("  evidence: seeds/a.txt dòng 4.\n", "", "1:3: error YML003: Thiếu khóa “evidence”")]
    [InlineData("reason:", "because:", "1:3: error YML003: Thiếu khóa “reason”")]
    public void A_fault_is_told_with_its_place(string from, string to, string expected)
    {
        using var folder = new InputFolder().With("input/corrections/a.yml", Entry.Replace(from, to, StringComparison.Ordinal));
        var (corrections, diagnostics) = CorrectionReader.ReadAll(folder.Root);
        Assert.Empty(corrections);
        Assert.Contains(diagnostics, diagnostic => diagnostic.ToString().StartsWith($"input/corrections/a.yml:{expected}", StringComparison.Ordinal));
    }
}
