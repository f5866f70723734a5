using CanTho.OpenData.Benchmarks.Measuring;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>The part of BENCHMARKS.md that says who is compared with whom and what each figure includes; the figures follow, a part a size.</summary>
internal static class ContestantsSection
{
    /// <summary>Name of the result, before those of the sizes.</summary>
    public const string Result = "19-side-by-side";

    /// <summary>The part.</summary>
    /// <param name="size">Any of the sizes, for the commands.</param>
    public static Section Of(ComparedSize size)
    {
        var contestants = Contestants.Of(size);
        return new Section("Side by side: who, and what is timed")
        {
            Text =
            [
                "Generated corpora in the raw formats of the real documents (seed 2026). All contestants take turns, each as a process of its own, in each round cold and then warm. "
                + "Cold: the output is missing and nothing is cached. Warm: the output is missing, what is read is cached. Before each run everything written before it was forced to disk. "
                + "Processor time, warm, is what other work on the machine disturbs least.",
                string.Join('\n', contestants.Select(contestant => $"- {contestant.Name}: {contestant.Includes}")),
                "Ready data are the understood facts of a task as fields, lists and nested records, with words for dates and distances made ready, which spares the other generators work that our "
                + "page phase does; layout, frame, lists, conditions and escaping are their templates' (`tests/compare/`). Hugo gets no taxonomies, feeds or site map, its constant parts cached "
                + "(`partialCached`) and the others called without the overhead of partials; Eleventy gets JavaScript templates, its fastest kind, with constant parts kept, and all records in one file.",
                "Pages count as equal when their bytes are, character references evened out (`+`, `&#43;` and `&#x2B;` are one sign).",
            ],
            Commands = [.. contestants.Select(contestant => Shown(contestant.Command("$OUT"), size))],
        };
    }

    // Nobody else has these folders.
    private static string Shown(Command command, ComparedSize size) =>
        ((command.Folder is { } folder ? $"cd {folder} && " : "") + command).Replace(size.Work, "$WORK", StringComparison.Ordinal)
        .Replace($"-{FormattableString.Invariant($"{size.Tasks}")}", "-$TASKS", StringComparison.Ordinal)
        .Replace($"{Repository.Root}/", "", StringComparison.Ordinal);
}
