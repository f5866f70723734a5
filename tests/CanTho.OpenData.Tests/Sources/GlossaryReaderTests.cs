using CanTho.OpenData.Sources;
using Xunit;

namespace CanTho.OpenData.Tests.Sources;

public sealed class GlossaryReaderTests
{
    private const string Path = "input/registers/glossary.yml";
    private const string Entry = "- term: Chủ trì\n  english: Lead agency\n  meaning: Chịu trách nhiệm chính.\n  english_meaning: Answers for it.\n";

    [Fact]
    public void A_term_keeps_its_meaning_in_both_languages()
    {
        using var folder = Registers(Entry + "  basis: Nghị định 30/2020/NĐ-CP\n");

        var (registers, diagnostics) = RegisterReader.Read(folder.Root);

        Assert.Empty(diagnostics);
        var term = Assert.Single(registers.Glossary);
        Assert.Equal(("chu-tri", "Chủ trì", "Lead agency"), (term.Id, term.Term, term.English));
        Assert.Equal(("Chịu trách nhiệm chính.", "Answers for it.", "Nghị định 30/2020/NĐ-CP"), (term.Meaning, term.EnglishMeaning, term.Basis));
    }

    [Theory]
    [InlineData(Entry + Entry, "REG009", 5)]
    [InlineData("- term: Chủ trì\n  english: Lead\n  meaning: M.\n", "YML003", 1)]
    [InlineData(Entry + "  note: x\n", "YML002", 5)]
    [InlineData("- term: \"…\"\n  english: a\n  meaning: b\n  english_meaning: c\n", "REG008", 1)]
    public void A_fault_is_told_at_its_line(string text, string code, int line)
    {
        using var folder = Registers(text);

        var found = Assert.Single(RegisterReader.Read(folder.Root).Diagnostics);
        Assert.Equal((code, Path, line), (found.Code, found.File, found.Line));
    }

    private static InputFolder Registers(string glossary) =>
        new InputFolder().With("input/registers/agencies.yml", "[]\n").With("input/registers/abbreviations.yml", "[]\n").With(Path, glossary);
}
