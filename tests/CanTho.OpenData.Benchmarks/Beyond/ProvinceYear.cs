using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Beyond;

/// <summary>How many tasks the plans of a province assign in a year, worked out from the real documents: how high the numbers of its plans
/// (<c>218/KH-UBND</c> of 29/12/2025) stand on their days, and how many tasks the plans among the originals assign.</summary>
/// <param name="Plans">Plans a year: the median of what the numbers tell.</param>
/// <param name="Numbers">The numbers that were counted, as words.</param>
/// <param name="TasksAPlan">Tasks a plan, on the average.</param>
/// <param name="PlansRead">How many plans that is the average of.</param>
internal sealed partial record ProvinceYear(double Plans, string Numbers, double TasksAPlan, int PlansRead)
{
    /// <summary>Before this day of a year a number tells little: few plans have been numbered.</summary>
    private const int FirstDay = 45;

    /// <summary>Tasks a year.</summary>
    public double Tasks => Plans * TasksAPlan;

    /// <summary>Reads the real corpus.</summary>
    public static ProvinceYear Read()
    {
        var corpus = PortalBuild.Run(Repository.Root, PreparedSite.AsOf).Corpus;
        var numbered = corpus.Citations.Where(citation => citation is { Type: "Kế hoạch", Number: not null, Date: { Month: not null, Day: not null } })
            .Select(citation => (citation.Number, Match: PlanNumber().Match(citation.Number!), Day: new DateOnly(citation.Date!.Value.Year, citation.Date.Value.Month!.Value, citation.Date.Value.Day!.Value)))
            .Where(plan => plan.Match.Success && plan.Day.DayOfYear >= FirstDay).DistinctBy(plan => (plan.Number, plan.Day)).OrderBy(plan => plan.Day).ToList();
        var plans = corpus.Documents.Where(document => document.Header.Type == "Kế hoạch").Select(document => document.Id).ToHashSet();
        return new ProvinceYear(
            Spread.Of(numbered.Select(plan => double.Parse(plan.Match.Groups["number"].Value, CultureInfo.InvariantCulture) * (DateTime.IsLeapYear(plan.Day.Year) ? 366 : 365) / plan.Day.DayOfYear)).Median,
            string.Join(", ", numbered.Select(plan => string.Create(CultureInfo.InvariantCulture, $"{plan.Number} of {plan.Day:yyyy-MM-dd}"))),
            (double)corpus.Tasks.Count(task => plans.Contains(task.Document)) / plans.Count, plans.Count);
    }

    // "218/KH-UBND".
    [GeneratedRegex("^(?<number>[0-9]+)/KH-UBND$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PlanNumber();
}
