using BenchmarkDotNet.Running;
using CanTho.OpenData.Benchmarks;
using CanTho.OpenData.Benchmarks.Beyond;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Corpus;
using CanTho.OpenData.Benchmarks.Profiling;
using CanTho.OpenData.Benchmarks.Results;
using CanTho.OpenData.Benchmarks.Search;

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
        StartupTimes.Run(programs, int.Parse(rounds, System.Globalization.CultureInfo.InvariantCulture), new ResultFolder(ResultFolder.Usual));
        break;
    case ["ready", var corpus, var folder]:
        ReadyData.Write(PreparedSite.Read(corpus), folder);
        break;
    case ["pages", var corpus, var folder]:
        PagePhase.Run(corpus, folder);
        break;
    case ["records", var corpus, var folder]:
        IndexPhase.WriteRecords(corpus, folder);
        break;
    case ["index", var records, var folder]:
        IndexPhase.Run(records, folder);
        break;
    case ["compare", .. var options]:
        AllVerb.Compare(AllOptions.Parse(options));
        break;
    case ["search", .. var options]:
        AllVerb.Search(AllOptions.Parse(options));
        break;
    case ["beyond", .. var options]:
        BeyondVerb.Run(AllOptions.Parse(options));
        break;
    case ["rebuild", .. var options]:
        AllVerb.Rebuild(AllOptions.Parse(options));
        break;
    case ["all", .. var options]:
        AllVerb.Run(AllOptions.Parse(options));
        break;
    case ["report", .. var options]:
        AllVerb.Report(AllOptions.Parse(options));
        break;
    case ["browser", var folder, var output]:
        BrowserFiles.Write(folder, output);
        break;
    case ["largest", var folder, var output]:
        BrowserFiles.WritePages(folder, output);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WholeRun).Assembly).Run(args);
        break;
}
