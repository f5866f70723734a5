namespace CanTho.OpenData.Site.Rendering;

/// <summary>The same facts as a page in another form, named in the page's head: its feed, its calendar, its JSON.</summary>
/// <param name="Route">Address.</param>
/// <param name="MediaType">Media type, <c>application/atom+xml</c>.</param>
/// <param name="Title">Title that feed readers and browsers show.</param>
public sealed record Alternate(string Route, string MediaType, string Title);
