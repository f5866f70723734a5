using System.Collections.Immutable;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Pages;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>A corpus read and understood, ready to be rendered: the only place of the comparison that knows how a build is put together.</summary>
/// <param name="Portal">What pages ask for facts.</param>
internal sealed record PreparedSite(Portal Portal)
{
    /// <summary>The day that "today" means in every measurement.</summary>
    public static DateOnly AsOf { get; } = new(2026, 11, 22);

    /// <summary>The pages about one task each, in the order of the site.</summary>
    public ImmutableArray<Page> TaskPages { get; } = [.. SiteMap.Pages(Portal).Where(page => page.Component == typeof(TaskPage))];

    /// <summary>Reads everything under a root and works out the facts, as a build does before it renders.</summary>
    public static PreparedSite Read(string root)
    {
        var prepared = Preparation.Read(root, AsOf);
        return new PreparedSite(new Portal(
            prepared.Findings,
            SiteBuild.OptionsOf(root, prepared.Findings, prepared.Tables, prepared.Ledger, data: null, prepared.Findings.Corpus.Settings.BaseUrl.TrimEnd('/'))));
    }

    /// <summary>The task of a page about one.</summary>
    public static AssignedTask TaskOf(Page page) => page.Parameters.Select(parameter => parameter.Value).OfType<AssignedTask>().Single();

    /// <summary>Renders pages.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="sink">Takes their files.</param>
    public ImmutableArray<OutputFile> Render(ImmutableArray<Page> pages, IFileSink sink) => PageRenderer.Render(Portal, pages, sink);
}
