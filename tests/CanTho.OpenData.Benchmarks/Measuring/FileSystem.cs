namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>What kind of file system a folder lies on.</summary>
internal static class FileSystem
{
    private const string Journals = "/proc/fs/jbd2";

    /// <summary>"ext4 with a journal".</summary>
    public static string Of(string folder)
    {
        // "/dev/loop0 /tmp/work ext4 rw,relatime 0 0"
        var (device, _, kind) = File.ReadLines("/proc/mounts").Select(line => line.Split(' ')).Select(words => (words[0], words[1], words[2]))
            .Where(mount => IsBelow(folder, mount.Item2)).OrderBy(mount => mount.Item2.Length).Last();
        var hasJournal = Directory.Exists(Journals) && Directory.EnumerateDirectories(Journals).Any(journal => Path.GetFileName(journal).StartsWith($"{Path.GetFileName(device)}-", StringComparison.Ordinal));
        return kind == "ext4" ? $"ext4 {(hasJournal ? "with" : "without")} a journal" : kind;
    }

    private static bool IsBelow(string folder, string mount) => folder == mount || folder.StartsWith($"{mount.TrimEnd('/')}/", StringComparison.Ordinal);
}
