using CanTho.OpenData.Site;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>What is the same on every page about a task: settings, navigation, addresses of the theme, terms, states, axes.</summary>
/// <param name="portal">Where facts are asked.</param>
internal sealed class FrameFacts(Portal portal)
{
    private static readonly string[] Explained = ["chu-tri", "phoi-hop", "neu-chung", "thoi-han", "nguon-luc", "san-pham"];

    /// <summary>The record for pages with these sheets and modules.</summary>
    /// <param name="page">Any page of the kind.</param>
    public object Of(Page page)
    {
        var words = page.Words;
        var modules = page.ThemeFiles.Where(file => file.EndsWith(".js", StringComparison.Ordinal)).Prepend("js/site.js").ToArray();
        return new
        {
            title = portal.Settings.Title,
            tagline = portal.Settings.Tagline,
            publisher = portal.Settings.Publisher.TrimEnd('.'),
            contact = portal.Settings.Contact,
            repository = portal.Settings.Repository,
            address = portal.Options.BaseUrl.TrimEnd('/'),
            today = new { iso = Dates.Iso(portal.AsOf), day = Dates.Day(portal.AsOf) },
            share = portal.Asset("images/share.png"),
            icon = portal.Asset("images/icon.svg"),
            fonts = new[] { "fonts/be-vietnam-pro-400.woff2", "fonts/be-vietnam-pro-600.woff2" }.Select(portal.Asset),
            sheets = page.ThemeFiles.Where(file => file.EndsWith(".css", StringComparison.Ordinal)).Prepend("css/site.css").Select(Asset),
            print = Asset("css/print.css"),
            imports = portal.Options.Theme.Imports(modules).Select(Asset),
            modules = modules.Select(Asset),
            navigation = words.Navigation.Select(link => new { url = link.Route, title = link.Label }),
            texts = portal.Corpus.Pages.Select(text => new { url = Routes.Text(text.Slug), title = text.Title }),
            links = words.FootLinks.Select(link => new { url = link.Route, title = link.Label }),
        };
    }

    /// <summary>The terms that the pages explain, by their identities.</summary>
    public object Terms() => Explained.Select(portal.Term).OfType<Model.GlossaryTerm>()
        .ToDictionary(term => term.Id, term => (object)new { id = term.Id, name = term.Term, meaning = term.Meaning, url = Routes.Term(term.Id) }, StringComparer.Ordinal);

    /// <summary>The states of a deadline, by their names in the style sheet.</summary>
    public static object States() => ScheduleWords.InOrder
        .ToDictionary(ScheduleWords.Css, state => (object)new { name = ScheduleWords.Css(state), label = ScheduleWords.Label(state), rule = ScheduleWords.Rule(state) }, StringComparer.Ordinal);

    /// <summary>The axes that tasks are drawn on, by their names.</summary>
    public object Axes() => portal.Corpus.Tasks.Select(task => TimelineFacts.AxisOf(portal, task)).Distinct().OrderBy(axis => axis.FirstYear).ThenBy(axis => axis.LastYear)
        .ToDictionary(TimelineFacts.KeyOf, axis => TimelineFacts.Describe(axis, portal.AsOf), StringComparer.Ordinal);

    private object Asset(string path) => new { url = portal.Asset(path), sum = portal.Integrity(path) };
}
