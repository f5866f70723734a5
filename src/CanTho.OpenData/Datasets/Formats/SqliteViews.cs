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
        (["deadlines.task", "deadlines.title", "deadlines.leads", "deadlines.type", "deadlines.raw", "deadlines.frequency", "deadlines.next_day", "deadlines.days_left",
            "deadlines.url"],
            """
            CREATE VIEW "v_upcoming_deadlines" AS
            -- Thời hạn và việc định kỳ từ ngày as_of trở đi, gần nhất trước / Deadlines and recurring duties from the day as_of on, nearest first.
            SELECT "task", "title", "leads", "type", "raw", "frequency", "next_day", "days_left", "url"
            FROM "deadlines" WHERE "days_left" >= 0
            ORDER BY "next_day", "task", "type"
            """),
        (["target-results.target", "target-results.observation", "target-results.indicator_id", "target-results.indicator_name", "target-results.direction",
            "target-results.target_min", "target-results.target_max", "target-results.unit", "target-results.target_period", "target-results.value",
            "target-results.result_period", "target-results.gap", "target-results.obstacle", "target-results.source_quote", "target-results.result_source_quote",
            "targets.id", "targets.document", "observations.id", "observations.document"],
            """
            CREATE VIEW "v_targets_and_results" AS
            -- Mục tiêu và kết quả của cùng một chỉ tiêu, mỗi bên kèm văn bản và nguyên văn; không phải đánh giá đạt hay không đạt
            -- / Targets and results of one indicator, each with its document and words; this does not judge whether a target is met.
            SELECT "r"."indicator_id", "r"."indicator_name", "r"."direction", "r"."target_min", "r"."target_max", "r"."unit", "r"."target_period",
              "r"."value", "r"."result_period", "r"."gap", "r"."obstacle", "t"."document" AS "target_document", "o"."document" AS "result_document",
              "r"."source_quote" AS "target_quote", "r"."result_source_quote" AS "result_quote"
            FROM "target_results" AS "r" JOIN "targets" AS "t" ON "t"."id" = "r"."target" LEFT JOIN "observations" AS "o" ON "o"."id" = "r"."observation"
            ORDER BY "r"."indicator_id", "r"."target_period", "r"."target"
            """),
    ];

    /// <summary>The statements that make the views of these datasets.</summary>
    internal static IEnumerable<string> Of(ImmutableArray<Dataset> datasets)
    {
        var columns = datasets.SelectMany(dataset => dataset.Columns.Select(column => $"{dataset.Name}.{column.Name}")).ToHashSet(StringComparer.Ordinal);
        return All.Where(view => view.Needs.All(columns.Contains)).Select(view => view.Statement);
    }
}
