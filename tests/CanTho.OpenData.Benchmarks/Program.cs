using BenchmarkDotNet.Running;
using CanTho.OpenData.Benchmarks;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Corpus;
using CanTho.OpenData.Benchmarks.Search;

switch (args)
{
    case ["corpus", var folder, var tasks]:
        new CorpusWriter(Repository.Root, seed: 2026).Write(folder, int.Parse(tasks, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["phases", var folder]:
        await Phases.RunAsync(folder);
        break;
    case ["ready", var corpus, var folder]:
        ReadyData.Write(PreparedSite.Read(corpus), folder);
        break;
    case ["pages", var corpus, var folder]:
        await PagePhase.RunAsync(corpus, folder);
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
    case ["all", .. var options]:
        AllVerb.Run(AllOptions.Parse(options));
        break;
    case ["report", .. var options]:
        AllVerb.Report(AllOptions.Parse(options));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WholeRun).Assembly).Run(args);
        break;
}
