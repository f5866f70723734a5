using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Twins;

/// <summary>A task as a line of a longer list: who leads, until when, where it stands. The whole task is in its own twin.</summary>
internal static class TaskLine
{
    public static RecordShape<AssignedTask> Shape(TwinSources sources)
    {
        var (schedule, progress) = (sources.Rows.Texts("tasks", "id", "schedule_state"), sources.Rows.Texts("tasks", "id", "progress_status"));
        return TwinReference.With(new RecordShape<AssignedTask>("Một nhiệm vụ, nêu gọn", "task_line"), TwinReference.To)
            .Many("leads", "Tên chuẩn của các cơ quan chủ trì, theo thứ tự in.", Scalars.Text, task => task.Leads)
            .Field("deadline_raw", "Lời văn nêu thời hạn; null khi văn bản không nêu.", Scalars.TextOrNull, task => task.Deadline?.Raw)
            .Field("deadline_end", "Ngày cuối của thời hạn; null khi lời văn không ấn định.", Scalars.DayOrNull, task => task.Deadline?.LastDay)
            .Field("schedule_state", "Vị trí so với thời hạn vào ngày as_of. Quá thời hạn không có nghĩa là chưa làm.",
                Scalars.CodeOrNull(sources.Rows.Codes("tasks", "schedule_state")), task => schedule[task.Id.Value])
            .Field("progress_status", "Trạng thái do báo cáo gần nhất nêu.",
                Scalars.CodeOrNull(sources.Rows.Codes("tasks", "progress_status")), task => progress[task.Id.Value]);
    }
}
