using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>One page of the list of tasks in English: 100 tasks, or all where they are few, in the order of documents and of their texts.</summary>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="Groups">Tasks of the page by document.</param>
/// <param name="Starts">On which page the tasks of each document begin.</param>
public sealed record EnglishTaskListing(
    int Number, int PageCount, ImmutableArray<(DocumentId Document, ImmutableArray<AssignedTask> Tasks)> Groups,
    ImmutableArray<(DocumentId Document, int TaskCount, int Page)> Starts)
{
    private const int TasksAPage = 100;

    private const int MostStarts = 60;

    /// <summary>The documents that this page leads to: all, or where they are too many those that begin on it and after it.</summary>
    public ImmutableArray<(DocumentId Document, int TaskCount, int Page)> StartsShown => Starts.Length <= MostStarts ? Starts
        : [.. Starts.Where(start => start.Page >= Number || Groups.Any(group => group.Document == start.Document)).Take(MostStarts)];

    /// <summary>All pages; one without tasks where there are none.</summary>
    public static ImmutableArray<EnglishTaskListing> Of(Portal portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var size = portal.Corpus.Tasks.Length <= TaskSlice.WholeRegister ? TaskSlice.WholeRegister : TasksAPage;
        var chunks = portal.Corpus.Tasks.Chunk(size).DefaultIfEmpty([]).ToArray();
        var starts = portal.Corpus.Tasks.Select((task, at) => (task.Document, Page: (at / size) + 1))
            .GroupBy(task => task.Document).Select(group => (group.Key, group.Count(), group.First().Page)).ToImmutableArray();
        return [.. chunks.Select((chunk, at) => new EnglishTaskListing(at + 1, chunks.Length, ByDocument(chunk), starts))];
    }

    private static ImmutableArray<(DocumentId Document, ImmutableArray<AssignedTask> Tasks)> ByDocument(AssignedTask[] tasks) =>
        [.. tasks.GroupBy(task => task.Document).Select(group => (group.Key, group.ToImmutableArray()))];
}
