namespace CanTho.OpenData.Site.Twins;

/// <summary>What servers are told of twins and schemas.</summary>
internal static class TwinRoutes
{
    // Everything below these is open to all already; a header said twice would be sent as "*, *", which browsers refuse.
    private static readonly ImmutableArray<string> OpenFolders = [Routes.Indicators, Routes.Data];

    /// <summary>Rules of <c>_headers</c>: a path with <c>:id</c>, the media type of what stands there, and whether the rule itself must open
    /// it to other sites.</summary>
    public static ImmutableArray<(string Path, string MediaType, bool MustOpen)> Headers { get; } =
    [
        .. new[] { Routes.Tasks, Routes.Documents, Routes.Agencies, Routes.Indicators, Routes.Instruments, Routes.Datasets }
            .SelectMany(list => new[] { list, $"{list}:id/" }).Select(Routes.Twin).Append(Routes.DataIndex)
            .Select(path => (path, "application/json", !OpenFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal)))),
        ($"{Routes.Data}schema/*", "application/schema+json", false),
    ];
}
