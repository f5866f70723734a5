using System.Diagnostics;

namespace CanTho.OpenData.Fuzzing;

/// <summary>Runs inputs by number, from a number on. The number that is being run stands in a file: where an input kills the process (a
/// stack that overflows) or it hangs, the next start knows which it was, writes it down and goes on behind it.</summary>
/// <param name="seed">Seed of all chance.</param>
/// <param name="targets">What is run.</param>
/// <param name="found">Folder for what fails; made when needed.</param>
internal sealed class FuzzRun(ulong seed, ImmutableArray<IFuzzTarget> targets, string found)
{
    private const int SampleOfRepeats = 50;

    private static readonly TimeSpan Hang = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(5);

    private readonly Material material = Material.Find();
    private readonly SortedDictionary<string, (long Count, TimeSpan Time, TimeSpan Longest)> tallies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> kinds = new(StringComparer.Ordinal);

    /// <summary>Kinds of faults found, with how often.</summary>
    public IReadOnlyDictionary<string, int> Kinds => kinds;

    /// <summary>One input by its number.</summary>
    public FuzzCase Make(long number)
    {
        var chance = new Chance(seed, number);
        var target = FuzzTargets.Draw(chance, targets);
        return new FuzzCase(target.Name, target.Make(chance, material));
    }

    /// <summary>Runs inputs until the count or the time is reached.</summary>
    /// <param name="first">Number of the first.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="time">How long at most.</param>
    /// <param name="minimise">Whether what fails is made small.</param>
    /// <param name="begun">Told each number before it is run.</param>
    /// <returns>Number behind the last that was run.</returns>
    public long Run(long first, long count, TimeSpan time, bool minimise, Action<long>? begun = null)
    {
        var clock = Stopwatch.StartNew();
        using var trial = new Trial();
        var number = first;
        for (; number < first + count && clock.Elapsed < time; number++)
        {
            begun?.Invoke(number);
            var input = Make(number);
            var target = FuzzTargets.Named(input.Target);
            var outcome = Guarded(trial, input, target, number);
            outcome = Judge(trial, input, target, number, outcome);
            Count(input.Target, outcome.Time);
            if (outcome.Kind is { } kind)
            {
                Keep(trial, input, target, number, outcome, kind, minimise);
            }
        }

        return number;
    }

    /// <summary>Figures of the run, a line a target.</summary>
    public IEnumerable<string> Report() => tallies.Select(tally => string.Create(CultureInfo.InvariantCulture,
        $"{tally.Key,-12} {tally.Value.Count,8} inputs  {tally.Value.Time.TotalMilliseconds / tally.Value.Count,8:0.00} ms each  longest {tally.Value.Longest.TotalSeconds:0.00} s"))
        .Append(string.Create(CultureInfo.InvariantCulture, $"{tallies.Values.Sum(tally => tally.Count)} inputs, {tallies.Values.Sum(tally => tally.Count) / Math.Max(0.001, tallies.Values.Sum(tally => tally.Time.TotalSeconds)):0} a second, {kinds.Count} kinds of fault"))
        .Concat(kinds.OrderByDescending(kind => kind.Value).Select(kind => string.Create(CultureInfo.InvariantCulture, $"  {kind.Value,6} x {kind.Key}")));

    /// <summary>Writes down an input that ended the process.</summary>
    public void KeepKilled(long number) => Make(number).WriteTo(FolderOf(Make(number).Target, number, "killed"));

    private Outcome Guarded(Trial trial, FuzzCase input, IFuzzTarget target, long number)
    {
        using var guard = new Timer(
            _ =>
            {
                input.WriteTo(FolderOf(input.Target, number, "hang"));
                Console.Error.WriteLine($"{input.Target} {number}: hangs");
                Environment.Exit(3);
            },
            null, Hang, Timeout.InfiniteTimeSpan);
        return trial.Run(input, target);
    }

    /// <summary>Takes too long, or gives something else the second time: both are faults.</summary>
    private static Outcome Judge(Trial trial, FuzzCase input, IFuzzTarget target, long number, Outcome outcome)
    {
        if (outcome.Time > Slow)
        {
            outcome = outcome with { Faults = outcome.Faults.Add("takes more than five seconds") };
        }

        return number % SampleOfRepeats == 0 && outcome.Faults.IsEmpty && trial.Run(input, target).Text != outcome.Text
            ? outcome with { Faults = outcome.Faults.Add("gives something else the second time") }
            : outcome;
    }

    private void Count(string target, TimeSpan time)
    {
        var (count, total, longest) = tallies.GetValueOrDefault(target);
        tallies[target] = (count + 1, total + time, time > longest ? time : longest);
    }

    private void Keep(Trial trial, FuzzCase input, IFuzzTarget target, long number, Outcome outcome, string kind, bool minimise)
    {
        var known = $"{input.Target}: {kind}";
        kinds[known] = kinds.GetValueOrDefault(known) + 1;
        if (kinds[known] > 1)
        {
            return;
        }

        Console.Error.WriteLine($"{input.Target} {number}: {kind}");
        var small = minimise && outcome.Time < Slow ? Minimiser.Minimise(input, smaller => trial.Run(smaller, target).Kind == kind) : input;
        var folder = FolderOf(input.Target, number, "");
        small.WriteTo(folder);
        File.WriteAllText(folder + ".txt", string.Join('\n', outcome.Faults) + "\n");
    }

    private string FolderOf(string target, long number, string why) =>
        Directory.CreateDirectory(Path.Combine(found, target, string.Create(CultureInfo.InvariantCulture, $"{seed}-{number}{(why.Length > 0 ? "-" + why : "")}"))).FullName;
}
