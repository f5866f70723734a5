using System.Collections.Immutable;

namespace CanTho.OpenData.Benchmarks.Results;

/// <summary>All aims, in the order in which BENCHMARKS.md tells how far they are kept. One without a figure is said to be unmeasured.</summary>
internal static class Aims
{
    /// <summary>The list.</summary>
    public static ImmutableArray<Aim> All { get; } =
    [
        new("pages-hugo", "page phase / Hugo, the same pages at 10,000 tasks, processor time", 0.7),
        new("pages-hugo-wall", "page phase / Hugo, the same by the clock", 0.7),
        new("pages-eleventy", "page phase / Eleventy (its fastest kind of template), the same pages, processor time", 1),
        new("equal-pages", "pages of Hugo and Eleventy equal to ours, least of both", 100, "%", IsLeast: true),
        new("build-hugo", "whole build / Hugo (task pages only) at 10,000 tasks, by the clock", 1),
        new("build-copy", "whole build / `cp -r` of its output at 10,000 tasks, by the clock", 2.5),
        new("scale", "time per task of the whole build at 100,000 tasks / at 10,000", 1.1),
        new("memory-100k", "peak memory of the whole build at 100,000 tasks", 1024, "MiB"),
        new("cores", "cores busy on the average of a whole build (of two)", 1.5, IsLeast: true),
        new("rebuild", "rebuild after one changed row of progress / whole build at 10,000 tasks", 0.15),
        new("rebuild-equal", "files of rebuilds that differ from a clean build (random edits)", 0, "files"),
        new("serve", "`serve` on the real corpus: saved to reloaded", 500, "ms"),
        new("search-bytes-10k", "compressed index bytes to the first result at 10,000 records, most", 60, "kB"),
        new("search-bytes-100k", "compressed index bytes to the first result at 100,000 records, most", 120, "kB"),
        new("search-time", "from index to results on a processor slowed four times", 50, "ms"),
        new("list-tasks", "longest stall of the task list at 10,000 rows, processor slowed four times", 50, "ms"),
        new("search-pagefind-time", "search index built / Pagefind's on the same records, processor time", 1),
        new("search-pagefind-size", "search index / Pagefind's, bytes on disk", 1),
        new("search-pagefind-bytes", "bytes to the first ten results / Pagefind's, median", 1),
    ];
}
