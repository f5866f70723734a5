using System.Diagnostics;
using System.Runtime.InteropServices;
using CanTho.OpenData.Site.Commands;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>The program in a process and a process group of its own, so that it can be killed as a whole, as a full machine or an
/// impatient host would.</summary>
internal sealed class BuildProcess : IDisposable
{
    private const int Kill9 = 9;

    private readonly Process _process;
    private readonly Task<string> _said;
    private readonly Task<string> _complained;

    private BuildProcess(Process process)
    {
        _process = process;
        _said = process.StandardOutput.ReadToEndAsync();
        _complained = process.StandardError.ReadToEndAsync();
    }

    public bool HasEnded => _process.HasExited;

    public static BuildProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo("setsid", ["dotnet", typeof(SiteBuild).Assembly.Location, .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["DOTNET_TieredPGO"] = "0";
        return new BuildProcess(Process.Start(start)!);
    }

    /// <summary>Starts a build of a root into an output as on one day.</summary>
    public static BuildProcess Build(string root, string output) => Start("build", "--root", root, "--output", output, "--as-of", "2026-11-22");

    /// <summary>Kills the whole group at once; nothing in it can defend itself.</summary>
    public async Task KillAsync()
    {
        _ = Kill(-_process.Id, Kill9);
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Waits for its end and gives the exit code and what it complained of.</summary>
    public async Task<(int Exit, string Complaints)> EndAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (_process.ExitCode, await _complained + await _said);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _ = Kill(-_process.Id, Kill9);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    [DllImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Kill(int process, int signal);
}
