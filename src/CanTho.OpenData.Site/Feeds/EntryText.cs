namespace CanTho.OpenData.Site.Feeds;

/// <summary>What readers see of an entry of a feed.</summary>
/// <param name="Title">Title.</param>
/// <param name="Route">Page about it.</param>
/// <param name="Summary">What it says, plain text.</param>
internal sealed record EntryText(string Title, string Route, string Summary);
