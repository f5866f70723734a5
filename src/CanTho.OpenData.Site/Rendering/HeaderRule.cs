namespace CanTho.OpenData.Site.Rendering;

/// <summary>One rule of <c>_headers</c>: <c>/co-quan/:a/feed.xml</c> and the headers of every file that fits it.</summary>
/// <param name="Path">The path, with <c>:a</c> for any one part and <c>*</c> for anything behind.</param>
/// <param name="Headers">Its headers, a line each.</param>
internal sealed record HeaderRule(string Path, string Headers);
