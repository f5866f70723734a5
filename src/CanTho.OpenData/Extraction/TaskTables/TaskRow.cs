using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>A row of a task table with its cells by what they hold. Dashes say that there is nothing; "nt" and "như trên" say that the cell
/// above holds here, too.</summary>
/// <param name="Row">The row as read.</param>
/// <param name="Cells">Texts of the cells that hold words.</param>
/// <param name="Merged">Roles whose text stands in a merged cell of a row above.</param>
/// <param name="Same">Roles whose cell says "as above".</param>
/// <param name="Stated">Roles whose cell says that there is nothing.</param>
internal sealed partial record TaskRow(
    TableRow Row, ImmutableDictionary<ColumnRole, string> Cells, ImmutableHashSet<ColumnRole> Merged, ImmutableHashSet<ColumnRole> Same, ImmutableHashSet<ColumnRole> Stated)
{
    private static readonly ColumnRole[] DutyRoles = [ColumnRole.Lead, ColumnRole.Coordinators, ColumnRole.Deadline];

    /// <summary>Text of a role; null where the cell is empty or the table has no such column.</summary>
    public string? this[ColumnRole role] => Cells.GetValueOrDefault(role);

    /// <summary>The number of the row and its kind.</summary>
    public OrdinalMark Ordinal => OrdinalMark.Read(this[ColumnRole.Ordinal]);

    /// <summary>True where the row itself names nobody and sets no deadline.</summary>
    public bool IsBare => !Array.Exists(DutyRoles, role => Cells.ContainsKey(role) || Same.Contains(role));

    /// <summary>True where the row has words in one cell only, its number aside.</summary>
    public bool IsAlone => Cells.Keys.All(role => role is ColumnRole.Ordinal or ColumnRole.Title);

    /// <summary>True for a row that sums up others: "Tổng cộng | | | | 1.200".</summary>
    public static bool IsTotal(TableRow row)
    {
        var filled = row.Cells.Where(cell => cell.Length > 0).ToArray();
        return filled.Length > 0 && TotalPattern().IsMatch(VietnameseText.Fold(filled[0])) && filled.Skip(1).All(cell => cell.Any(char.IsDigit) ? !cell.Any(char.IsLetter) : DashPattern().IsMatch(cell));
    }

    /// <summary>Reads a row.</summary>
    public static TaskRow Read(TableRow row, TaskColumns columns)
    {
        var cells = ImmutableDictionary.CreateBuilder<ColumnRole, string>();
        var (merged, same, stated) = (ImmutableHashSet.CreateBuilder<ColumnRole>(), ImmutableHashSet.CreateBuilder<ColumnRole>(), ImmutableHashSet.CreateBuilder<ColumnRole>());
        foreach (var (role, index) in columns.Roles.Select((role, index) => (role, index)).Where(pair => pair.role != ColumnRole.None && pair.index < row.Cells.Length))
        {
            var text = row.Cells[index];
            if (text.Length == 0)
            {
                continue;
            }

            if (role != ColumnRole.Title && DashPattern().IsMatch(text))
            {
                stated.Add(role);
            }
            else if (DittoPattern().IsMatch(VietnameseText.Fold(text)))
            {
                same.Add(role);
            }
            else
            {
                cells[role] = text;
                if (row.Merged.Contains(index))
                {
                    merged.Add(role);
                }
            }
        }

        ReadAgencies(cells, merged);
        ReadSpan(cells);
        ReadTitle(cells, row);
        return new TaskRow(row, cells.ToImmutable(), merged.ToImmutable(), same.ToImmutable(), stated.ToImmutable());
    }

    /// <summary>A row of fields that stand in no table.</summary>
    public static TaskRow Of(ImmutableDictionary<ColumnRole, string> cells, Provenance source)
    {
        var fields = cells.ToBuilder();
        ReadAgencies(fields, ImmutableHashSet.CreateBuilder<ColumnRole>());
        ReadNumber(fields);
        return new TaskRow(new TableRow([], false, source), fields.ToImmutable(), [], [], []);
    }

    /// <summary>Takes apart a cell that holds both: "Chủ trì: Sở A; Phối hợp: Sở B".</summary>
    private static void ReadAgencies(ImmutableDictionary<ColumnRole, string>.Builder cells, ImmutableHashSet<ColumnRole>.Builder merged)
    {
        var role = cells.ContainsKey(ColumnRole.Agencies) ? ColumnRole.Agencies : ColumnRole.Lead;
        if (!cells.TryGetValue(role, out var text))
        {
            return;
        }

        var (lead, coordinators) = AgencyCell.Split(text);
        var isMerged = merged.Remove(role);
        cells.Remove(role);
        Put(ColumnRole.Lead, lead);
        if (!cells.ContainsKey(ColumnRole.Coordinators))
        {
            Put(ColumnRole.Coordinators, coordinators);
        }

        void Put(ColumnRole place, string? words)
        {
            if (words is { Length: > 0 })
            {
                cells[place] = words;
                if (isMerged)
                {
                    merged.Add(place);
                }
            }
        }
    }

    /// <summary>Puts the columns for beginning and end together: "01/2026 - 6/2026".</summary>
    private static void ReadSpan(ImmutableDictionary<ColumnRole, string>.Builder cells)
    {
        if (cells.TryGetValue(ColumnRole.Start, out var start))
        {
            cells[ColumnRole.Deadline] = cells.TryGetValue(ColumnRole.Deadline, out var end) ? (start == end ? end : $"{start} - {end}") : $"Từ {start}";
            cells.Remove(ColumnRole.Start);
        }
    }

    /// <summary>Finds the title where number and text stand in one cell, or the title in another column because cells are merged.</summary>
    private static void ReadTitle(ImmutableDictionary<ColumnRole, string>.Builder cells, TableRow row)
    {
        if (!cells.ContainsKey(ColumnRole.Title) && row.Cells.Count(cell => cell.Length > 0) == 1)
        {
            cells.Clear();
            cells[ColumnRole.Title] = row.Cells.First(cell => cell.Length > 0);
        }
        else if (!cells.ContainsKey(ColumnRole.Title) && cells.TryGetValue(ColumnRole.Ordinal, out var number) && number.Length > 8)
        {
            cells.Remove(ColumnRole.Ordinal);
            cells[ColumnRole.Title] = number;
        }

        ReadNumber(cells);
    }

    /// <summary>Takes the number off the words of the task: "1. Xây dựng …", "Nhiệm vụ 2: …".</summary>
    private static void ReadNumber(ImmutableDictionary<ColumnRole, string>.Builder cells)
    {
        if (!cells.ContainsKey(ColumnRole.Ordinal) && cells.TryGetValue(ColumnRole.Title, out var title) && NumberedPattern().Match(title) is { Success: true } match)
        {
            cells[ColumnRole.Ordinal] = match.Groups["number"].Value;
            cells[ColumnRole.Title] = title[match.Length..];
        }
    }

    // "-", "–", "…", "Không", "x"
    [GeneratedRegex(@"^([-–—./…_xX]+|Không( có)?)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex DashPattern();

    // "tong cong", "cong (a+b):", "tong kinh phi: 1.200 trieu dong", folded
    [GeneratedRegex(@"^(tong( cong| so| kinh phi| du toan| chi phi| von| muc dau tu)?|cong)( chung| \([^()]*\))?\s?:?( [\d.,]+( (trieu|ty|nghin) dong| dong)?)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex TotalPattern();

    // "nt", "-nt-", "N/t", "như trên", "\"", "〃", folded
    [GeneratedRegex(@"^([-–""“”\s]*n[./]?t[-–.""“”\s]*|[-–\s]*nhu (tren|muc tren|nhiem vu tren|dong tren)[-–.\s]*|[""“”″〃]{1,2}|''|’’|//)$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex DittoPattern();

    // "I- TRIỂN KHAI", "II. XÁC LẬP", "a) Đột phá", "1. Nhóm nhiệm vụ", "1.2 Xây dựng", "Nhiệm vụ 2: Phát triển"
    [GeneratedRegex(@"^(?<number>[IVX]{1,6}|[A-H]|[a-zđ]|\d{1,3})\s?[.)\-–/]+\s*(?=\p{L})|^(?<number>\d{1,2}(\.\d{1,2}){1,3})[.)]?\s+(?=\p{L})|^(Nhiệm vụ|Nội dung|Hoạt động)( số)? (?<number>\d{1,3})\s?[.:]\s*(?=\p{L})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex NumberedPattern();
}
