using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Carries the text of merged cells down to the rows below, and says which. A merged cell is known by the layout (HTML), by "như
/// trên", by a task that names nobody, or by a column of which only the first row of a group is filled.</summary>
/// <param name="rows">The rows.</param>
/// <param name="titles">Which of them are titles.</param>
internal sealed class CarriedCells(IReadOnlyList<TaskRow> rows, bool[] titles)
{
    private static readonly ColumnRole[] SharedRoles = [ColumnRole.Coordinators, ColumnRole.Deadline, ColumnRole.Funding];

    private static readonly (ColumnRole Role, string Name)[] Names =
    [
        (ColumnRole.Ordinal, "ordinal"), (ColumnRole.Group, "group"), (ColumnRole.Title, "title"), (ColumnRole.Lead, "leads"),
        (ColumnRole.Coordinators, "coordinators"), (ColumnRole.Deadline, "deadline"), (ColumnRole.Funding, "funding_raw"), (ColumnRole.Output, "output_raw"),
    ];

    private readonly Dictionary<ColumnRole, string> above = [];
    private Dictionary<ColumnRole, string> last = [];
    private ImmutableHashSet<ColumnRole> shared = [];

    /// <summary>The cells of every task with what was carried down to them; null at titles.</summary>
    public List<(TaskRow Row, ImmutableArray<string> Carried)?> Read()
    {
        var read = new List<(TaskRow, ImmutableArray<string>)?>();
        for (var index = 0; index < rows.Count; index++)
        {
            if (titles[index])
            {
                last = [];
                shared = [];
                read.Add(null);
                continue;
            }

            shared = index == 0 || titles[index - 1] ? FindShared(index) : shared;
            read.Add(Carry(rows[index]));
        }

        return read;
    }

    private (TaskRow Row, ImmutableArray<string> Carried) Carry(TaskRow row)
    {
        var cells = row.Cells.ToBuilder();
        var carried = new HashSet<ColumnRole>(row.Merged);
        foreach (var role in row.Same.Where(above.ContainsKey))
        {
            cells[role] = above[role];
            carried.Add(role);
        }

        var isNameless = !cells.ContainsKey(ColumnRole.Lead) && !row.Stated.Contains(ColumnRole.Lead);
        foreach (var (role, _) in Names.Where(entry => IsMissing(entry.Role)))
        {
            cells[role] = last[role];
            carried.Add(role);
        }

        foreach (var (role, text) in cells)
        {
            above[role] = text;
        }

        last = new Dictionary<ColumnRole, string>(cells);
        return (row with { Cells = cells.ToImmutable() }, [.. Names.Where(entry => carried.Contains(entry.Role)).Select(entry => entry.Name)]);

        bool IsMissing(ColumnRole role) => !cells.ContainsKey(role) && !row.Stated.Contains(role) && last.ContainsKey(role) && role switch
        {
            ColumnRole.Lead => isNameless,
            ColumnRole.Group => true,
            ColumnRole.Coordinators or ColumnRole.Deadline => isNameless || shared.Contains(role),
            ColumnRole.Title => row.Ordinal.Label is null,
            _ => shared.Contains(role),
        };
    }

    /// <summary>Columns of the group that begins at a row of which the first row is filled and none of two or more others.</summary>
    private ImmutableHashSet<ColumnRole> FindShared(int start)
    {
        var group = rows.Skip(start).TakeWhile((_, offset) => !titles[start + offset]).ToArray();
        return [.. SharedRoles.Where(role =>
            group[0][role] is not null && group.Skip(1).Count(row => row[role] is null && !row.Stated.Contains(role)) is >= 2 and var empty && empty == group.Length - 1)];
    }
}
