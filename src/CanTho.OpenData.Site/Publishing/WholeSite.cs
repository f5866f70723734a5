using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Links;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>The last step before a site is published: former addresses get what answers there, every published address and every link is
/// followed.</summary>
internal static class WholeSite
{
    private const string RedirectFile = "_redirects";

    /// <summary>Completes a site.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="options">What the pages need besides them.</param>
    /// <param name="tables">The datasets of today.</param>
    /// <param name="files">Pages, data, search index, frozen copies, as <paramref name="sink"/> took them.</param>
    /// <param name="sink">Takes what is still missing.</param>
    /// <returns>All files but <c>_headers</c>, which tells of them, and complaints; an error among them stops the build.</returns>
    public static (ImmutableArray<OutputFile> Files, ImmutableArray<Diagnostic> Diagnostics) Complete(
        Findings findings, SiteOptions options, DatasetTables tables, ImmutableArray<OutputFile> files, CheckedFiles sink)
    {
        var current = new AddressSet(files.Select(file => PromisedAddresses.AddressOf(file.Path)));
        var moves = Moves.Of(findings.Corpus, current);
        var moved = MoveFiles.Pages(moves);
        ImmutableArray<OutputFile> all =
        [
            .. files,
            // A portal of its own, for that of the pages has worked out much that nobody asks for any more.
            .. moved.IsEmpty ? [] : PageRenderer.Render(new Portal(findings, options), moved, sink),
            .. MoveFiles.Copies(moves, files).Select(sink.Take),
            sink.Take(new OutputFile(RedirectFile, Encoding.UTF8.GetBytes(ServerFiles.Redirects + MoveFiles.Rules(moves)))),
        ];
        return (all,
        [
            .. moves.Diagnostics,
            .. new AddressGuard(findings, tables, options.Ledger).Check(current, moves),
            .. sink.Links.Complain(findings.Corpus.Pages.Concat(findings.Corpus.EnglishPages), moves),
        ]);
    }

    /// <summary>Complaints about published addresses of pages, as far as they can be made without rendering anything.</summary>
    public static ImmutableArray<Diagnostic> CheckPages(Portal portal, DatasetTables tables)
    {
        var pages = SiteMap.Pages(portal).Select(page => page.Route).Append(Routes.Query).ToHashSet(StringComparer.Ordinal);
        // What is no page is left to the build: only it knows.
        var corpus = portal.Corpus with
        {
            Published = [.. portal.Corpus.Published.Where(entry => entry.Address.EndsWith('/'))],
            Redirects = [.. portal.Corpus.Redirects.Where(redirect => !IsFile(redirect.From) && !IsFile(redirect.To ?? "/"))],
        };
        var current = new AddressSet(pages);
        var moves = Moves.Of(corpus, current);
        return
        [
            .. moves.Diagnostics, .. new AddressGuard(portal.Findings with { Corpus = corpus }, tables, portal.Options.Ledger).Check(current, moves),
            .. DeadLinks(portal.Corpus, pages, moves),
        ];
    }

    /// <summary>Links of the texts that people write which lead to no page; those to files and anchors are left to the build.</summary>
    private static IEnumerable<Diagnostic> DeadLinks(Corpus corpus, HashSet<string> pages, Moves moves)
    {
        var moved = moves.All.Select(move => move.From).ToHashSet(StringComparer.Ordinal);
        return corpus.Pages.Concat(corpus.EnglishPages).SelectMany(MarkdownLinks.Of)
            .Select(link => (Link: link, Page: link.Url.Split('?', '#')[0]))
            .Where(found => found.Page is ['/', ..] && found.Page.EndsWith('/') && !found.Page.StartsWith("//", StringComparison.Ordinal) && !pages.Contains(found.Page) && !moved.Contains(found.Page))
            .Select(found => Rules.DeadLink(found.Link.File, found.Link.Line, found.Link.Column, found.Link.Url, 0, Moves.Nearest(found.Page, pages)));
    }

    private static bool IsFile(string address) => address.Split('#')[0] is var path && path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal);
}
