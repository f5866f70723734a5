using System.Collections.Immutable;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks;

/// <summary>Options of the verbs that measure: <c>--tasks 1000,10000</c>, <c>--scale 100000</c>, <c>--rounds 5</c>, <c>--only hugo,pages</c>, <c>--work DIR</c>,
/// <c>--image 60G</c>,
/// <c>--results DIR</c>, <c>--report FILE</c>, <c>--site PROGRAM</c>, <c>--keep-cache</c>, <c>--keep-files</c>.</summary>
internal sealed record AllOptions
{
    /// <summary>Sizes that are compared in full.</summary>
    public ImmutableArray<int> Tasks { get; init; } = [10_000];

    /// <summary>The largest size, compared in fewer rounds; null for none.</summary>
    public int? Scale { get; init; }

    /// <summary>How often each contestant runs.</summary>
    public int Rounds { get; init; } = 5;

    /// <summary>Where corpora and outputs are written.</summary>
    public string Work { get; init; } = Path.Combine(Path.GetTempPath(), "cantho-benchmarks");

    /// <summary>Size of a file system of its own for that folder (<see cref="Measuring.DiskImage"/>); null for the disk as it is.</summary>
    public string? Image { get; init; }

    /// <summary>Where results are left.</summary>
    public string Results { get; init; } = ResultFolder.Usual;

    /// <summary>The program that builds.</summary>
    public string Site { get; init; } = ComparedSize.OwnSite;

    /// <summary>False to leave the kernel's cache of files alone, where others work on the machine.</summary>
    public bool ForgetsFiles { get; init; } = true;

    /// <summary>Identities of the contestants that run (<see cref="Contestants"/>); empty for all.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>True to keep corpora and outputs afterwards.</summary>
    public bool KeepsFiles { get; init; }

    /// <summary>Where the report is written.</summary>
    public string Report { get; init; } = Path.Combine(Repository.Root, "BENCHMARKS.md");

    /// <summary>Reads options as typed.</summary>
    public static AllOptions Parse(ReadOnlySpan<string> words) => words switch
    {
        [] => new AllOptions(),
        [.. var before, "--keep-cache"] => Parse(before) with { ForgetsFiles = false },
        [.. var before, "--keep-files"] => Parse(before) with { KeepsFiles = true },
        [.. var before, "--tasks", var sizes] => Parse(before) with { Tasks = [.. sizes.Split(',').Select(Number)] },
        [.. var before, "--only", var contestants] => Parse(before) with { Only = [.. contestants.Split(',')] },
        [.. var before, "--scale", var size] => Parse(before) with { Scale = Number(size) },
        [.. var before, "--rounds", var rounds] => Parse(before) with { Rounds = Number(rounds) },
        [.. var before, "--work", var folder] => Parse(before) with { Work = Path.GetFullPath(folder) },
        [.. var before, "--image", var size] => Parse(before) with { Image = size },
        [.. var before, "--results", var folder] => Parse(before) with { Results = Path.GetFullPath(folder) },
        [.. var before, "--site", var program] => Parse(before) with { Site = Path.GetFullPath(program) },
        [.. var before, "--report", var file] => Parse(before) with { Report = Path.GetFullPath(file) },
        _ => throw new ArgumentException($"Unknown option {words[^1]}.", nameof(words)),
    };

    /// <summary>What is compared at one size; the largest runs twice, for its runs are long and many things do not change with luck.</summary>
    public ComparedSize At(int tasks) => new(tasks, tasks == Scale ? Math.Min(Rounds, 2) : Rounds, Work, Site, ForgetsFiles) { Only = Only };

    /// <summary>All sizes that are compared, the smallest first.</summary>
    public IEnumerable<ComparedSize> Sizes => Tasks.Concat(Scale is { } scale ? [scale] : []).Order().Select(At);

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
