using BenchmarkDotNet.Running;
using CanTho.OpenData.Benchmarks;
using CanTho.OpenData.Benchmarks.Compare;
using CanTho.OpenData.Benchmarks.Corpus;

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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WholeRun).Assembly).Run(args);
        break;
}
