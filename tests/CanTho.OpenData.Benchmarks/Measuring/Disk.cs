namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>Brings the disk into a known state before a run.</summary>
internal static class Disk
{
    private const string DropCaches = "/proc/sys/vm/drop_caches";

    /// <summary>Waits until everything written before lies on the disk, so that no run pays for the one before it.</summary>
    public static void Settle() => TimedProcess.Run(new Command("sync"));

    /// <summary>Empties the kernel's cache of files.</summary>
    /// <returns>False where this user may not.</returns>
    public static bool Forget()
    {
        Settle();
        try
        {
            File.WriteAllText(DropCaches, "3\n");
            return true;
        }
        catch (Exception fault) when (fault is UnauthorizedAccessException or IOException)
        {
            return false;
        }
    }
}
