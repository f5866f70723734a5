using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>Which column of a table holds what.</summary>
/// <param name="Roles">What each column holds; of two that claim the same one is taken.</param>
internal sealed record TaskColumns(ImmutableArray<ColumnRole> Roles)
{
    /// <summary>Words that make a column the better of two with one role.</summary>
    private static readonly (ColumnRole Role, string[] Words)[] Preferred =
    [
        (ColumnRole.Title, ["cu the"]), (ColumnRole.Lead, ["chu tri", "dau moi"]), (ColumnRole.Deadline, ["hoan thanh", "ket thuc", "thuc hien"]),
        (ColumnRole.Output, ["san pham"]), (ColumnRole.Funding, ["nguon"]),
    ];

    /// <summary>The columns of headings; null when they are not those of a table of tasks.</summary>
    public static TaskColumns? Of(IReadOnlyList<string> headings, IReadOnlyList<ColumnRole?> given)
    {
        var roles = given.Select(role => role ?? ColumnRole.None).ToArray();
        foreach (var role in Enum.GetValues<ColumnRole>().Where(role => role != ColumnRole.None))
        {
            KeepOne(roles, headings, role);
        }

        if (Array.IndexOf(roles, ColumnRole.Title) < 0 && Array.IndexOf(roles, ColumnRole.Group) is >= 0 and var group)
        {
            roles[group] = ColumnRole.Title;
        }

        var hasDuty = Array.Exists(roles, role => role is ColumnRole.Lead or ColumnRole.Agencies or ColumnRole.Deadline or ColumnRole.Coordinators);
        return Array.IndexOf(roles, ColumnRole.Title) >= 0 && hasDuty ? new TaskColumns([.. roles]) : null;
    }

    private static void KeepOne(ColumnRole[] roles, IReadOnlyList<string> headings, ColumnRole role)
    {
        var claims = Enumerable.Range(0, roles.Length).Where(index => roles[index] == role).ToArray();
        if (claims.Length < 2)
        {
            return;
        }

        var words = Array.Find(Preferred, entry => entry.Role == role).Words ?? [];
        var best = claims.FirstOrDefault(index => VietnameseText.Fold(headings[index]) is var folded && Array.Exists(words, word => folded.Contains(word, StringComparison.Ordinal)), claims[0]);
        foreach (var index in claims.Where(index => index != best))
        {
            // "Nhiệm vụ" before "Nội dung công việc cụ thể" says what those have in common.
            roles[index] = role == ColumnRole.Title && index < best ? ColumnRole.Group : ColumnRole.None;
        }
    }
}
