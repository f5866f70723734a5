using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Layouts;
using CanTho.OpenData.Site.Wording;
using Microsoft.AspNetCore.Components;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>A page of the site: its address, its component and what stands in its head.</summary>
/// <param name="Route">Address, <c>/nhiem-vu/</c>.</param>
/// <param name="Component">The Razor component of its content.</param>
/// <param name="Title">Title for browser tabs, without the site's name.</param>
/// <param name="Description">One sentence for search engines.</param>
/// <param name="Trail">The pages above it, topmost first, each with its title.</param>
/// <param name="Parameters">Parameters of the component.</param>
public sealed record Page(
    string Route, Type Component, string Title, string Description, ImmutableArray<Crumb> Trail,
    ImmutableArray<KeyValuePair<string, object?>> Parameters)
{
    /// <summary>False for a page that search engines leave out, such as that of a missing address.</summary>
    public bool Listed { get; init; } = true;

    /// <summary>Language of the frame and of what the portal says itself; documents are quoted in Vietnamese whatever it is.</summary>
    public FrameWords Words { get; init; } = FrameWords.Vietnamese;

    /// <summary>Address of this page in the other language; null where there is none.</summary>
    public string? Translation { get; init; }

    /// <summary>Sheets and modules of <c>theme/</c> that this page needs besides those of every page: <c>css/figures.css</c>, <c>js/tasks.js</c>.</summary>
    public ImmutableArray<string> ThemeFiles { get; init; } = [];

    /// <summary>The same facts in other forms: a feed, a calendar, JSON.</summary>
    public ImmutableArray<Alternate> Alternates { get; init; } = [];

    /// <summary>The frame around the component.</summary>
    public Type Layout { get; init; } = typeof(SiteLayout);

    /// <summary>Address of the page that says the same and that search engines are to show instead; null for this page itself.</summary>
    public string? Canonical { get; init; }

    /// <summary>Address that readers are led to at once, for this one is a former address; null for every other page.</summary>
    public string? MovedTo { get; init; }

    /// <summary>What it is made from.</summary>
    public Basis Basis { get; init; } = Basis.Everything;

    /// <summary>A page without parameters, below the home page.</summary>
    internal static Page Of<TComponent>(string route, string title, string description, params ImmutableArray<Crumb> trail)
        where TComponent : IComponent =>
        new(route, typeof(TComponent), title, description, trail, []) { Basis = Kind<TComponent>.Basis };

    /// <summary>The same page with sheets and modules of the theme that it alone needs.</summary>
    internal Page Using(params ImmutableArray<string> themeFiles) => this with { ThemeFiles = themeFiles };

    /// <summary>The same page with other forms of it.</summary>
    internal Page And(params ImmutableArray<Alternate> alternates) => this with { Alternates = [.. Alternates, .. alternates] };

    /// <summary>The same page, made from less than everything.</summary>
    internal Page From(Basis basis) => this with { Basis = basis };

    /// <summary>The same page with a parameter.</summary>
    internal Page With(string parameter, object? value) => this with { Parameters = Parameters.Add(new(parameter, value)) };

    private static class Kind<TComponent>
    {
        public static readonly Basis Basis = typeof(TComponent).IsDefined(typeof(FromDocumentsAttribute), inherit: false) ? Basis.Documents : Basis.Everything;
    }
}
