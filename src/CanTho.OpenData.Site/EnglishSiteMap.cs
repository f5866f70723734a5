using System.Globalization;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Pages.English;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Site.Wording.English;

namespace CanTho.OpenData.Site;

/// <summary>Every page in English, and its Vietnamese counterpart. <see cref="SiteMap"/> takes them up.</summary>
internal static class EnglishSiteMap
{
    private const int DescriptionLength = 200;
    private const string Sheet = "css/english.css";

    private static readonly Crumb Tasks = new(EnglishRoutes.Tasks, "Tasks");
    private static readonly Crumb Datasets = new(EnglishRoutes.Datasets, "Data");

    public static IEnumerable<Page> Pages(Portal portal) =>
    [
        English<EnglishHomePage>(EnglishRoutes.Home, Routes.Home, "Plans, tasks and figures of Cần Thơ city",
            "Plans, assigned tasks and figures of Cần Thơ city, Viet Nam: what is to be done, by whom and by when, with the line of the source for every value."),
        .. Listed(English<EnglishDocumentListPage>(EnglishRoutes.Documents, Routes.Documents, "Documents",
            "Plans, appendices, reports and resolutions of Cần Thơ city, in full text, with the source file as received. The texts are in Vietnamese."),
            nameof(EnglishDocumentListPage.Part), Site.Pages.DocumentListPage.Parts(portal)),
        .. TaskPages(portal),
        .. Listed(English<EnglishAgencyListPage>(EnglishRoutes.Agencies, Routes.Agencies, "Agencies",
            "Departments and other bodies that the documents of Cần Thơ city assign tasks to, and how many each leads or coordinates."),
            nameof(EnglishAgencyListPage.Listing), portal.AgencyListings),
        English<EnglishIndicatorListPage>(EnglishRoutes.Indicators, Routes.Indicators, "Indicators",
            "Social and economic indicators of Cần Thơ city: the latest figure beside the latest target, each with its period."),
        .. Listed(English<EnglishInstrumentListPage>(EnglishRoutes.Instruments, Routes.Instruments, "Legal basis",
            "Resolutions, conclusions, decisions and laws that the documents of Cần Thơ city cite, and how many tasks carry them out."),
            nameof(EnglishInstrumentListPage.Listing), InstrumentListing.English(portal)),
        English<EnglishDatasetListPage>(EnglishRoutes.Datasets, Routes.Datasets, "Data",
            "Download all data on tasks, documents, agencies and indicators of Cần Thơ city, with a data dictionary in English."),
        .. portal.Options.Datasets.Select(DatasetPageOf),
        English<EnglishGlossaryPage>(EnglishRoutes.Glossary, Routes.Glossary, "Glossary",
            "Vietnamese administrative terms explained in plain English, and the abbreviations that the documents use.", "css/glossary.css"),
        .. portal.Corpus.EnglishPages.Select(TextPageOf),
        .. portal.Corpus.EnglishPages.Any(text => EnglishRoutes.Text(text.Slug) == EnglishRoutes.About) ? [] : (Page[])[AboutPage],
    ];

    /// <summary>Pages in Vietnamese, then those in English, each with the address of the other language where there is one.</summary>
    public static IEnumerable<Page> Paired(IEnumerable<Page> vietnamese, ImmutableArray<Page> english)
    {
        var pairs = english.Where(page => page.Translation is not null).ToDictionary(page => page.Translation!, page => page.Route, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in vietnamese)
        {
            if (pairs.TryGetValue(page.Route, out var translation))
            {
                found.Add(page.Route);
            }

            yield return translation is null ? page : page with { Translation = translation };
        }

        foreach (var page in english)
        {
            yield return page.Translation is { } other && !found.Contains(other) ? page with { Translation = null } : page;
        }
    }

    private static Page AboutPage => English<EnglishAboutPage>(EnglishRoutes.About, Routes.About, "About this portal",
        "What Cần Thơ Open Data is, the principles it follows and where to read more.");

    private static IEnumerable<Page> TaskPages(Portal portal)
    {
        var pages = EnglishTaskListing.Of(portal);
        return pages.Select(listing => listing.Number == 1
            ? English<EnglishTaskListPage>(EnglishRoutes.Tasks, Routes.Tasks, "Tasks",
                "Tasks that the documents of Cần Thơ city assign: who leads, the deadline explained in English, and where each stands against it.")
                .With(nameof(EnglishTaskListPage.Listing), listing)
            : Continued(listing));
    }

    /// <summary>The pages of a list that grows; only the first has a Vietnamese counterpart, for theirs are cut at other places.</summary>
    private static IEnumerable<Page> Listed<T>(Page first, string parameter, ImmutableArray<T> parts) => parts.Select((part, at) => at == 0
        ? first.With(parameter, part)
        : first.With(parameter, part) with
        {
            Route = EnglishRoutes.Later(first.Route, at + 1),
            Title = $"{first.Title}, page {EnglishNumbers.Count(at + 1)}",
            Description = $"Page {EnglishNumbers.Count(at + 1)}: {first.Description}",
            Translation = null,
        });

    /// <summary>A later page of the tasks, which has no Vietnamese counterpart: that list is one page.</summary>
    private static Page Continued(EnglishTaskListing listing)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"Page {listing.Number} of {listing.PageCount}");
        return Page.Of<EnglishTaskListPage>(EnglishRoutes.TaskPage(listing.Number), place,
                $"Tasks that the documents of Cần Thơ city assign, with lead agencies, deadlines and states: {place.ToLowerInvariant()}.", Tasks)
            .Using(Sheet).With(nameof(EnglishTaskListPage.Listing), listing) with
        { Words = FrameWords.English };
    }

    private static Page DatasetPageOf(DatasetPage dataset) =>
        English<EnglishDatasetPage>(EnglishRoutes.Dataset(dataset.Name), Routes.Dataset(dataset.Name), dataset.EnglishTitle,
            Words.Shorten(dataset.EnglishDescription, DescriptionLength), "css/data.css") with
        { Trail = [Datasets], Parameters = Only(nameof(EnglishDatasetPage.Dataset), dataset) };

    private static Page TextPageOf(PageText text) =>
        English<EnglishAboutPage>(EnglishRoutes.Text(text.Slug), EnglishRoutes.Text(text.Slug) == EnglishRoutes.About ? Routes.About : Routes.Text(text.Slug),
            text.Title, text.Description) with
        { Parameters = Only(nameof(EnglishAboutPage.Text), text) };

    private static ImmutableArray<KeyValuePair<string, object?>> Only(string parameter, object value) => [new(parameter, value)];

    private static Page English<TComponent>(string route, string vietnamese, string title, string description, params ReadOnlySpan<string> sheets)
        where TComponent : Microsoft.AspNetCore.Components.IComponent =>
        Page.Of<TComponent>(route, title, description).Using([Sheet, .. sheets]) with { Words = FrameWords.English, Translation = vietnamese };
}
