namespace CanTho.OpenData.Site.Rendering;

/// <summary>A column of a dataset, as its dictionary explains it.</summary>
/// <param name="Name">Name in the files: <c>deadline_end</c>.</param>
/// <param name="Type">Type as Table Schema names it: string, integer, date, list …</param>
/// <param name="Title">Title in Vietnamese.</param>
/// <param name="Description">What it means, and what an empty cell means.</param>
public sealed record DatasetColumn(string Name, string Type, string Title, string Description);
