using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Which column of a progress file holds what; the columns stand in any order.</summary>
internal sealed class ProgressColumns
{
    /// <summary>The columns that every file has.</summary>
    public static readonly ImmutableArray<string> Names = ["task_id", "date", "status", "percent", "note", "source_title", "source_url"];

    private readonly Dictionary<string, int> places;

    private ProgressColumns(Dictionary<string, int> places) => this.places = places;

    /// <summary>The columns of a header; null where one is missing, unknown or doubled, and the complaints are made.</summary>
    public static ProgressColumns? Parse(string file, CsvRow header, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var before = diagnostics.Count;
        if (header.Cells.Length == 1 && header.Raw.IndexOfAny([';', '\t']) is >= 0 and var place)
        {
            diagnostics.Add(Rules.WrongSeparator(file, header.Raw[place]));
            return null;
        }

        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < header.Cells.Length; index++)
        {
            var name = header.Cells[index];
            if (!Names.Contains(name.Value, StringComparer.Ordinal))
            {
                diagnostics.Add(Rules.ProgressColumnUnknown(file, name.Line, name.Column, name.Value, NearestTexts.Of(name.Value, Names)[0]));
            }
            else if (!found.TryAdd(name.Value, index))
            {
                diagnostics.Add(Rules.ProgressColumnTwice(file, name.Line, name.Column, name.Value));
            }
        }

        diagnostics.AddRange(Names.Where(name => !found.ContainsKey(name))
            .Select(name => Rules.ProgressColumnMissing(file, name, string.Join(",", Names))));
        return diagnostics.Count == before ? new ProgressColumns(found) : null;
    }

    /// <summary>The cell of a column.</summary>
    public LocatedText Cell(CsvRow row, string name) => row.Cells[places[name]];
}
