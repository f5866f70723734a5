using CanTho.OpenData.Benchmarks.Corpus;
using CanTho.OpenData.Benchmarks.Measuring;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>What has to stand before contestants run: the corpus, the ready data with the templates beside them, and finished outputs.</summary>
internal static class ComparisonFiles
{
    private const int Seed = 2026;

    /// <summary>Makes the corpus and the ready data where they are missing, and the tools where they were never installed.</summary>
    public static void Make(ComparedSize options)
    {
        MakeCorpus(options);
        if (Directory.Exists(options.Ready))
        {
            Directory.Delete(options.Ready, recursive: true);
        }

        Need(new Command("dotnet", typeof(ComparisonFiles).Assembly.Location, "ready", options.Corpus, options.Ready));
        var hugo = Path.Combine(options.Ready, "hugo");
        Need(new Command("cp", "-r", Path.Combine(Contestants.Templates, "hugo"), hugo));
        Directory.CreateSymbolicLink(Path.Combine(hugo, "content"), "../content");
        Directory.CreateSymbolicLink(Path.Combine(hugo, "data"), "../data");
        NodeModules.Install(Path.Combine(Contestants.Templates, "eleventy"));
    }

    /// <summary>Makes the corpus where it is missing.</summary>
    public static void MakeCorpus(ComparedSize options)
    {
        if (!Directory.Exists(options.Corpus))
        {
            new CorpusWriter(Repository.Root, Seed).Write(options.Corpus, options.Tasks);
        }
    }

    /// <summary>Runs each contestant that writes pages once, untimed, and keeps what it wrote.</summary>
    public static void Finish(ComparedSize options)
    {
        Clean(options.Finished);
        foreach (var contestant in Contestants.Of(options).Where(one => one.Id is Contestants.Pages
            || (options.Has(one.Id) && one.Id is Contestants.Build or Contestants.Hugo or Contestants.Eleventy)))
        {
            var run = TimedProcess.Run(contestant.Command(Path.Combine(options.Finished, contestant.Id)));
            Console.WriteLine($"{contestant.Name}: {(run.ExitCode == 0 ? "finished" : string.Join(' ', run.Errors))}");
        }
    }

    /// <summary>Leaves an empty folder, also where there was one.</summary>
    public static void Clean(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(folder);
    }

    /// <summary>Runs a command without which there is no comparison.</summary>
    /// <returns>What it took.</returns>
    public static Measurement Need(Command command)
    {
        var run = TimedProcess.Run(command);
        if (run.ExitCode != 0)
        {
            throw new InvalidOperationException($"{command}: {string.Join('\n', run.Errors)}");
        }

        return run.Whole;
    }
}
