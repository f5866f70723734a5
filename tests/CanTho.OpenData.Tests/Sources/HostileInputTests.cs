using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Tests.Sources;

/// <summary>Files that somebody made to do harm, or that a program broke: one complaint with its place, and no more.</summary>
public sealed class HostileInputTests
{
    private const string Agencies = "input/registers/agencies.yml";

    [Theory]
    [InlineData("- name: Sở\u200b Y tế\n  kind: department\n", "INP001", 1, 11)]
    [InlineData("- name: Sở Y tế\n  kind: \u202edepartment\n", "INP001", 2, 9)]
    [InlineData("- name: \"Sở\\u202e Y tế\"\n  kind: department\n", "INP001", 1, 9)]
    [InlineData("- name: Sở\u001b[31m Y tế\n  kind: department\n", "INP002", 1, 11)]
    [InlineData("- name: \"Sở\\e[31m Y tế\"\n  kind: department\n", "INP002", 1, 9)]
    [InlineData("- name: Sở\u2028 Y tế\n  kind: department\n", "INP002", 1, 11)]
    [InlineData("- name: Sở\0 Y tế\n  kind: department\n", "INP002", 1, 11)]
    public void Characters_nobody_sees_are_refused_at_their_place(string text, string code, int line, int column)
    {
        using var folder = new InputFolder().With(Agencies, text);
        var found = Assert.Single(RegisterReader.Read(folder.Root).Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal((code, Agencies, line, column), (found.Code, found.File, found.Line, found.Column));
        Assert.DoesNotContain(found.ToString(), char.IsControl);
    }

    [Fact]
    public void Two_byte_text_is_told_to_be_saved_as_UTF8_with_and_without_its_mark()
    {
        var bytes = Encoding.Unicode.GetBytes("- name: Sở Y tế\n  kind: department\n");
        foreach (var content in new[] { bytes, [.. Encoding.Unicode.Preamble, .. bytes] })
        {
            using var folder = new InputFolder().With(Agencies, content).With("seeds/a.txt", content);
            Assert.Contains(RegisterReader.Read(folder.Root).Diagnostics, diagnostic => diagnostic.Code == "INP003" && diagnostic.Fix!.Contains("UTF-8", StringComparison.Ordinal));
            Assert.Equal("INP003", Assert.Single(SeedReader.ReadAll(folder.Root, "seeds").Diagnostics).Code);
        }
    }

    [Fact]
    public void An_original_keeps_its_hidden_characters_and_its_values_lose_them()
    {
        var (file, complaints) = SeedReader.Decode(Encoding.UTF8.GetBytes("KẾ HOẠCH\nthử\n\nI. MỤC TIÊU\n1. Phát \u202etriển\u200b đô thị\n"), "seeds/a.txt");
        var found = Assert.Single(complaints);
        Assert.Equal(("SRC011", Severity.Warning, 5, 9), (found.Code, found.Severity, found.Line, found.Column));
        Assert.Contains("\u202e", file!.Lines[4], StringComparison.Ordinal);
        Assert.Contains(PortalBuild.Extract(file, new Registers([], [], [])).Single().Sections, section => section.Heading == "Phát triển đô thị");
    }

    [Fact]
    public void A_link_that_leads_outside_is_refused_and_a_pipe_does_not_hang()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a right on Windows.");
        using var folder = new InputFolder().With("seeds/b.txt", "Nội dung.\n");
        using var outside = new InputFolder().With("secret.txt", "Bí mật.\n");
        File.CreateSymbolicLink(Path.Combine(folder.Root, "seeds", "a.txt"), Path.Combine(outside.Root, "secret.txt"));
        File.CreateSymbolicLink(Path.Combine(folder.Root, "seeds", "c.txt"), "/dev/zero");
        var (files, complaints) = SeedReader.ReadAll(folder.Root, "seeds");
        Assert.Equal("seeds/b.txt", Assert.Single(files).Path);
        Assert.Equal(["INP004", "INP004"], complaints.Select(complaint => complaint.Code));
        Assert.Equal("SRC002", Assert.Single(SeedReader.Read("/dev/zero", "zero.txt").Diagnostics.Append(SeedReader.Read(Path.Combine(folder.Root, "seeds", "c.txt"), "c.txt").Diagnostics[0]), complaint => complaint.Code == "SRC002").Code);
    }

    [Fact]
    public void A_line_of_five_million_letters_is_one_complaint()
    {
        var (file, complaints) = SeedReader.Decode(Encoding.UTF8.GetBytes("KẾ HOẠCH\n" + new string('a', 5_000_000)), "seeds/a.txt");
        Assert.Null(file);
        Assert.Equal(("SRC012", 2), (Assert.Single(complaints).Code, complaints[0].Line));
    }

    [Fact]
    public void A_hundred_thousand_errors_of_one_kind_are_told_as_a_hundred()
    {
        var errors = Enumerable.Range(1, 100_000).Select(line => Rules.NotCsv("input/progress/a.csv", line));
        var told = DiagnosticLimit.Of(errors).ToArray();
        Assert.Equal(100, told.Length);
        Assert.Contains("và 99900 chỗ nữa", told[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\u202eb", "ab")]
    [InlineData("chữ\u200bcách", "chữcách")]
    [InlineData("👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧")]
    [InlineData("So\u200d", "So")]
    [InlineData("🏴\U000e0067\U000e007f", "🏴")]
    public void Joiners_of_emoji_stay_and_what_hides_goes(string text, string clean) => Assert.Equal(clean, HiddenCharacters.Remove(text));

    [Theory]
    [InlineData("con", "con-0")]
    [InlineData("COM1", "com1-0")]
    [InlineData("console", "console")]
    public void No_address_is_the_name_of_a_device(string text, string slug) => Assert.Equal(slug, VietnameseText.Slug(text));
}
