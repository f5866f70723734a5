using System.Diagnostics;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Site.Tests.Publishing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig;
using Markdig.Syntax;

namespace CanTho.OpenData.Site.Tests.Commands;

/// <summary>The guide for maintainers is followed to the letter in a copy of the repository: every command is run, every file written, and
/// what the guide says is seen is looked for. A block names after its language what it is: nothing for commands to run, <c>tay</c> for a
/// command that goes on until it is stopped, <c>word</c> for one that wants a Word file, <c>tệp</c> a file to write, <c>thêm</c> text to add at
/// the end of a file, <c>điền</c> lines or a row to fill in, <c>bỏ</c> a row to delete, <c>thấy</c> what the command before prints.</summary>
[Trait("Category", "Slow")]
public sealed class GuideTests
{
    private const string Program = "dotnet run --project src/CanTho.OpenData.Site --";

    private static readonly FencedCodeBlock[] Blocks =
        [.. Markdown.Parse(File.ReadAllText(Path.Combine(Repository.Root, "input/pages/huong-dan-bien-tap.md"))).Descendants<FencedCodeBlock>()];

    [Fact]
    public async Task Every_step_of_the_guide_does_what_the_guide_says()
    {
        using var folder = new TempFolder();
        var root = await CopyAsync(folder.Path);
        var printed = "";
        foreach (var block in Blocks)
        {
            var (what, path) = (block.Arguments ?? "").Split(' ', 2) is [var first, .. var rest] ? (first, rest.FirstOrDefault() ?? "") : ("", "");
            var text = block.Lines.ToString();
            switch (what)
            {
                case "":
                    printed = await RunAsync(root, text);
                    break;
                case "tay" or "word":
                    break;
                case "thấy":
                    Assert.Contains(text, printed, StringComparison.Ordinal);
                    break;
                default:
                    Change(Path.Combine(root, path), what, text);
                    break;
            }
        }

        Assert.Contains("Hoàn tác", await RunAsync(root, "git log --oneline origin/main"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_file_is_imported_as_the_guide_says()
    {
        using var folder = new TempFolder();
        var root = await CopyAsync(folder.Path);
        var step = Assert.Single(Blocks, block => block.Arguments == "word").Lines.ToString();
        WriteWordFile(Path.Combine(root, step.Split(' ').Single(word => word.EndsWith(".docx", StringComparison.Ordinal))));
        await RunAsync(root, step);

        Assert.Contains("Cấp nước sạch cho các khu dân cư", await File.ReadAllTextAsync(Path.Combine(root, "seeds/ke-hoach-cap-nuoc-2027.txt"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(root, "input/documents/ke-hoach-cap-nuoc-2027.yml")));
        var errors = PortalBuild.Run(root, new DateOnly(2026, 11, 22)).Corpus.Diagnostics.Where(complaint => complaint.Severity == Diagnostics.Severity.Error);
        Assert.All(errors, complaint => Assert.Equal("FIL001", complaint.Code));
    }

    private static void WriteWordFile(string path)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        string[] lines = ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ", "Số: 251/KH-UBND", "Cần Thơ, ngày 20 tháng 11 năm 2026", "KẾ HOẠCH", "Cấp nước sạch cho các khu dân cư năm 2027", "I. MỤC ĐÍCH", "Bảo đảm các hộ dân được dùng nước sạch."];
        document.AddMainDocumentPart().Document = new Document(new Body(lines.Select(line => new Paragraph(new Run(new Text(line))))));
    }

    [Fact]
    public void Every_command_of_the_guide_is_one_of_the_program()
    {
        var commands = Blocks.Where(block => block.Info == "sh").SelectMany(block => block.Lines.ToString().Split('\n'))
            .Where(line => line.StartsWith(Program, StringComparison.Ordinal)).Select(line => line[Program.Length..].Trim()).ToArray();
        Assert.True(commands.Length > 15);
        Assert.All(commands, command => Assert.Empty(CommandLine.Create().Parse(command).Errors));
    }

    private static void Change(string file, string what, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        switch (what)
        {
            case "tệp":
                Assert.False(File.Exists(file));
                File.WriteAllText(file, text + "\n");
                break;
            case "thêm":
                File.AppendAllText(file, $"\n{text}\n");
                break;
            case "điền" when Path.GetExtension(file) == ".csv":
                ReplaceRow(file, text.Split(',')[0], text);
                break;
            case "điền":
                foreach (var line in text.Split('\n'))
                {
                    var lines = File.ReadAllLines(file);
                    var open = Assert.Single(Enumerable.Range(0, lines.Length), index => lines[index].StartsWith(line.Split(':')[0] + ": \"CẦN ĐIỀN", StringComparison.Ordinal));
                    lines[open] = line;
                    File.WriteAllLines(file, lines);
                }

                break;
            case "bỏ":
                ReplaceRow(file, text, null);
                break;
            default:
                Assert.Fail($"The guide has a block that is “{what}”.");
                break;
        }
    }

    private static void ReplaceRow(string file, string start, string? row)
    {
        var lines = File.ReadAllLines(file).ToList();
        var found = Assert.Single(Enumerable.Range(0, lines.Count), index => lines[index].StartsWith(start, StringComparison.Ordinal));
        lines.RemoveAt(found);
        if (row is not null)
        {
            lines.Insert(found, row);
        }

        File.WriteAllLines(file, lines);
    }

    /// <summary>A clone as a maintainer has one, with a place to push to.</summary>
    private static async Task<string> CopyAsync(string folder)
    {
        var root = Path.Combine(folder, "clone");
        foreach (var part in new[] { "seeds", "input", "theme" })
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, part), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(root, Path.GetRelativePath(Repository.Root, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
                File.Copy(file, copy);
            }
        }

        foreach (var name in new[] { "CanTho.OpenData.sln", ".gitignore", ".gitattributes" })
        {
            File.Copy(Path.Combine(Repository.Root, name), Path.Combine(root, name));
        }

        // The repository's ledger is behind while its texts are being worked on; a maintainer begins with one that is not.
        await RunAsync(root, $"{Program} record --note \"Bắt đầu\"");
        await RunAsync(root, """
            git init --quiet --bare --initial-branch=main ../origin.git
            git init --quiet --initial-branch=main
            git config user.name "Người biên tập"
            git config user.email bientap@example.vn
            git config commit.gpgsign false
            git add --all
            git commit --quiet -m "Bắt đầu"
            git remote add origin ../origin.git
            git push --quiet --set-upstream origin main
            """);
        return root;
    }

    /// <summary>Runs the lines of a block, each of which must succeed, and gives what the last one printed.</summary>
    private static async Task<string> RunAsync(string root, string commands)
    {
        var printed = "";
        foreach (var command in commands.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var line = command.Replace(Program, $"dotnet \"{typeof(CommandLine).Assembly.Location}\"", StringComparison.Ordinal);
            var start = new ProcessStartInfo("bash", ["-c", line]) { WorkingDirectory = root, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
            start.Environment["GIT_EDITOR"] = "true";
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            printed = await output + await errors;
            Assert.True(process.ExitCode == 0, $"{command}\n{printed}");
        }

        return printed;
    }
}
