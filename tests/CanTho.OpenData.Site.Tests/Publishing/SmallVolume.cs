using System.Diagnostics;

namespace CanTho.OpenData.Site.Tests.Publishing;

/// <summary>A volume of its own, small enough to be filled: memory mounted as a folder. Mounting needs the rights of root.</summary>
internal sealed class SmallVolume : IDisposable
{
    private readonly TempFolder _temp = new();
    private readonly bool _isMounted;

    /// <summary>Mounts one; where that cannot be done the test is skipped.</summary>
    public SmallVolume(string size)
    {
        Directory.CreateDirectory(Path);
        _isMounted = OperatingSystem.IsLinux() && Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", Path);
        if (!_isMounted)
        {
            _temp.Dispose();
            Assert.Skip("No volume can be mounted here: that needs Linux and the rights of root.");
        }
    }

    public string Path => _temp["volume"];

    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Takes the right to write from everybody, root too.</summary>
    public void MakeReadOnly() => Assert.True(Run("mount", "-o", "remount,ro", Path));

    /// <summary>Fills it up but for some bytes.</summary>
    public void Fill(long but)
    {
        var free = new DriveInfo(Path).AvailableFreeSpace;
        using var file = new FileStream(this["day.bin"], FileMode.Create);
        file.Write(new byte[Math.Max(0, free - but)]);
    }

    public void Dispose()
    {
        if (_isMounted)
        {
            Run("umount", Path);
            _temp.Dispose();
        }
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
