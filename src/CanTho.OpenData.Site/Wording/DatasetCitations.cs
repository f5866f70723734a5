using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording.English;

namespace CanTho.OpenData.Site.Wording;

/// <summary>How a dataset is cited: with its version where there is one, always with its day.</summary>
internal static class DatasetCitations
{
    public static string Plain(Portal portal, DatasetPage dataset) =>
        $"{portal.Settings.Title}, “{dataset.Title}” [bộ dữ liệu{(portal.Options.Version is { } version ? $", phiên bản {version}" : "")}], số liệu tính đến {Dates.Day(portal.AsOf)}, {portal.Absolute(Routes.Dataset(dataset.Name))}";

    public static string English(Portal portal, DatasetPage dataset) =>
        $"{FrameWords.English.SiteTitle}, “{dataset.EnglishTitle}” [dataset{(portal.Options.Version is { } version ? $", version {version}" : "")}], data as of {EnglishDates.Day(portal.AsOf)}, {portal.Absolute(EnglishRoutes.Dataset(dataset.Name))}";

    public static string BibTex(Portal portal, DatasetPage dataset, bool isEnglish = false)
    {
        var year = Dates.Iso(portal.AsOf)[..4];
        List<string> fields =
        [
            $"  title   = {{{{{(isEnglish ? dataset.EnglishTitle : dataset.Title)}}}}},",
            $"  author  = {{{{{(isEnglish ? FrameWords.English.SiteTitle : portal.Settings.Title)}}}}},",
            $"  year    = {{{year}}},",
        ];
        if (portal.Options.Version is { } version)
        {
            fields.Add($"  version = {{{version}}},");
        }

        fields.Add($"  note    = {{{(isEnglish ? "Dataset, as of" : "Bộ dữ liệu, tính đến")} {Dates.Iso(portal.AsOf)}}},");
        fields.Add($"  url     = {{{portal.Absolute(isEnglish ? EnglishRoutes.Dataset(dataset.Name) : Routes.Dataset(dataset.Name))}}}");
        return $"@misc{{cantho-opendata-{dataset.Name}-{Dates.Iso(portal.AsOf)},\n{string.Join('\n', fields)}\n}}";
    }
}
