using System.Runtime.InteropServices;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Gives back what a large portal leaves behind while it is built. The collector alone waits until there is half as much again as
/// was found last. A portal of ten thousand tasks stays below: for it, what is collected is not worth the time.</summary>
internal sealed partial class Leftovers : IDisposable
{
    /// <summary>Bytes from which on anything is done: 100,000 tasks hold more than that at their peak, so that what lies about before it costs
    /// nothing. From 256 MB on it took a third longer.</summary>
    internal const long Large = 576L << 20;

    /// <summary>Bytes that may come to what was in use last before it is looked through again, which takes half a second for 100,000 tasks.</summary>
    internal const long Slack = 48L << 20;

    /// <summary>Bytes from which on half of that is too much: only the last step of 100,000 tasks has so much in use, for some seconds.</summary>
    internal const long Peak = 704L << 20;

    private readonly Func<long> _used;
    private readonly Action _collect;
    private readonly TimeSpan _look;
    private readonly ManualResetEventSlim _done = new();
    private readonly Thread _watch;

    /// <summary>Begins to watch the memory of this program.</summary>
    public Leftovers()
        : this(
            () => GC.GetTotalMemory(forceFullCollection: false),
            Collect,
            TimeSpan.FromMilliseconds(100))
    {
    }

    /// <summary>Begins to watch.</summary>
    /// <param name="used">Bytes in use and not yet collected.</param>
    /// <param name="collect">Collects.</param>
    /// <param name="look">How long to wait between two looks.</param>
    internal Leftovers(Func<long> used, Action collect, TimeSpan look)
    {
        (_used, _collect, _look) = (used, collect, look);
        // A thread of its own: those of the pool are all at work.
        _watch = new Thread(Watch) { IsBackground = true, Name = nameof(Leftovers) };
        _watch.Start();
    }

    /// <summary>Watches no longer.</summary>
    public void Dispose()
    {
        _done.Set();
        _watch.Join();
        _done.Dispose();
    }

    private static void Collect()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        TrimHeap();
    }

    /// <summary>What the C library keeps of memory that the compiler of the runtime and the packers have given back to it.</summary>
    private static void TrimHeap()
    {
        try
        {
            _ = OperatingSystem.IsLinux() ? Trim(0) : 0;
        }
        catch (Exception fault) when (fault is EntryPointNotFoundException or DllNotFoundException)
        {
            // Another C library than that of GNU.
        }
    }

    [LibraryImport("libc", EntryPoint = "malloc_trim")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Trim(nuint pad);

    private void Watch()
    {
        for (var last = Large; !_done.Wait(_look);)
        {
            if (_used() > last + (last > Peak ? Slack / 2 : Slack))
            {
                _collect();
                last = Math.Max(Large, _used());
            }
        }
    }
}
