namespace CanTho.OpenData.Datasets;

/// <summary>Files that do not depend on each other, written on all cores; their order is that of the jobs.</summary>
internal static class FileJobs
{
    /// <summary>Does the jobs. One that takes long stands best at the front.</summary>
    internal static ImmutableArray<PublishedFile> Run(IReadOnlyList<Func<PublishedFile>> jobs)
    {
        var files = new PublishedFile[jobs.Count];
        Parallel.For(0, jobs.Count, index => files[index] = jobs[index]());
        return [.. files];
    }
}
