using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Tasks of a document cut into groups as its sections cut them.</summary>
internal static class TaskGroups
{
    /// <summary>One group a section, in the order of the text; the title is number and title of the section.</summary>
    public static ImmutableArray<TimelineGroup> BySection(ImmutableArray<AssignedTask> tasks) =>
    [
        .. tasks.GroupBy(task => (task.Section, task.SectionTitle))
            .Select(group => new TimelineGroup(Title(group.Key.Section, group.Key.SectionTitle), [.. group])),
    ];

    private static string? Title(string? section, string? title) => (section, title) switch
    {
        (null, null) => null,
        ({ } number, null) => $"Mục {number}",
        (null, { } text) => text,
        ({ } number, { } text) => $"{number}. {text}",
    };
}
