using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>One page of the list of tasks in English: at most 200 tasks, in the order of documents and of their texts.</summary>
/// <param name="Number">Number of the page, from 1.</param>
/// <param name="PageCount">How many pages there are.</param>
/// <param name="Groups">Tasks of the page by document.</param>
/// <param name="Starts">On which page the tasks of each document begin.</param>
public sealed record EnglishTaskListing(
    int Number, int PageCount, ImmutableArray<(DocumentId Document, ImmutableArray<AssignedTask> Tasks)> Groups,
    ImmutableArray<(DocumentId Document, int TaskCount, int Page)> Starts)
{
    private const int TasksAPage = 200;

    /// <summary>All pages; one without tasks where there are none.</summary>
    public static ImmutableArray<EnglishTaskListing> Of(Portal portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        var chunks = portal.Corpus.Tasks.Chunk(TasksAPage).DefaultIfEmpty([]).ToArray();
        var starts = portal.Corpus.Tasks.Select((task, at) => (task.Document, Page: (at / TasksAPage) + 1))
            .GroupBy(task => task.Document).Select(group => (group.Key, group.Count(), group.First().Page)).ToImmutableArray();
        return [.. chunks.Select((chunk, at) => new EnglishTaskListing(at + 1, chunks.Length, ByDocument(chunk), starts))];
    }

    private static ImmutableArray<(DocumentId Document, ImmutableArray<AssignedTask> Tasks)> ByDocument(AssignedTask[] tasks) =>
        [.. tasks.GroupBy(task => task.Document).Select(group => (group.Key, group.ToImmutableArray()))];
}
