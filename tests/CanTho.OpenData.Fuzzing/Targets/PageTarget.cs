using System.Text.RegularExpressions;
using CanTho.OpenData.Fuzzing.Checks;
using CanTho.OpenData.Fuzzing.Mutations;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary>Pages: front matter, and Markdown as far as HTML.</summary>
internal sealed partial class PageTarget : IFuzzTarget
{
    private static readonly string[] Marks =
        ["[a](javascript:x)", "![a](data:x)", "<a@b.vn>", "<javascript:x>", "[a]: data:x", "[a]", "> ", "- ", "1. ", "    ", "```", "~~~", "|a|b|\n|-|:-:|", "# ", "===", "---", "***", "**", "_", "`", "\\", "[", "](", ")", "<b>", "&#x6A;", "  \n", "\t", "https://example.vn/?a=b&c", "www.a.vn"];

    private static readonly Corpus Empty = PortalTarget.Plain().Corpus with { EnglishPages = [] };

    public string Name => "pages";

    public int Weight => 80;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material)
    {
        var lines = material.Lines(chance.Of(material.Files("input/pages", "*.md").ToArray())).Take(5).ToList();
        lines.AddRange(Material.Window(chance, material.Lines(chance.Of(material.Files("input/pages", "*.md").ToArray())), 20));
        for (var times = chance.Below(12); times > 0; times--)
        {
            var at = 4 + chance.Below(lines.Count - 4);
            var mark = chance.Of(Marks);
            lines[at] = lines[at].Insert(chance.Below(lines[at].Length + 1), chance.OneIn(20) ? string.Concat(Enumerable.Repeat(mark, 1 + chance.Below(400))) : mark);
        }

        if (chance.OneIn(3))
        {
            YamlMutations.Apply(lines, chance, material);
        }

        return ImmutableSortedDictionary<string, byte[]>.Empty.Add("input/pages/trang.md", ByteMutations.Encode(lines, chance, 40));
    }

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var (pages, diagnostics) = PageReader.ReadAll(root);
        PlaceCheck.Of(diagnostics, input, faults);
        var links = pages.SelectMany(page => PageLinks.Check(Empty with { Pages = [page] })).ToArray();
        PlaceCheck.Of(links, input, faults);
        var html = string.Concat(pages.Where(page => !links.Any(link => link.Code == "PAG005")).Select(page => MarkdownText.Render(page.Markdown).Value));
        foreach (var fault in Active().EnumerateMatches(html))
        {
            faults.Add($"the HTML of a page can act: {html.AsSpan(fault.Index, Math.Min(12, html.Length - fault.Index))}");
        }

        return html + string.Join('\n', diagnostics) + string.Join('\n', (object[])links);
    }

    // A tag that pages never have, a handler inside a tag, an address that acts.
    [GeneratedRegex("<(script|iframe|object|embed|style|svg|img|form|base|meta|link)\\b|<[a-z][^>\"]*(\"[^\"]*\"[^>\"]*)*\\s(on[a-z]+|style|srcdoc)=|(href|src)=\"\\s*(javascript|data|vbscript|file):",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking, 5000)]
    private static partial Regex Active();
}
