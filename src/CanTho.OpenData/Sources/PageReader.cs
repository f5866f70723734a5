using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Reads <c>input/pages/*.md</c>, and in English <c>input/pages/en/*.md</c>: Markdown behind YAML front matter between two
/// lines <c>---</c>.</summary>
public static class PageReader
{
    private const string Fence = "---\n";

    private static readonly ImmutableArray<(string Path, string Language)> Folders = [("input/pages", "vi"), ("input/pages/en", "en")];

    /// <summary>Reads the pages below a root, those in Vietnamese first, then by path; a page that cannot be read is left out.</summary>
    public static (ImmutableArray<PageText> Pages, ImmutableArray<Diagnostic> Diagnostics) ReadAll(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var pages = ImmutableArray.CreateBuilder<PageText>();
        foreach (var (path, language) in Folders.SelectMany(folder => InputText.List(root, folder.Path, ".md").Select(path => (path, folder.Language))))
        {
            if (InputText.Read(root, path, diagnostics) is { } input && ParsePage(input, diagnostics) is { } page)
            {
                pages.Add(page with { Language = language });
            }
        }

        return (pages.ToImmutable(), diagnostics.ToImmutable());
    }

    private static PageText? ParsePage(InputText input, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var end = input.Text.StartsWith(Fence, StringComparison.Ordinal) ? input.Text.IndexOf("\n" + Fence, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            diagnostics.Add(Rules.FrontMatterMissing(input.Path));
            return null;
        }

        var front = input with { Text = input.Text[Fence.Length..(end + 1)], FirstLine = 2 };
        if (YamlMap.ParseMap(front, diagnostics) is not { } map)
        {
            return null;
        }

        var (title, description) = (map.Required("title"), map.Required("description"));
        map.RejectUnknownKeys();
        var body = input.Text[(end + 1 + Fence.Length)..];
        var begin = input.Text.Length - body.TrimStart('\n').Length;
        return new PageText(input.Path, SlugOf(input.Path, diagnostics), title.Value, description.Value, body.Trim('\n') + "\n")
        {
            FirstLine = input.Text.AsSpan(0, begin).Count('\n') + 1,
        };
    }

    private static string SlugOf(string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        var slug = VietnameseText.Slug(name, int.MaxValue);
        if (!string.Equals(slug, name, StringComparison.Ordinal))
        {
            diagnostics.Add(Rules.PageNameShape(path, slug));
        }

        return slug;
    }
}
