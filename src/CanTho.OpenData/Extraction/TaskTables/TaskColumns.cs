using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Which column of a table holds what, told by the words of its header in any order and wording.</summary>
internal sealed class TaskColumns
{
    /// <summary>Words of headers, folded, the more telling first: "Cơ quan, phối hợp" is about coordinating, not about an agency.</summary>
    private static readonly (string Words, ColumnRole Role)[] HeaderWords =
    [
        ("phoi hop", ColumnRole.Coordinators), ("chu tri", ColumnRole.Lead), ("dau moi", ColumnRole.Lead),
        ("san pham", ColumnRole.Output), ("ket qua", ColumnRole.Output), ("dau ra", ColumnRole.Output),
        ("thoi han", ColumnRole.Deadline), ("thoi gian", ColumnRole.Deadline), ("tien do", ColumnRole.Deadline), ("thoi diem", ColumnRole.Deadline),
        ("nguon luc", ColumnRole.Funding), ("kinh phi", ColumnRole.Funding), ("nguon von", ColumnRole.Funding), ("ngan sach", ColumnRole.Funding),
        ("ghi chu", ColumnRole.None),
        ("don vi", ColumnRole.Lead), ("co quan", ColumnRole.Lead), ("phu trach", ColumnRole.Lead), ("trach nhiem", ColumnRole.Lead),
        ("nhiem vu", ColumnRole.Title), ("noi dung", ColumnRole.Title), ("cong viec", ColumnRole.Title), ("hoat dong", ColumnRole.Title),
        ("giai phap", ColumnRole.Title), ("de an", ColumnRole.Title), ("du an", ColumnRole.Title), ("ten", ColumnRole.Title),
    ];

    private static readonly ImmutableHashSet<string> OrdinalHeaders = ImmutableHashSet.Create(StringComparer.Ordinal, "tt", "stt", "so tt", "so thu tu", "no", "#");

    private readonly ImmutableArray<ColumnRole> roles;

    private TaskColumns(ImmutableArray<ColumnRole> roles) => this.roles = roles;

    /// <summary>The columns of a header row; null when it is not the header of a table of tasks.</summary>
    public static TaskColumns? Read(TableRow header)
    {
        var found = new ColumnRole[header.Cells.Length];
        for (var index = 0; index < found.Length; index++)
        {
            var role = RoleOf(header.Cells[index]);
            found[index] = role != ColumnRole.None && Array.IndexOf(found, role, 0, index) >= 0 ? ColumnRole.None : role;
        }

        var hasTask = Array.IndexOf(found, ColumnRole.Title) >= 0;
        var hasDuty = Array.Exists(found, role => role is ColumnRole.Lead or ColumnRole.Deadline or ColumnRole.Coordinators);
        return hasTask && hasDuty ? new TaskColumns([.. found]) : null;
    }

    /// <summary>The cell of a role; null where the table has no such column or the cell is empty.</summary>
    public string? Cell(TableRow row, ColumnRole role)
    {
        var index = roles.IndexOf(role);
        return index >= 0 && index < row.Cells.Length && row.Cells[index].Length > 0 ? row.Cells[index] : null;
    }

    private static ColumnRole RoleOf(string cell)
    {
        var folded = VietnameseText.Fold(cell).Replace(",", "", StringComparison.Ordinal).Trim(' ', '.', ':');
        return OrdinalHeaders.Contains(folded)
            ? ColumnRole.Ordinal
            : HeaderWords.FirstOrDefault(entry => folded.Contains(entry.Words, StringComparison.Ordinal)).Role;
    }
}
