using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;
using Xunit;

namespace CanTho.OpenData.Tests.Sources;

public sealed class RegisterReaderTests
{
    private const string Agencies = "input/registers/agencies.yml";
    private const string Abbreviations = "input/registers/abbreviations.yml";

    [Fact]
    public void An_agency_keeps_its_aliases_former_names_and_successor_with_their_sources()
    {
        const string Text = """
            - name: Sở Nông nghiệp và Môi trường
              kind: department
              aliases: [Sở NN&MT]
              former:
                - { name: Sở Thủy lợi, note: Tên cũ., source: Nghị định 1 }
            - name: Sở Tài nguyên và Môi trường
              kind: department
              successor: { name: Sở Nông nghiệp và Môi trường, source: Nghị định 2 }
            """;
        using var folder = new InputFolder().With(Agencies, Text).With(Abbreviations, "- term: BCH\n  expansions: [Ban Chấp hành, Ban Chỉ huy]\n");

        var (registers, diagnostics) = RegisterReader.Read(folder.Root);

        Assert.Empty(diagnostics);
        var current = registers.Agencies[0];
        Assert.Equal(new AgencyId("so-nong-nghiep-va-moi-truong"), current.Id);
        Assert.Equal(AgencyKind.Department, current.Kind);
        Assert.Equal(["Sở NN&MT"], current.Aliases);
        Assert.Equal([new FormerName("Sở Thủy lợi", "Tên cũ.", "Nghị định 1")], current.FormerNames);
        Assert.Equal((current.Id, "Nghị định 2"), (registers.Agencies[1].Successor, registers.Agencies[1].SuccessorSource));
        Assert.Equal(["Ban Chấp hành", "Ban Chỉ huy"], Assert.Single(registers.Abbreviations).Expansions);
    }

    [Fact]
    public void Registers_that_do_not_exist_are_empty_and_said_to_be()
    {
        using var folder = new InputFolder();

        var (registers, diagnostics) = RegisterReader.Read(folder.Root);

        Assert.Empty(registers.Agencies);
        Assert.Equal([(Severity.Info, "REG001", Agencies), (Severity.Info, "REG001", Abbreviations)],
            diagnostics.Select(diagnostic => (diagnostic.Severity, diagnostic.Code, diagnostic.File!)));
    }

    [Fact]
    public void The_fields_of_an_agency_are_topics_of_the_indicators()
    {
        using var folder = new InputFolder()
            .With(Agencies, "- name: Sở Y tế\n  kind: department\n  fields: [Y tế, Y tê]\n").With(Abbreviations, "[]\n")
            .With("input/registers/indicators.yml", "- name: Số giường bệnh\n  unit: giường\n  topic: Y tế\n");

        var (registers, diagnostics) = RegisterReader.Read(folder.Root);

        Assert.Equal(["Y tế", "Y tê"], Assert.Single(registers.Agencies).Fields);
        Assert.Equal((Severity.Error, "REG010", 3), Assert.Single(diagnostics) is var made ? (made.Severity, made.Code, made.Line) : default);
    }

    [Fact]
    public void An_alias_of_two_agencies_is_an_error_that_names_both_places()
    {
        using var folder = new InputFolder().With(
            Agencies, "- name: Bộ Chính trị\n  kind: party\n  aliases: [BCT]\n- name: Bộ Công Thương\n  kind: central\n  aliases: [BCT]\n");

        Assert.Equal(
            "input/registers/agencies.yml:6:13: error REG003: “BCT” được ghi cho “Bộ Công Thương” nhưng đã thuộc về “Bộ Chính trị” ở dòng 3. "
            + "Chỉ giữ cách viết này ở một cơ quan.",
            Assert.Single(Of(folder, Severity.Error)).ToString());
    }

    [Theory]
    [InlineData("viện kiểm sát nhân dân")]
    [InlineData("Viện  Kiểm sát nhân dân")]
    public void Case_and_spaces_do_not_make_another_spelling(string alias)
    {
        using var folder = new InputFolder().With(
            Agencies, $"- name: Viện kiểm sát nhân dân\n  kind: judiciary\n- name: Viện khác\n  kind: judiciary\n  aliases: [\"{alias}\"]\n");

        Assert.Equal(("REG003", 5), Assert.Single(Of(folder, Severity.Error).Select(diagnostic => (diagnostic.Code, diagnostic.Line))));
    }

    [Fact]
    public void Tone_marks_make_another_spelling()
    {
        using var folder = new InputFolder().With(
            Agencies, "- name: Hội đồng\n  kind: council\n- name: Một hội\n  kind: association\n  aliases: [Hội động]\n");

        Assert.Empty(Of(folder, Severity.Error));
    }

    [Theory]
    [InlineData("REG002", 3, 9, "- name: Sở Y tế\n  kind: department\n- name: Sở Y Tế\n  kind: department\n")]
    [InlineData("REG004", 3, 22, "- name: A\n  kind: central\n  successor: { name: B, source: x }\n")]
    [InlineData("REG005", 3, 22, "- name: A\n  kind: central\n  successor: { name: B, source: x }\n- name: B\n  kind: central\n  successor: { name: A, source: x }\n")]
    [InlineData("REG005", 3, 22, "- name: A\n  kind: central\n  successor: { name: A, source: x }\n")]
    [InlineData("REG008", 1, 9, "- name: \"...\"\n  kind: central\n")]
    [InlineData("YML003", 3, 16, "- name: A\n  kind: central\n  successor:   { name: A }\n")]
    public void A_fault_of_the_register_is_told_once_at_its_place(string code, int line, int column, string text)
    {
        using var folder = new InputFolder().With(Agencies, text);

        var found = Assert.Single(Of(folder, Severity.Error));
        Assert.Equal((code, line, column), (found.Code, found.Line, found.Column));
    }

    [Fact]
    public void An_agency_may_count_a_body_with_its_own_entry_among_its_former_names()
    {
        using var folder = new InputFolder().With(
            Agencies, "- name: A\n  kind: central\n  former: [{ name: B, source: x }]\n- name: B\n  kind: central\n  successor: { name: A, source: x }\n");

        Assert.Empty(Of(folder, Severity.Error));
    }

    [Fact]
    public void A_spelling_repeated_for_one_agency_is_a_warning_and_an_abbreviation_repeated_an_error()
    {
        using var folder = new InputFolder()
            .With(Agencies, "- name: A\n  kind: central\n  aliases: [B, B, b]\n")
            .With(Abbreviations, "- term: TP\n  expansions: [thành phố]\n- term: TP\n  expansions: [Tư pháp]\n");

        var diagnostics = RegisterReader.Read(folder.Root).Diagnostics;
        Assert.Equal([("REG006", 3), ("REG007", 3)], diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Line)));
    }

    private static IEnumerable<Diagnostic> Of(InputFolder folder, Severity severity) =>
        RegisterReader.Read(folder.Root).Diagnostics.Where(diagnostic => diagnostic.Severity == severity);
}
