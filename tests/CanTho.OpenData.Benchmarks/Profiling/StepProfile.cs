namespace CanTho.OpenData.Benchmarks.Profiling;

/// <summary>Which methods the steps of a run spend their time in.</summary>
internal static class StepProfile
{
    private const int Rounds = 5;
    private const int Methods = 45;

    /// <summary>Profiles the steps with the given names, or all.</summary>
    /// <param name="root">Folder with <c>seeds/</c> and <c>input/</c>.</param>
    /// <param name="only">Names of steps, as the table of times has them; empty for all.</param>
    /// <param name="output">Takes the tables.</param>
    public static async Task PrintAsync(string root, string[] only, TextWriter output)
    {
        var steps = new RunSteps(root).All.ToArray();
        var isCold = only.Contains("cold", StringComparer.Ordinal);
        foreach (var (_, step) in isCold ? [] : steps)
        {
            step();
        }

        var chosen = steps.Where(step => isCold || only.Length == 0 || only.Contains(step.Name, StringComparer.Ordinal)).ToArray();
        await SampledProfile.PrintAsync(() =>
        {
            for (var round = 0; round < (isCold ? 1 : Rounds); round++)
            {
                foreach (var (_, step) in chosen)
                {
                    step();
                }
            }
        }, output, Methods);
    }
}
