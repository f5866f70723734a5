using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Xunit;

namespace CanTho.OpenData.Tests.Search;

/// <summary>Runs a program that is not ours (Node, Python, LibreOffice, sqlite3) on what we publish. Where it is not installed a test is
/// skipped, in CI it fails.</summary>
internal static class OutsideTool
{
    /// <summary>True in CI, where no outside check may be skipped.</summary>
    public static bool IsRequired => string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Runs a program in the top folder of the repository and gives its exit code and what it printed, errors last.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(
        string program, IEnumerable<string> arguments, IEnumerable<KeyValuePair<string, string>> variables, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository(),
        };
        // Set by an outer `node --test`, it would change what the inner one prints.
        start.Environment.Remove("NODE_TEST_CONTEXT");
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        using var process = TryStart(start);
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output + await errors);
    }

    /// <summary>Skips the test, in CI fails it, where a program does not answer: <c>python3 -c "import pandas"</c>, <c>sqlite3 --version</c>.</summary>
    public static async Task RequireAsync(string program, params IEnumerable<string> arguments)
    {
        var (exit, output) = await RunAsync(program, arguments, [], TestContext.Current.CancellationToken);
        Assert.SkipUnless(exit == 0 || IsRequired, $"{program} does not answer: what it would judge is not tested here. CI needs it. {output}");
    }

    private static string Repository([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));

    private static Process TryStart(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception) when (!IsRequired)
        {
            Assert.Skip($"{start.FileName} is not installed: what it would judge is not tested here. CI needs it.");
            throw;
        }
    }
}
