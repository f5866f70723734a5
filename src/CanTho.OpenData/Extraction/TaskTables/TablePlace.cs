namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Where in a table the reader is: the section and the group whose title rows came last.</summary>
/// <param name="Section">Section, such as I- TRIỂN KHAI …</param>
/// <param name="Group">Group inside it, such as a) Đột phá về …</param>
internal sealed record TablePlace(TitleRow? Section, TitleRow? Group)
{
    /// <summary>Labels from the top, for identities.</summary>
    public string Path => $"{Section?.Label ?? Section?.Title}/{Group?.Label ?? Group?.Title}";

    /// <summary>Numbers from the top, as sections of running text have them: <c>I.a</c>; what is numbered I.1 already stays.</summary>
    public string Number =>
        Section?.Label is { } top && Group?.Label is { } label && label.StartsWith(top + ".", StringComparison.Ordinal)
            ? label
            : string.Join('.', new[] { Section?.Label, Group?.Label }.OfType<string>());

    /// <summary>The place below a title row. The first title of a table is a section whatever its number is.</summary>
    public TablePlace Enter(TitleRow title)
    {
        if (Section is null || title.Rank <= Section.Rank)
        {
            return new TablePlace(title, null);
        }

        return this with { Group = title };
    }

    /// <summary>The place of a task: "2" behind 1.1 and 1.2 stands in the group of "1" no longer.</summary>
    public TablePlace For(OrdinalMark ordinal) =>
        Group is { Rank: >= OrdinalMark.Arabic and < OrdinalMark.Letter } group && ordinal.Follows(OrdinalMark.Read(group.Label)) ? this with { Group = null } : this;
}
