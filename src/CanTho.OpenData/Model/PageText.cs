namespace CanTho.OpenData.Model;

/// <summary>A page of text written by people: Markdown with YAML front matter, from <c>input/pages/</c>.</summary>
/// <param name="File">Path of the file.</param>
/// <param name="Slug">Name of the file without its ending.</param>
/// <param name="Title">Title, from the front matter.</param>
/// <param name="Description">One sentence for search engines, from the front matter.</param>
/// <param name="Markdown">The text behind the front matter.</param>
public sealed record PageText(string File, string Slug, string Title, string Description, string Markdown)
{
    /// <summary>Line of the file at which <see cref="Markdown"/> begins, for complaints about it.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>Language of the text: <c>vi</c>, or <c>en</c> for those of <c>input/pages/en/</c>.</summary>
    public string Language { get; init; } = "vi";
}
