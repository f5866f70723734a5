using CanTho.OpenData.Site.Tests.Browser;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>The workflows of the repository: right in form, and safe with code that anybody may send.</summary>
public sealed class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github/workflows");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.yml").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_workflow_fits_the_schema_of_the_host(string file)
    {
        var (exit, text) = await ValidateAsync(Path.Combine(Folder, file));
        Assert.True(exit == 0, text);
    }

    [Fact]
    public async Task A_planted_fault_is_found()
    {
        using var temp = new TempFolder();
        await File.WriteAllTextAsync(temp["check.yml"], Read("check.yml").Replace("runs-on:", "run-on:", StringComparison.Ordinal), TestContext.Current.CancellationToken);
        Assert.NotEqual(0, (await ValidateAsync(temp["check.yml"])).Exit);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_value_of_an_event_becomes_code(string file)
    {
        var lines = Read(file).Split('\n');
        Assert.DoesNotContain(lines, line => line.TrimStart(' ', '-').StartsWith("run:", StringComparison.Ordinal) && line.Contains("${{", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("pull_request_target", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("secrets.", StringComparison.Ordinal));
        Assert.All(lines.Where(line => line.Contains("uses:", StringComparison.Ordinal)), line => Assert.Matches("uses: actions/[a-z-]+@v[0-9]+$", line));
        Assert.Equal(lines.Count(line => line.Contains("runs-on:", StringComparison.Ordinal)), lines.Count(line => line.Contains("timeout-minutes:", StringComparison.Ordinal)));
        Assert.Contains("concurrency:", lines);
    }

    [Fact]
    public void Code_of_a_pull_request_runs_with_a_token_that_can_only_read()
    {
        var check = Read("check.yml");
        Assert.Contains("permissions:\n  contents: read\n", check, StringComparison.Ordinal);
        Assert.DoesNotContain("write", check, StringComparison.Ordinal);
        Assert.Equal(check.Split("actions/checkout").Length, check.Split("persist-credentials: false").Length);
    }

    [Fact]
    public void The_workflow_that_may_write_checks_out_the_default_branch_alone()
    {
        var comment = Read("comment.yml");
        Assert.Contains("permissions: {}", comment, StringComparison.Ordinal);
        Assert.Contains("ref: ${{ github.event.repository.default_branch }}", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("dotnet", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("ref: ${{ github.event.workflow_run", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void The_workflow_that_leaves_a_release_runs_on_code_of_main_alone()
    {
        var program = Read("program.yml");
        Assert.Contains("on:\n  push:\n    branches: [main]\n", program, StringComparison.Ordinal);
        Assert.DoesNotContain("pull_request", program, StringComparison.Ordinal);
        Assert.Equal(program.Split("actions/checkout").Length, program.Split("persist-credentials: false").Length);
    }

    [Fact]
    public async Task The_scripts_have_no_fault_that_shellcheck_knows()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/shellcheck"), "shellcheck is not installed.");
        var (exit, text) = await OutsideTool.RunAsync("shellcheck", [.. Directory.GetFiles(Path.Combine(Repository.Root, "scripts"), "*.sh"), Path.Combine(Repository.Root, ".ci/run")], [], TestContext.Current.CancellationToken);
        Assert.True(exit == 0, text);
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(Folder, file));

    private static async Task<(int Exit, string Text)> ValidateAsync(string file)
    {
        var program = Path.Combine(Repository.Root, "tests/web/node_modules/.bin/action-validator");
        Assert.SkipUnless(NodeProcess.IsRequired || File.Exists(program), "Run `npm ci` in tests/web to have workflows held against the schema.");
        return await OutsideTool.RunAsync(program, [file], [], TestContext.Current.CancellationToken);
    }
}
