using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>The sample queries of the query page. One is shown only where all datasets exist that it asks.</summary>
internal static class SampleQueries
{
    public static IEnumerable<SampleQuery> Of(Portal portal)
    {
        var known = portal.Options.Datasets.Select(dataset => dataset.Name).ToHashSet(StringComparer.Ordinal);
        return All(portal).Where(sample => sample.Needs.All(known.Contains)).Select(sample => sample.Query);
    }

    private static IEnumerable<(ImmutableArray<string> Needs, SampleQuery Query)> All(Portal portal)
    {
        if (portal.ActiveAgencies.OrderByDescending(workload => workload.Leads.Length).ThenBy(workload => workload.Agency.Id.Value, StringComparer.Ordinal)
            .Select(workload => workload.Agency).FirstOrDefault() is { } busiest)
        {
            yield return (["tasks", "task-agencies"], new($"Việc {busiest.Name} chủ trì, hạn gần nhất trước",
                $"SELECT t.deadline_end, t.deadline_raw, t.title, t.url\nFROM tasks AS t\nJOIN task_agencies AS a ON a.task = t.id\nWHERE a.agency = '{busiest.Id}' AND a.role = 'lead'\n  AND t.deadline_end >= t.as_of\nORDER BY t.deadline_end, t.title;"));
        }

        yield return (["task-agencies"], new("Số nhiệm vụ theo cơ quan",
            "SELECT agency_name,\n  SUM(role = 'lead') AS chu_tri,\n  SUM(role = 'coordinator') AS phoi_hop\nFROM task_agencies\nGROUP BY agency_name\nORDER BY chu_tri DESC, phoi_hop DESC, agency_name;"));
        yield return (["target-results"], new("Mục tiêu so với kết quả",
            "SELECT indicator_name, target_period, target_min, target_max, unit,\n  result_period, value, gap, obstacle, url\nFROM target_results\nORDER BY indicator_name, target_period;"));
        yield return (["sections", "tasks"], new("Tìm toàn văn: “chuyển đổi số”",
            "SELECT kind, title, snippet(search, 4, '', '', '…', 24) AS doan, url\nFROM search\nWHERE search MATCH '\"chuyển đổi số\"'\nORDER BY rank\nLIMIT 30;"));
        yield return (["tasks"], new("Việc lặp lại định kỳ",
            "SELECT recurrence_freq, recurrence_day, recurrence_month, title, url\nFROM tasks\nWHERE recurrence_freq IS NOT NULL\nORDER BY recurrence_freq, recurrence_month, recurrence_day;"));
        yield return (["tasks"], new("Thời hạn có lời mà không có ngày",
            "SELECT deadline_raw, deadline_kind, title, url\nFROM tasks\nWHERE deadline_raw IS NOT NULL AND deadline_end IS NULL\nORDER BY deadline_raw, title;"));
        yield return (["task-agencies"], new("Hai cơ quan cùng làm nhiều việc nhất",
            "SELECT a.agency_name AS co_quan, b.agency_name AS cung_voi,\n  COUNT(DISTINCT a.task) AS so_viec\nFROM task_agencies AS a\nJOIN task_agencies AS b ON b.task = a.task AND b.agency > a.agency\nGROUP BY a.agency, b.agency\nORDER BY so_viec DESC, co_quan, cung_voi\nLIMIT 30;"));
        yield return (["citations"], new("Văn bản được viện dẫn nhiều nhất",
            "SELECT type, number, COUNT(*) AS so_lan, MAX(instrument_title) AS ten\nFROM citations\nGROUP BY instrument\nORDER BY so_lan DESC, number\nLIMIT 30;"));
        yield return (["observations"], new("Có những chỉ số nào, mỗi chỉ số mấy số liệu",
            "SELECT indicator, unit, measure, COUNT(*) AS so_dong\nFROM observations\nGROUP BY indicator, unit, measure\nORDER BY so_dong DESC, indicator;"));
    }
}
