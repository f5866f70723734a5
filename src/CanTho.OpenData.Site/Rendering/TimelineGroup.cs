using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A section, an agency or a document on the timeline, with all its tasks.</summary>
/// <param name="Anchor">Its anchor on a page that draws its tasks.</param>
/// <param name="Parent">The document that a section belongs to; null for others.</param>
/// <param name="Title">Its title.</param>
/// <param name="Tasks">Its tasks, those without a last day among them.</param>
public sealed record TimelineGroup(string Anchor, string? Parent, string Title, ImmutableArray<AssignedTask> Tasks)
{
    /// <summary>Address of its own timeline, where the tasks are too many for one page.</summary>
    public string? Route { get; init; }

    /// <summary>The part of an address that narrows the list of tasks to it, <c>chu-tri=so-tai-chinh</c>; null where none does.</summary>
    public string? Query { get; init; }

    /// <summary>How many deadlines it has when.</summary>
    public DeadlineDensity Density { get; } = DeadlineDensity.Of(Tasks);

    /// <summary>Its tasks with a last day.</summary>
    public IEnumerable<AssignedTask> Dated => Tasks.Where(task => task.Deadline?.LastDay is not null);
}
