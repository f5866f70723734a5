using System.Collections.Immutable;
using System.Globalization;
using CanTho.OpenData.Benchmarks.Results;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>The verb <c>compare</c>: prepares, runs side by side, compares pages, and leaves the result.</summary>
internal static class CompareVerb
{
    /// <summary>Compares at one size.</summary>
    /// <returns>The runs, for comparisons between sizes.</returns>
    public static ImmutableArray<Run> Run(ComparedSize options, ResultFolder results)
    {
        ComparisonFiles.Make(options);
        ComparisonFiles.Finish(options);
        ImmutableArray<(string, double)> equality =
        [
            .. new[] { (Id: Contestants.Hugo, Name: "Hugo"), (Id: Contestants.Eleventy, Name: "Eleventy") }
                .Where(one => options.Has(one.Id)).Select(one => Equality(options, one.Id, one.Name)),
        ];
        var sides = new SideBySide(options);
        var runs = sides.Run();
        results.WriteRaw(options.Result, runs);
        results.Write(options.Result, new SideBySideSection(options, new RunSet(runs)).Of(equality, sides.HasForgotten));
        return runs;
    }

    /// <summary>Deletes everything that a comparison made but the corpus.</summary>
    public static void Clear(ComparedSize options)
    {
        foreach (var folder in new[] { options.Ready, options.Finished, Path.Combine(options.Work, "output") }.Where(Directory.Exists))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static (string Words, double Share) Equality(ComparedSize options, string contestant, string name)
    {
        var (pages, equal, first) = EqualPages.Compare(Path.Combine(options.Finished, Contestants.Pages), Path.Combine(options.Finished, contestant));
        var words = string.Create(CultureInfo.InvariantCulture, $"{name} {equal:#,0} of {pages:#,0} equal{(first is null ? "" : $", the first that differs is `{first}`")}");
        Console.WriteLine(words);
        return (words, pages == 0 ? 0 : 100.0 * equal / pages);
    }
}
