using BenchmarkDotNet.Running;
using CanTho.OpenData.Benchmarks;
using CanTho.OpenData.Benchmarks.Corpus;

switch (args)
{
    case ["corpus", var folder, var tasks]:
        new CorpusWriter(Repository.Root, seed: 2026).Write(folder, int.Parse(tasks, System.Globalization.CultureInfo.InvariantCulture));
        break;
    case ["phases", var folder]:
        await Phases.RunAsync(folder);
        break;
    case ["browser", var folder, var output]:
        BrowserFiles.Write(folder, output);
        break;
    case ["pages", var folder, var output]:
        await BrowserFiles.WritePagesAsync(folder, output);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(WholeRun).Assembly).Run(args);
        break;
}
