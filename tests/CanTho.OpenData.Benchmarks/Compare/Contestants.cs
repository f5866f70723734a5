using System.Collections.Immutable;
using System.Text.Json;
using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>Everything that runs side by side over one corpus.</summary>
internal static class Contestants
{
    /// <summary>Our page phase.</summary>
    public const string Pages = "pages";

    /// <summary>Hugo.</summary>
    public const string Hugo = "hugo";

    /// <summary>Eleventy.</summary>
    public const string Eleventy = "eleventy";

    /// <summary>Our whole build.</summary>
    public const string Build = "build";

    /// <summary>Our check.</summary>
    public const string Check = "check";

    /// <summary>The finished task pages copied.</summary>
    public const string CopyPages = "copy-pages";

    /// <summary>The finished output of the whole build copied.</summary>
    public const string CopyBuild = "copy-build";

    private static readonly string Self = typeof(Contestants).Assembly.Location;

    /// <summary>The templates of the other generators.</summary>
    public static string Templates { get; } = Path.Combine(Repository.Root, "tests", "compare");

    /// <summary>The contestants in the order in which they take turns.</summary>
    public static ImmutableArray<Contestant> Of(ComparedSize options)
    {
        var asOf = PreparedSite.AsOf.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return
        [
            new(Hugo, "Hugo, task pages", "whole process: reads ready data (a file of JSON front matter a page), renders, writes",
                output => new Command("hugo", "--quiet", "--source", Path.Combine(options.Ready, "hugo"), "--destination", output)),
            new(Pages, "our page phase, task pages", "timed inside: renders from findings in memory in a fresh process (compilation at run time included), writes; memory is that of the whole process with reading",
                output => OurPages(options, output)) { Timed = PagePhaseOf },
            new(Eleventy, "Eleventy, task pages", "whole process: reads ready data (JSON Lines), renders with JavaScript templates, writes",
                output => EleventyOf(options, output)),
            new(CopyPages, "`cp -r` of the task pages", "whole process", output => Copy(Path.Combine(options.Finished, Pages), output)),
            new(Build, "our whole build", "whole process: reading, extraction, all pages, all datasets, search index, link check, writing with everything forced to disk",
                output => Command.Of(options.Site, "build", "--root", options.Corpus, "--as-of", asOf, "--output", output)),
            new(CopyBuild, "`cp -r` of the whole output", "whole process", output => Copy(Path.Combine(options.Finished, Build), output)),
            new(Check, "our `check`", "whole process: reading, extraction, every complaint; nothing is written",
                _ => Command.Of(options.Site, "check", "--root", options.Corpus)),
        ];
    }

    // With the settings of the runtime that the site is built with, not those of the benchmarks.
    private static Command OurPages(ComparedSize options, string output) => new(
        "dotnet", "exec", "--runtimeconfig", Path.ChangeExtension(ComparedSize.OwnSite, ".runtimeconfig.json"), Self, "pages", options.Corpus, output);

    private static Command EleventyOf(ComparedSize options, string output) => new("node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet")
    {
        Folder = Path.Combine(Templates, "eleventy"),
        // The usual heap holds no 100,000 records.
        Environment = [("READY", options.Ready), ("OUT", output), .. options.Tasks > 20_000 ? [("NODE_OPTIONS", "--max-old-space-size=12288")] : ImmutableArray<(string, string)>.Empty],
    };

    private static Command Copy(string from, string to) => new("cp", "-r", from, to);

    private static Measurement PagePhaseOf(TimedRun run)
    {
        var told = JsonDocument.Parse(run.Output).RootElement;
        return new Measurement(told.GetProperty("wall").GetDouble(), told.GetProperty("cpu").GetDouble(), run.Whole.PeakMemory);
    }
}
