using System.Runtime.InteropServices;
using CanTho.OpenData.Site.Links;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A set of paths, from any thread. It holds a hash of 64 bits of each: there may be a million, and a path takes ten times as much.</summary>
internal sealed class PathSet
{
    private readonly HashSet<ulong> _hashes = [];
    private readonly Lock _lock = new();

    /// <summary>Adds a path; false where it is among them.</summary>
    public bool Add(string path)
    {
        var hash = Hash(path);
        lock (_lock)
        {
            return _hashes.Add(hash);
        }
    }

    /// <summary>True where a path is among them.</summary>
    public bool Contains(string path)
    {
        var hash = Hash(path);
        lock (_lock)
        {
            return _hashes.Contains(hash);
        }
    }

    private static ulong Hash(string path) => HtmlScan.Hash(MemoryMarshal.AsBytes(path.AsSpan()));
}
