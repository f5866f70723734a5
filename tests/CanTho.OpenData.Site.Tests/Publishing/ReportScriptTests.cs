using System.Diagnostics;
using CanTho.OpenData.Site.Tests.Browser;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>The scripts that pull requests are judged with, run here with a <c>dotnet</c> and a <c>gh</c> that write down what they were
/// asked.</summary>
[System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
public sealed class ReportScriptTests : IDisposable
{
    private const string Commit = "0123456789abcdef0123456789abcdef01234567";

    // As the program: says what it did, complains, writes the output that it is given.
    private const string Builder = """
        echo "dotnet $*" >> "$LOG"
        case " $* " in
          *" diff "*) printf '## **Thay đổi: 1 bản ghi**\n\n## tasks: đổi 1\n' ;;
          *) echo "seeds/a.txt:1:1: warning SEC001: Một." >&2
             [ -z "${FAIL:-}" ] || { echo "input/x.yml:2:1: error LNK001: Hai." >&2; exit 1; }
             while [ "$1" != "--output" ]; do shift; done
             mkdir -p "$2/van-ban"; echo a > "$2/index.html"; echo b > "$2/van-ban/index.html"
             echo "5 văn bản -> 2 tệp" ;;
        esac
        """;

    private readonly TempFolder _temp = new();

    public ReportScriptTests()
    {
        Directory.CreateDirectory(_temp["repository/scripts"]);
        Directory.CreateDirectory(_temp["bin"]);
        foreach (var name in new[] { "build-report.sh", "comment-report.sh" })
        {
            File.Copy(Path.Combine(Repository.Root, "scripts", name), _temp[$"repository/scripts/{name}"]);
        }
    }

    public void Dispose() => _temp.Dispose();

    [Fact]
    public async Task The_report_counts_compares_with_the_base_and_leaves_no_trace_of_it()
    {
        Program("dotnet", Builder);
        var @base = await CommitAsync();
        Assert.Equal(0, (await RunAsync("build-report.sh", [@base, "report"], ("AS_OF", "2026-11-22"))).Exit);

        var report = await File.ReadAllTextAsync(_temp["repository/report/report.md"], TestContext.Current.CancellationToken);
        Assert.Contains("| Lỗi | 0 |\n| Cảnh báo | 1 |\n| Liên kết hỏng | 0 |", report, StringComparison.Ordinal);
        Assert.Contains("| Trang | 2 |", report, StringComparison.Ordinal);
        Assert.Contains($"## Dữ liệu so với {@base[..8]}", report, StringComparison.Ordinal);
        Assert.Contains("### tasks: đổi 1", report, StringComparison.Ordinal);
        Assert.Equal(2, Log().Count(line => line.Contains(" build ", StringComparison.Ordinal) && line.EndsWith("--as-of 2026-11-22", StringComparison.Ordinal)));
        Assert.DoesNotContain("detached", (await GitAsync("worktree", "list")).Split('\n').Skip(1).FirstOrDefault() ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0000000000000000000000000000000000000000")]
    [InlineData("$(touch planted)")]
    public async Task Without_a_state_to_compare_with_the_report_says_so(string @base)
    {
        Program("dotnet", Builder);
        await CommitAsync();
        Assert.Equal(0, (await RunAsync("build-report.sh", [@base, "report"])).Exit);
        Assert.Contains("Không so được với trạng thái trước.", await File.ReadAllTextAsync(_temp["repository/report/report.md"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.False(File.Exists(_temp["repository/planted"]));
    }

    [Fact]
    public async Task A_build_that_complains_fails_and_its_errors_stand_in_the_report()
    {
        Program("dotnet", Builder);
        var @base = await CommitAsync();
        Assert.Equal(1, (await RunAsync("build-report.sh", [@base, "report"], ("FAIL", "1"))).Exit);
        var report = await File.ReadAllTextAsync(_temp["repository/report/report.md"], TestContext.Current.CancellationToken);
        Assert.Contains("| Lỗi | 1 |", report, StringComparison.Ordinal);
        Assert.Contains("| Liên kết hỏng | 1 |", report, StringComparison.Ordinal);
        Assert.Contains("input/x.yml:2:1: error LNK001: Hai.", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "api --method POST repos/o/r/issues/7/comments")]
    [InlineData("42", "api --method PATCH repos/o/r/issues/comments/42")]
    public async Task The_comment_is_written_once_and_then_anew(string existing, string expected)
    {
        Gh(number: "7", existing);
        await File.WriteAllTextAsync(_temp["report.md"], "## Báo cáo\n<script>alert(1)</script> @moi-nguoi ![x](https://vi-du.vn/x.png)\u0007\n", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await RunAsync("comment-report.sh", [_temp["report.md"]], Event(Commit))).Exit);

        Assert.Contains(Log(), line => line.StartsWith(expected, StringComparison.Ordinal));
        var body = await File.ReadAllTextAsync(_temp["body"], TestContext.Current.CancellationToken);
        Assert.StartsWith("<!-- cantho-opendata: build report -->\n## Báo cáo\n", body, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", body, StringComparison.Ordinal);
        Assert.DoesNotContain("@moi", body, StringComparison.Ordinal);
        Assert.DoesNotContain("![", body, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', body);
        Assert.EndsWith("[Xem lần chạy](https://github.com/o/r/actions/runs/1)\n", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_run_without_a_report_or_with_a_link_for_one_says_so()
    {
        Gh(number: "7", existing: "");
        File.CreateSymbolicLink(_temp["report.md"], "/etc/passwd");
        Assert.Equal(0, (await RunAsync("comment-report.sh", [_temp["report.md"]], Event(Commit))).Exit);
        Assert.Contains("không có báo cáo", await File.ReadAllTextAsync(_temp["body"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Commit, "", 0)]
    [InlineData("main; rm -rf /", "7", 1)]
    public async Task Nothing_is_written_where_no_pull_request_has_the_commit(string commit, string number, int exit)
    {
        Gh(number, existing: "");
        await File.WriteAllTextAsync(_temp["report.md"], "x", TestContext.Current.CancellationToken);
        Assert.Equal(exit, (await RunAsync("comment-report.sh", [_temp["report.md"]], Event(commit))).Exit);
        Assert.False(File.Exists(_temp["body"]));
    }

    private static (string, string)[] Event(string commit) =>
        [("REPOSITORY", "o/r"), ("HEAD_SHA", commit), ("RUN_URL", "https://github.com/o/r/actions/runs/1"), ("GH_TOKEN", "x")];

    /// <summary>A <c>gh</c> that knows one pull request and at most one comment, and keeps the body it is given.</summary>
    private void Gh(string number, string existing) => Program("gh", $$"""
        echo "$*" >> "$LOG"
        case "$*" in
          *"/pulls "*) echo "{{number}}" ;;
          *"--method"*) for word in "$@"; do case "$word" in body=@*) cp "${word#body=@}" "{{_temp["body"]}}" ;; esac; done ;;
          *) echo "{{existing}}" ;;
        esac
        """);

    private void Program(string name, string script)
    {
        File.WriteAllText(_temp[$"bin/{name}"], $"#!/usr/bin/env bash\n{script}\n");
        File.SetUnixFileMode(_temp[$"bin/{name}"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private async Task<string> CommitAsync()
    {
        await GitAsync("init", "--quiet");
        await GitAsync("-c", "user.name=a", "-c", "user.email=a@b.vn", "commit", "--quiet", "--allow-empty", "-m", "a");
        return (await GitAsync("rev-parse", "HEAD")).Trim();
    }

    private async Task<string> GitAsync(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = _temp["repository"], UseShellExecute = false, RedirectStandardOutput = true })!;
        return await git.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private async Task<(int Exit, string Said)> RunAsync(string script, string[] arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("bash", [_temp[$"repository/scripts/{script}"], .. arguments]) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment.Clear();
        start.Environment["PATH"] = $"{_temp["bin"]}:/usr/bin:/bin";
        start.Environment["HOME"] = _temp.Path;
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["LOG"] = _temp["log"];
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, said);
    }

    private string[] Log() => File.ReadAllLines(_temp["log"]);
}
