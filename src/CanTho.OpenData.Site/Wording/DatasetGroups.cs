namespace CanTho.OpenData.Site.Wording;

/// <summary>The groups in which the list of datasets stands. A dataset that none names stands in the last.</summary>
internal static class DatasetGroups
{
    private const string Other = "Bộ dữ liệu khác";

    private static readonly ImmutableArray<(string Title, ImmutableArray<string> Names)> Groups =
    [
        ("Nhiệm vụ và tiến độ", ["tasks", "task-agencies", "deadlines", "progress-reports", "programme-progress"]),
        ("Số liệu và mục tiêu", ["observations", "targets", "target-results", "target-outlook", "indicators"]),
        ("Văn bản và căn cứ", ["documents", "sections", "citations", "instruments"]),
        ("Danh mục dùng chung", ["agencies", "dictionary"]),
        ("Chất lượng", ["corrections", "diagnostics"]),
        (Other, []),
    ];

    /// <summary>The groups that hold at least one of these names, each with its names in the order of the group.</summary>
    public static IEnumerable<(string Title, ImmutableArray<string> Names)> Of(IEnumerable<string> datasets)
    {
        var names = datasets.ToArray();
        var known = Groups.SelectMany(group => group.Names).ToHashSet(StringComparer.Ordinal);
        return Groups
            .Select(group => (group.Title, Names: group.Title == Other
                ? [.. names.Where(name => !known.Contains(name))]
                : group.Names.Where(name => names.Contains(name, StringComparer.Ordinal)).ToImmutableArray()))
            .Where(group => !group.Names.IsEmpty);
    }
}
