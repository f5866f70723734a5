namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Answers to frequent questions as views. A view is made only where all columns exist that it needs.</summary>
internal static class SqliteViews
{
    private static readonly ImmutableArray<(ImmutableArray<string> Needs, string Statement)> All =
    [
        (["tasks.id", "tasks.title", "tasks.document", "tasks.deadline_raw", "tasks.deadline_end", "tasks.schedule_state", "tasks.progress_status", "tasks.url",
            "task-agencies.task", "task-agencies.agency", "task-agencies.agency_name", "task-agencies.role"],
            """
            CREATE VIEW "v_tasks_by_agency" AS
            -- Nhiệm vụ theo cơ quan và vai trò / Tasks by agency and role.
            SELECT "r"."agency", "r"."agency_name", "r"."role", "t"."id" AS "task", "t"."title", "t"."document", "t"."deadline_raw", "t"."deadline_end",
              "t"."schedule_state", "t"."progress_status", "t"."url"
            FROM "task_agencies" AS "r" JOIN "tasks" AS "t" ON "t"."id" = "r"."task"
            ORDER BY "r"."agency", "r"."role" DESC, "t"."deadline_end" IS NULL, "t"."deadline_end", "t"."id"
            """),
        (["tasks.id", "tasks.title", "tasks.leads", "tasks.deadline_raw", "tasks.deadline_end", "tasks.as_of", "tasks.schedule_state", "tasks.progress_status", "tasks.url"],
            """
            CREATE VIEW "v_tasks_past_deadline" AS
            -- Nhiệm vụ có ngày cuối đã qua; không có nghĩa là chưa làm / Tasks whose last day has passed; this does not mean not done.
            SELECT "id" AS "task", "title", "leads", "deadline_raw", "deadline_end", "as_of",
              CAST(julianday("as_of") - julianday("deadline_end") AS INTEGER) AS "days_past", "progress_status", "url"
            FROM "tasks" WHERE "schedule_state" = 'past_deadline'
            ORDER BY "deadline_end", "id"
            """),
        (["tasks.id", "tasks.title", "tasks.leads", "tasks.deadline_raw", "tasks.deadline_end", "tasks.as_of", "tasks.url"],
            """
            CREATE VIEW "v_upcoming_deadlines" AS
            -- Thời hạn từ ngày as_of trở đi, gần nhất trước; việc định kỳ chỉ có ngày cuối của cả kỳ
            -- / Deadlines from the day as_of on, nearest first; a recurring task counts with its last day alone.
            SELECT "id" AS "task", "title", "leads", "deadline_raw", "deadline_end",
              CAST(julianday("deadline_end") - julianday("as_of") AS INTEGER) AS "days_left", "url"
            FROM "tasks" WHERE "deadline_end" >= "as_of"
            ORDER BY "deadline_end", "id"
            """),
        (["indicators.id", "indicators.name", "targets.id", "targets.indicator_id", "targets.document", "targets.min", "targets.max", "targets.unit", "targets.period",
            "targets.direction", "observations.id", "observations.indicator_id", "observations.document", "observations.value", "observations.unit",
            "observations.measure", "observations.qualifier", "observations.period", "observations.yoy_pct"],
            """
            CREATE VIEW "v_targets_and_results" AS
            -- Mục tiêu và số liệu của cùng một chỉ tiêu, đặt cạnh nhau; đơn vị, kỳ và cách đo có thể khác, nên chưa phải là đạt hay không đạt
            -- / Targets and figures of the same indicator side by side; unit, period and measure may differ, so that nothing is said of met or not met.
            SELECT "i"."id" AS "indicator", "i"."name", "t"."id" AS "target", "t"."document" AS "target_document", "t"."direction", "t"."min", "t"."max",
              "t"."unit" AS "target_unit", "t"."period" AS "target_period", "o"."id" AS "observation", "o"."document" AS "result_document", "o"."measure",
              "o"."value", "o"."unit" AS "result_unit", "o"."period" AS "result_period", "o"."qualifier", "o"."yoy_pct"
            FROM "indicators" AS "i" JOIN "targets" AS "t" ON "t"."indicator_id" = "i"."id" JOIN "observations" AS "o" ON "o"."indicator_id" = "i"."id"
            ORDER BY "i"."id", "t"."period", "t"."id", "o"."period", "o"."id"
            """),
    ];

    /// <summary>The statements that make the views of these datasets.</summary>
    internal static IEnumerable<string> Of(ImmutableArray<Dataset> datasets)
    {
        var columns = datasets.SelectMany(dataset => dataset.Columns.Select(column => $"{dataset.Name}.{column.Name}")).ToHashSet(StringComparer.Ordinal);
        return All.Where(view => view.Needs.All(columns.Contains)).Select(view => view.Statement);
    }
}
