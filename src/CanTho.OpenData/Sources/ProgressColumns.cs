using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Which column of a sheet of progress reports holds what; the columns stand in any order. Besides its own header a sheet may
/// have those of the portal's downloads <c>progress-reports</c> and <c>tasks</c>: what the portal computes is passed over.</summary>
internal sealed class ProgressColumns
{
    /// <summary>The columns that every sheet has.</summary>
    public static readonly ImmutableArray<string> Names = ["task_id", "date", "status", "percent", "note", "source_title", "source_url"];

    /// <summary>The columns that a person fills in; a row without any of them reports nothing.</summary>
    public static readonly ImmutableArray<string> ToFill = [.. Names.Skip(1)];

    /// <summary>The columns of downloads that are not read, or only to notice a row that slipped.</summary>
    public static readonly ImmutableArray<string> Computed =
    [
        "id", "counts", "document", "origin", "section", "section_title", "group", "group_title", "ordinal", "title", "lead_raw", "leads",
        "coordinators_raw", "coordinators", "deadline_raw", "deadline_kind", "deadline_start", "deadline_end", "recurrence_freq",
        "recurrence_day", "recurrence_month", "schedule_state", "as_of", "funding_raw", "output_raw", "carried", "progress_status",
        "progress_date", "progress_percent", "corrections", "source_file", "source_first_line", "source_last_line", "source_quote", "url",
    ];

    /// <summary>Names of the column with the identity of the task, the one that counts first.</summary>
    private static readonly ImmutableArray<string> TaskNames = ["task_id", "task", "id"];

    // Of the six columns that a person fills in.
    private const int FewestNames = 3;

    private readonly Dictionary<string, int> places;

    private ProgressColumns(Dictionary<string, int> places) => this.places = places;

    /// <summary>True for a row of a sheet that names the columns of reports, maybe not all of them: other sheets of a workbook share an
    /// <c>id</c> and a <c>date</c> with them.</summary>
    public static bool IsHeader(CsvRow row) =>
        row.Cells.Any(cell => TaskNames.Contains(cell.Value, StringComparer.Ordinal)) && ToFill.Count(name => row.Cells.Any(cell => cell.Value == name)) >= FewestNames;

    /// <summary>The columns of a header; null where one is missing, unknown or doubled, and the complaints are made.</summary>
    public static ProgressColumns? Parse(string file, CsvRow header, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var before = diagnostics.Count;
        if (header.Cells.Length == 1 && header.Raw.IndexOfAny([';', '\t']) is >= 0 and var place)
        {
            diagnostics.Add(Rules.WrongSeparator(file, header.Raw[place]));
            return null;
        }

        var task = TaskNames.First(name => name == TaskNames[^1] || header.Cells.Any(cell => cell.Value == name));
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < header.Cells.Length; index++)
        {
            var cell = header.Cells[index];
            var name = cell.Value == task ? Names[0] : cell.Value;
            if (cell.IsMissing && header.IsSheet)
            {
                continue;
            }

            if (!Names.Contains(name, StringComparer.Ordinal) && !Computed.Contains(name, StringComparer.Ordinal))
            {
                diagnostics.Add(Rules.ProgressColumnUnknown(file, cell.Line, cell.Column, name, NearestTexts.Of(name, Names)[0]));
            }
            else if (!found.TryAdd(name, index))
            {
                diagnostics.Add(Rules.ProgressColumnTwice(file, cell.Line, cell.Column, cell.Value));
            }
        }

        diagnostics.AddRange(Names.Where(name => !found.ContainsKey(name))
            .Select(name => Rules.ProgressColumnMissing(file, name, string.Join(",", Names))));
        return diagnostics.Count == before ? new ProgressColumns(found) : null;
    }

    /// <summary>The cell of a column; empty where the sheet has no such column.</summary>
    public LocatedText Cell(CsvRow row, string name) => places.TryGetValue(name, out var place) && place < row.Cells.Length ? row.Cells[place] : default;
}
