using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Tasks that stand together in a table or on a timeline, such as those of one section.</summary>
/// <param name="Title">Title of the group; null for none.</param>
/// <param name="Tasks">Its tasks in order.</param>
public sealed record TaskGroup(string? Title, ImmutableArray<AssignedTask> Tasks)
{
    /// <summary>Anchor of the group on its page; null for none.</summary>
    public string? Anchor { get; init; }
}
