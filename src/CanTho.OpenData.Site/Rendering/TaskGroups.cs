using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Tasks of a document cut into groups as its topmost sections cut them.</summary>
internal static class TaskGroups
{
    /// <summary>One group a topmost section, in the order of the text; the title is number and title of that section.</summary>
    public static ImmutableArray<TaskGroup> BySection(CorpusDocument document, IEnumerable<AssignedTask> tasks) =>
    [
        .. tasks.GroupBy(task => Top(task.Section), StringComparer.Ordinal)
            .Select(group => new TaskGroup(Title(document, group.Key, group.First()), [.. group])),
    ];

    private static string Top(string? section) => section?.Split('.')[0] ?? "";

    private static string? Title(CorpusDocument document, string top, AssignedTask first)
    {
        if (top.Length == 0)
        {
            return first.SectionTitle;
        }

        var heading = first.Section == top && first.SectionTitle is { } title
            ? title
            : document.Extracted.Document.Body.Children.FirstOrDefault(section => section.Path == top)?.Heading?.Text;
        return heading is null ? $"Mục {top}" : $"{top}. {heading}";
    }
}
