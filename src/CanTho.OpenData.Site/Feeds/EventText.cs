namespace CanTho.OpenData.Site.Feeds;

/// <summary>The words of an event of a calendar.</summary>
/// <param name="Uid">Identity, the same in every build: <c>task-id@host</c>, with the host of the settings wherever the site is published.</param>
/// <param name="Summary">What the calendar shows.</param>
/// <param name="Description">What stands behind it.</param>
/// <param name="Url">Page of the task.</param>
/// <param name="Category">Part of the agency in it, or that the source gives it to a group as a whole; null where the calendar is of no agency.</param>
internal sealed record EventText(string Uid, string Summary, string Description, string Url, string? Category);
