using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Commands;

/// <summary>Prints what changed between two states: for people, for programs, or for a pull request. For people, records of which nothing
/// changed but the day are only counted.</summary>
internal sealed class DiffOutput
{
    private const int LongestCell = 200;

    private readonly DatasetDiff _diff;
    private readonly Dictionary<string, Dataset> _datasets;

    private DiffOutput(DatasetDiff diff, ImmutableArray<Dataset> before, ImmutableArray<Dataset> after)
    {
        _diff = diff;
        _datasets = after.Concat(before).DistinctBy(dataset => dataset.Name, StringComparer.Ordinal).ToDictionary(dataset => dataset.Name, StringComparer.Ordinal);
    }

    /// <summary>The formats that <c>--format</c> takes.</summary>
    public static string[] Formats { get; } = ["text", "json", "markdown"];

    /// <summary>Writes the changes.</summary>
    public static void Write(TextWriter writer, DatasetDiff diff, ImmutableArray<Dataset> before, ImmutableArray<Dataset> after, string format)
    {
        var output = new DiffOutput(diff, before, after);
        writer.Write(format switch
        {
            "json" => Encoding.UTF8.GetString(DiffJson.Write(diff)),
            "markdown" => output.Text("## ", "- ", "  - ", "**", "`"),
            _ => output.Text("", "  ", "      ", "", ""),
        });
    }

    private string Text(string heading, string item, string field, string strong, string code)
    {
        var text = new StringBuilder();
        text.Append(heading).Append(strong).Append("Thay đổi: ").Append(ChangeWords.Counts(_diff)).Append(strong).Append('\n');
        foreach (var change in _diff.Schema)
        {
            text.Append(item).Append("! ").Append(ChangeWords.Schema(change)).Append('\n');
        }

        foreach (var group in _diff.Rows.GroupBy(change => change.Dataset, StringComparer.Ordinal))
        {
            Group(text, group.Key, [.. group], (heading, item, field, code));
        }

        return text.ToString();
    }

    private void Group(StringBuilder text, string name, List<RowChange> changes, (string Heading, string Item, string Field, string Code) marks)
    {
        var dataset = _datasets[name];
        var recomputed = changes.Count(change => change.Kind == RowChangeKind.Recomputed);
        text.Append('\n').Append(marks.Heading).Append(name).Append(": ")
            .Append(string.Join(", ", changes.Where(change => change.Kind != RowChangeKind.Recomputed).GroupBy(change => change.Kind)
                .Select(kind => $"{ChangeWords.Kind(kind.Key).ToLowerInvariant()} {Numbers.Count(kind.Count())}")
                .Concat(recomputed == 0 ? [] : [$"{Numbers.Count(recomputed)} bản ghi chỉ tính lại theo ngày"]))).Append('\n');
        foreach (var change in changes.Where(change => change.Kind != RowChangeKind.Recomputed))
        {
            var sign = change.Kind switch { RowChangeKind.Added => '+', RowChangeKind.Removed => '-', _ => '~' };
            text.Append(marks.Item).Append(sign).Append(' ').Append(marks.Code).Append(string.Join(" / ", change.Key)).Append(marks.Code)
                .Append(" · ").Append(OneLine(ChangeWords.Label(change, dataset))).Append('\n');
            foreach (var field in change.Fields)
            {
                text.Append(marks.Field).Append(marks.Code).Append(field.Column).Append(marks.Code).Append(": ")
                    .Append(OneLine(Quoted(field.FromText))).Append(" → ").Append(OneLine(Quoted(field.ToText))).Append('\n');
            }
        }
    }

    private static string Quoted(string text) => text.Length == 0 ? ChangeWords.Cell(text) : $"“{Words.Shorten(text, LongestCell)}”";

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
