using System.Collections.Immutable;
using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Sources.Yaml;
using CsCheck;
using Xunit;

namespace CanTho.OpenData.Tests.Sources;

public sealed class BrokenYamlTests
{
    private const string Agencies = "input/registers/agencies.yml";
    private const string Entry = "- name: Sở Y tế\n  kind: department\n";

    [Theory]
    [InlineData("YML001", 4, 1, Entry + "  aliases: [Sở YT\n", "Không đúng cú pháp: ngoặc không đóng")]
    [InlineData("YML001", 2, 9, "- name: Sở Y tế\n  kind: \"department\n", "Nháy không đóng")]
    [InlineData("YML001", 1, 1, "...  name: \"", "Bộ đọc lạc chỗ")]
    [InlineData("YML001", 1, 9, "- name: \"\\uD800\"\n  kind: department\n", "Nửa ký tự")]
    [InlineData("YML002", 3, 3, Entry + "  alias: [Sở YT]\n", "alias")]
    [InlineData("YML003", 1, 3, "- kind: department\n", "name")]
    [InlineData("YML003", 1, 3, "- name:\n  kind: department\n", "name")]
    [InlineData("YML003", 1, 3, "- name: Sở Y tế\n", "kind")]
    [InlineData("YML004", 3, 12, Entry + "  aliases: Sở YT\n", "aliases")]
    [InlineData("YML004", 1, 9, "- name: [Sở Y tế]\n  kind: department\n", "name")]
    [InlineData("YML004", 3, 14, Entry + "  successor: Sở Xây dựng\n", "successor")]
    [InlineData("YML004", 1, 1, "name: Sở Y tế\n", Agencies)]
    [InlineData("YML004", 1, 3, "- Sở Y tế\n", Agencies)]
    [InlineData("YML004", 3, 5, Entry + "  ? [a]\n  : b\n", "?")]
    [InlineData("YML005", 3, 3, Entry + "  name: Sở Y tế\n", "name")]
    [InlineData("YML006", 2, 9, "- name: Sở Y tế\n  kind: departement\n", "departement")]
    [InlineData("YML007", 3, 13, Entry + "  aliases: [&a Sở YT]\n", "&a")]
    [InlineData("YML007", 1, 9, "- name: !!str Sở Y tế\n  kind: department\n", "tag:yaml.org,2002:str")]
    [InlineData("YML008", 3, 22, Entry + "  aliases: [[[[[[[[[[[[[Sở YT]]]]]]]]]]]]]\n", "12")]
    [InlineData("YML011", 1, 1, "# chưa có gì\n", "không có nội dung")]
    [InlineData("YML011", 1, 1, "", "không có nội dung")]
    [InlineData("YML012", 3, 1, Entry + "---\n- a: b\n", "---")]
    public void Each_fault_of_a_yaml_file_is_told_with_its_line_and_column(string code, int line, int column, string text, string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        using var folder = new InputFolder().With(Agencies, text);

        var found = Assert.Single(Complaints(folder), diagnostic => string.Equals(diagnostic.Code, code, StringComparison.Ordinal));

        Assert.Equal((Agencies, line, column), (found.File, found.Line, found.Column));
        Assert.Equal(Severity.Error, found.Severity);
        if (!string.Equals(code, "YML001", StringComparison.Ordinal))
        {
            Assert.Contains(words, found.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_complaint_names_the_keys_that_can_be_used()
    {
        using var folder = new InputFolder().With(Agencies, Entry + "  alias: [Sở YT]\n");

        Assert.Equal(
            "input/registers/agencies.yml:3:3: error YML002: Khóa “alias” không có nghĩa ở đây. "
            + "Các khóa dùng được: name, kind, aliases, former, successor, fields.",
            Assert.Single(Complaints(folder)).ToString());
    }

    [Fact]
    public void Aliases_of_aliases_are_refused_without_being_expanded()
    {
        using var folder = new InputFolder().With(
            Agencies, "- a: &a [x, x]\n- b: &b [*a, *a]\n- c: [*b, *b]\n");

        Assert.Equal(
            ["1:6 &a", "2:6 &b", "2:10 *a", "2:14 *a", "3:7 *b", "3:11 *b"],
            Complaints(folder).Where(diagnostic => string.Equals(diagnostic.Code, "YML007", StringComparison.Ordinal))
                .Select(diagnostic => $"{diagnostic.Line}:{diagnostic.Column} {diagnostic.Message.Split('“', '”')[1]}"),
            StringComparer.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_utf8_or_too_large_is_refused()
    {
        using var folder = new InputFolder()
            .With(Agencies, [0x2D, 0x20, 0xD3, 0x20])
            .With("input/registers/abbreviations.yml", "#" + new string('x', 4_000_001));

        Assert.Equal(["YML010", "YML009"], Complaints(folder).Select(diagnostic => diagnostic.Code), StringComparer.Ordinal);
    }

    [Fact]
    public void Decomposed_letters_and_a_byte_order_mark_are_read_as_one_text()
    {
        using var folder = new InputFolder().With(
            Agencies, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Entry.Normalize(NormalizationForm.FormD).ReplaceLineEndings("\r\n"))]);

        var (registers, diagnostics) = RegisterReader.Read(folder.Root);

        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal("Sở Y tế", Assert.Single(registers.Agencies).Name);
    }

    [Fact]
    public void No_text_whatever_brings_the_reader_down()
    {
        string[] pieces = [
            "- ", "name: ", "\n", "  ", "kind: department\n", "[", "]", "{", "}", "&a ", "*a", "!!x ", "\"", "'", "|", ">", "---\n", "...", "? ", ": ", "#", "\t",
            "%YAML 1.1\n", "\\uD800", "<<: ", "Sở", ",", "\0"];
        Gen.Int[0, pieces.Length - 1].Array[0, 30].Sample(
            parts =>
            {
                var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
                var maps = YamlMap.ParseList(new InputText(Agencies, string.Concat(parts.Select(part => pieces[part]))), diagnostics);
                AgencyEntries.Parse(Agencies, maps, System.Collections.Frozen.FrozenSet<string>.Empty, diagnostics);
                return diagnostics.All(diagnostic => diagnostic is { Line: > 0, Column: > 0 });
            },
            iter: 20_000,
            threads: 1);
    }

    private static IEnumerable<Diagnostic> Complaints(InputFolder folder) =>
        RegisterReader.Read(folder.Root).Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error);
}
