using System.Globalization;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>Which addresses are promised to answer for ever (<c>/cam-ket/</c>): pages of records and lists, their JSON, downloads, feeds,
/// calendars, embeds, texts as received. Not promised is what the day or the number of records makes: filters, later pages of lists,
/// months, parts of the timeline; nor partitions, which their list names; nor what only the pages themselves use. Frozen copies are kept by the ledger.</summary>
internal static class PromisedAddresses
{
    private static readonly string[] Unpromised =
    [
        "/404.html", "/robots.txt", "/sitemap.xml", "/sitemap-", "/assets/", "/tim-kiem/index", "/nhiem-vu/loc/", "/nhiem-vu/trang/", "/data/phien-ban/", "/data/partitions/", "/embed/phien-ban/",
        "/dong-thoi-gian/co-quan/", "/dong-thoi-gian/van-ban/",
    ];

    private const string LaterPages = "/trang/";

    private static readonly string[] Lists = [Routes.TaskFacets, Routes.TimelineByAgency, Routes.TimelineByDocument];

    /// <summary>The promised ones among the files of a site, sorted.</summary>
    /// <param name="paths">Path of every file.</param>
    public static ImmutableArray<string> Of(IEnumerable<string> paths) =>
        [.. paths.Select(AddressOf).Where(IsPromised).Order(StringComparer.Ordinal)];

    /// <summary>Address of a file: <c>van-ban/index.html</c> is <c>/van-ban/</c>.</summary>
    public static string AddressOf(string path) =>
        path == "index.html" ? "/" : path.EndsWith("/index.html", StringComparison.Ordinal) ? $"/{path[..^"index.html".Length]}" : $"/{path}";

    /// <summary>True for an address that must not vanish.</summary>
    public static bool IsPromised(string address) =>
        address is ['/', not ('_' or '.'), ..] or "/"
        && (Lists.Contains(address) || !Array.Exists(Unpromised, start => address.StartsWith(start, StringComparison.Ordinal)))
        && (!address.StartsWith(Routes.Query, StringComparison.Ordinal) || address == Routes.Query)
        && !IsMonth(address) && !address.Split('/').Any(IsLaterPage) && !address.Contains(LaterPages, StringComparison.Ordinal);

    /// <summary><c>/lich/2026-12/</c>: which months there are depends on the day.</summary>
    private static bool IsMonth(string address) =>
        address.StartsWith(Routes.Calendar, StringComparison.Ordinal)
        && DateOnly.TryParseExact(address[Routes.Calendar.Length..].TrimEnd('/'), "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsLaterPage(string part) =>
        (part.StartsWith("trang-", StringComparison.Ordinal) || part.StartsWith("page-", StringComparison.Ordinal)) && char.IsAsciiDigit(part[^1]);
}
