namespace CanTho.OpenData.Benchmarks.Measuring;

/// <summary>A file system of its own for outputs, in a file that is mounted for as long as it is measured on (needs root).</summary>
/// <remarks>A file system is part of what is measured. One without a journal, as disks of virtual machines have, passes over the places of
/// files deleted in the last minutes one by one, so that each run is slower than the one before (ten times at 10,000 tasks) whatever it
/// does. An image with a journal, as servers and laptops have, gives the same time twice.</remarks>
internal sealed class DiskImage : IDisposable
{
    private readonly string _image;
    private readonly string _folder;

    /// <summary>Makes the image beside a folder and mounts it there.</summary>
    /// <param name="folder">The folder, empty or missing.</param>
    /// <param name="size">Most that it may hold, as <c>truncate</c> takes it: <c>60G</c>. Only what is written takes place.</param>
    public DiskImage(string folder, string size)
    {
        (_folder, _image) = (folder, $"{folder}.image");
        Directory.CreateDirectory(folder);
        Need(new Command("truncate", "-s", size, _image));
        Need(new Command("mkfs.ext4", "-q", "-F", _image));
        Need(new Command("mount", "-o", "loop", _image, folder));
    }

    /// <summary>Unmounts and deletes it.</summary>
    public void Dispose()
    {
        Need(new Command("umount", _folder));
        File.Delete(_image);
    }

    private static void Need(Command command)
    {
        var run = TimedProcess.Run(command);
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command}: {string.Join('\n', run.Errors)}");
        }
    }
}
