using System.Text;
using CanTho.OpenData.Fuzzing;

// dotnet run -c Release --project tests/CanTho.OpenData.Fuzzing -- [--seed N] [--count N] [--minutes N] [--start N] [--target NAME] [--found FOLDER]
// [--case TARGET FOLDER]. Without --count and --minutes it runs until it is stopped; started again it goes on where it was.
Console.OutputEncoding = Encoding.UTF8;
if (Array.IndexOf(args, "--case") is var at and >= 0)
{
    var one = FuzzTargets.Named(args[at + 1]);
    using var trial = new Trial();
    var outcome = trial.Run(FuzzCase.ReadFrom(one.Name, args[at + 2]), one);
    Console.WriteLine($"{outcome.Time.TotalSeconds:0.00} s\n{string.Join('\n', outcome.Faults)}");
    return outcome.Faults.IsEmpty ? 0 : 1;
}

string? Value(string name) => Array.IndexOf(args, name) is var place and >= 0 && place + 1 < args.Length ? args[place + 1] : null;
long Number(string name, long otherwise) => Value(name) is { } text ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;

var seed = (ulong)Number("--seed", 2026);
var found = Path.GetFullPath(Value("--found") ?? "fuzz-found");
var targets = Value("--target") is { } name ? [FuzzTargets.Named(name)] : FuzzTargets.All;
var run = new FuzzRun(seed, targets, found);
Directory.CreateDirectory(found);
var mark = Path.Combine(found, string.Create(CultureInfo.InvariantCulture, $"{seed}-{Value("--target") ?? "all"}.place"));
var first = Number("--start", 0);
if (Value("--start") is null && File.Exists(mark))
{
    var place = File.ReadAllText(mark).Split(' ');
    first = long.Parse(place[0], CultureInfo.InvariantCulture);
    if (place.Length == 1)
    {
        // The last run ended in the middle of an input: it is kept, and the run goes on behind it.
        run.KeepKilled(first);
        Console.Error.WriteLine($"{first}: ended the process");
        first++;
    }
}

var count = Number("--count", long.MaxValue - first);
var minutes = Value("--minutes") is { } given ? TimeSpan.FromMinutes(double.Parse(given, CultureInfo.InvariantCulture)) : TimeSpan.MaxValue;
using var marked = new FileStream(mark, FileMode.Create, FileAccess.Write, FileShare.Read, 1);
void Mark(string text)
{
    marked.SetLength(0);
    marked.Write(Encoding.ASCII.GetBytes(text));
    marked.Flush();
}

var next = run.Run(first, count, minutes, minimise: true, number =>
{
    Mark(number.ToString(CultureInfo.InvariantCulture));
    if (number > first && (number - first) % 5000 == 0)
    {
        Console.Error.WriteLine(string.Join('\n', run.Report()));
    }
});
Mark(string.Create(CultureInfo.InvariantCulture, $"{next} done"));
Console.WriteLine(string.Join('\n', run.Report()));
return run.Kinds.Count == 0 ? 0 : 1;
