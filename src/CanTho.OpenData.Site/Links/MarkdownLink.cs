namespace CanTho.OpenData.Site.Links;

/// <summary>A link that people wrote in <c>input/pages/</c>, with its place in their file.</summary>
/// <param name="Url">The address as written.</param>
/// <param name="File">The Markdown file.</param>
/// <param name="Line">1-based line.</param>
/// <param name="Column">1-based column.</param>
internal readonly record struct MarkdownLink(string Url, string File, int Line, int Column);
