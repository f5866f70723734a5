using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>A published folder by kinds of files.</summary>
/// <param name="Kinds">Files and bytes by kind, in the order of <see cref="Names"/>.</param>
/// <param name="Largest">Bytes of the largest file.</param>
internal sealed record SiteSize(ImmutableArray<(int Files, long Bytes)> Kinds, long Largest)
{
    /// <summary>The kinds.</summary>
    public static ImmutableArray<string> Names { get; } =
        ["pages", "their JSON twins", "embeds", "partitions (JSON Lines and CSV)", "rows of one agency or document", "whole datasets and archives", "search index", "calendars and feeds", "all else"];

    /// <summary>All files.</summary>
    public int Files => Kinds.Sum(kind => kind.Files);

    /// <summary>All bytes.</summary>
    public long Bytes => Kinds.Sum(kind => kind.Bytes);

    /// <summary>Bytes of the search index.</summary>
    public long Index => Kinds[6].Bytes;

    /// <summary>Weighs a folder, or some files of it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="only">Paths below it; null for all.</param>
    public static SiteSize Of(string folder, IEnumerable<string>? only = null)
    {
        var kinds = new (int Files, long Bytes)[Names.Length];
        var largest = 0L;
        foreach (var path in only ?? Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)))
        {
            var bytes = new FileInfo(Path.Combine(folder, path)) is { Exists: true } file ? file.Length : 0;
            ref var kind = ref kinds[KindOf(path)];
            kind = (kind.Files + 1, kind.Bytes + bytes);
            largest = Math.Max(largest, bytes);
        }

        return new SiteSize([.. kinds], largest);
    }

    private static int KindOf(string path) =>
        path.StartsWith("embed/", StringComparison.Ordinal) ? 2
        : path.StartsWith("data/partitions", StringComparison.Ordinal) ? 3
        : path.StartsWith("data/co-quan/", StringComparison.Ordinal) || path.StartsWith("data/van-ban/", StringComparison.Ordinal) ? 4
        : path.StartsWith("data/", StringComparison.Ordinal) ? 5
        : path.StartsWith("tim-kiem/index/", StringComparison.Ordinal) ? 6
        : path.EndsWith(".ics", StringComparison.Ordinal) || path.EndsWith("feed.xml", StringComparison.Ordinal) ? 7
        : path.EndsWith(".html", StringComparison.Ordinal) ? 0
        : path.EndsWith("index.json", StringComparison.Ordinal) ? 1
        : 8;
}
