namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>Packages of npm that a comparison needs, exactly those of its lock file.</summary>
internal static class NodeModules
{
    /// <summary>Installs them where they were never installed.</summary>
    public static void Install(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            return;
        }

        var run = TimedProcess.Run(new Command("npm", "install", "--no-save", "--no-audit", "--no-fund") { Folder = folder });
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"npm install in {folder}: {string.Join('\n', run.Errors)}");
        }
    }
}
