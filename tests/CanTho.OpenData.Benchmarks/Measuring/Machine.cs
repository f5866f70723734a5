using System.Globalization;
using System.Runtime.InteropServices;

namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>What the figures were measured on.</summary>
/// <param name="Processor">Its model.</param>
/// <param name="Cores">How many there are.</param>
/// <param name="Memory">Bytes of memory.</param>
/// <param name="Kernel">The operating system's kernel.</param>
/// <param name="Runtime">The version of .NET.</param>
/// <param name="Commit">The commit of the repository; ends in "+" where files differ from it.</param>
/// <param name="Date">When.</param>
internal sealed record Machine(string Processor, int Cores, long Memory, string Kernel, string Runtime, string Commit, string Date)
{
    /// <summary>This machine now.</summary>
    public static Machine Read() => new(
        Line("/proc/cpuinfo", "model name"),
        Environment.ProcessorCount,
        long.Parse(Line("/proc/meminfo", "MemTotal").Split(' ')[0], CultureInfo.InvariantCulture) * 1024,
        $"{RuntimeInformation.OSDescription}, kernel {Environment.OSVersion.Version}",
        RuntimeInformation.FrameworkDescription,
        Git("rev-parse", "--short=12", "HEAD") + (Git("status", "--porcelain").Length > 0 ? "+" : ""),
        DateTime.UtcNow.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture));

    private static string Line(string file, string name) =>
        File.ReadLines(file).FirstOrDefault(line => line.StartsWith(name, StringComparison.Ordinal))?.Split(':', 2)[1].Trim() ?? "unknown";

    private static string Git(params string[] arguments) =>
        TimedProcess.Run(new Command("git", [.. arguments]) { Folder = Repository.Root }).Output.Trim();
}
