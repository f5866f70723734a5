using BenchmarkDotNet.Running;
using CanTho.OpenData.Benchmarks;
using CanTho.OpenData.Benchmarks.Corpus;
using CanTho.OpenData.Benchmarks.Profiling;

switch (args)
{
    case ["corpus", var folder, var tasks]:
        new CorpusWriter(Repository.Root, seed: 2026).Write(folder, int.Parse(tasks, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["phases", var folder]:
        Phases.Run(folder);
        break;
    case ["steps", var folder, var rounds]:
        StepTimes.Print(folder, int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
        break;
    case ["profile", var folder, .. var only]:
        await StepProfile.PrintAsync(folder, only, Console.Out);
        break;
    case ["startup", var rounds, .. var programs]:
        StartupTimes.Print(programs, int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture), Console.Out);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WholeRun).Assembly).Run(args);
        break;
}
