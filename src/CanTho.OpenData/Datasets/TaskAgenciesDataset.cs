using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Who has which part in which task: one agency in one role of one task a row.</summary>
internal static class TaskAgenciesDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("task", ColumnType.Text, "Mã nhiệm vụ", "Mã của nhiệm vụ.",
            "Task ID", "ID of the task."),
        new("agency", ColumnType.Text, "Mã cơ quan", "Mã của cơ quan hoặc nhóm cơ quan.",
            "Agency ID", "ID of the agency or group of agencies."),
        new("agency_name", ColumnType.Text, "Tên cơ quan", "Tên chuẩn của cơ quan hoặc nhóm cơ quan.",
            "Agency", "Canonical name of the agency or group of agencies."),
        new("role", ColumnType.Text, "Vai trò", "Chủ trì hay phối hợp.",
            "Role", "Whether the agency leads or coordinates.")
        {
            Values = [new("lead", "Chủ trì", "Leads"), new("coordinator", "Phối hợp", "Coordinates")],
        },
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        // An identity that stands twice is a complaint of the checks, not a crash here.
        var tasks = findings.Corpus.Tasks.DistinctBy(task => task.Id).ToDictionary(task => task.Id);
        var names = findings.Corpus.Agencies.DistinctBy(agency => agency.Id).ToDictionary(agency => agency.Id, agency => agency.Name);
        var corrections = CorrectionKeys.Of(findings.Corpus, ["lead_raw", "coordinators_raw"]);
        return new Dataset(
            "task-agencies", "Cơ quan tham gia từng nhiệm vụ",
            "Quan hệ giữa nhiệm vụ và cơ quan: mỗi dòng là một cơ quan trong một vai trò (chủ trì hoặc phối hợp) của một nhiệm vụ. "
            + "Nhóm cơ quan mà văn bản chỉ gọi chung, không nêu tên, được giữ nguyên là một nhóm.",
            "Agencies of each task",
            "Who takes part in which task: each row is one agency in one role (lead or coordinating) in one task. A group of agencies that "
            + "the document mentions together without naming them is kept as a group.",
            Columns, ["task", "agency", "role"],
            [new ForeignKey(["task"], "tasks", ["id"]), new ForeignKey(["agency"], "agencies", ["id"])],
            DatasetRows.Of(findings.Corpus.Roles.Distinct().Select(role => (Role: role, Task: tasks.GetValueOrDefault(role.Task))), part => Cells.SourcedRow(
                part.Task?.Source, Addresses.Task(part.Role.Task), part.Task is null ? [] : part.Task.Corrections.RemoveAll(id => !corrections.Contains(id)),
                part.Role.Task.Value, part.Role.Agency.Value, names.GetValueOrDefault(part.Role.Agency), part.Role.IsLead ? "lead" : "coordinator")));
    }
}
