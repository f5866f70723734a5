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

    /// <summary>More records than this are folded away in Markdown: a comment on a pull request is read by people.</summary>
    private const int LongestList = 20;

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
            "markdown" => output.Text(DiffMarks.Markdown),
            _ => output.Text(DiffMarks.Plain),
        });
    }

    private string Text(DiffMarks marks)
    {
        var text = new StringBuilder();
        text.Append(marks.Heading).Append(marks.Strong).Append("Thay đổi: ").Append(ChangeWords.Counts(_diff)).Append(marks.Strong).Append('\n');
        foreach (var change in _diff.Schema)
        {
            text.Append(marks.Item).Append("! ").Append(marks.Words(ChangeWords.Schema(change))).Append('\n');
        }

        foreach (var group in _diff.Rows.GroupBy(change => change.Dataset, StringComparer.Ordinal))
        {
            Group(text, group.Key, [.. group], marks);
        }

        return text.ToString();
    }

    private void Group(StringBuilder text, string name, List<RowChange> changes, DiffMarks marks)
    {
        var dataset = _datasets[name];
        var shown = changes.Where(change => change.Kind != RowChangeKind.Recomputed).ToList();
        var isFolded = marks.Folds && shown.Count > LongestList;
        text.Append('\n').Append(marks.Heading).Append(name).Append(": ").Append(Counts(shown, changes.Count - shown.Count)).Append('\n');
        text.Append(isFolded ? "<details><summary>Xem các bản ghi</summary>\n\n" : "");
        foreach (var change in shown)
        {
            var sign = change.Kind switch { RowChangeKind.Added => '+', RowChangeKind.Removed => '-', _ => '~' };
            text.Append(marks.Item).Append(sign).Append(' ').Append(marks.Coded(string.Join(" / ", change.Key)))
                .Append(" · ").Append(marks.Words(ChangeWords.Label(change, dataset))).Append('\n');
            foreach (var field in change.Fields)
            {
                text.Append(marks.Field).Append(marks.Coded(field.Column)).Append(": ").Append(marks.Words(Change(dataset, field))).Append('\n');
            }
        }

        text.Append(isFolded ? "\n</details>\n" : "");
    }

    private static string Counts(List<RowChange> shown, int recomputed) => string.Join(", ",
        shown.GroupBy(change => change.Kind).Select(kind => $"{ChangeWords.Kind(kind.Key).ToLowerInvariant()} {Numbers.Count(kind.Count())}")
            .Concat(recomputed == 0 ? [] : [$"{Numbers.Count(recomputed)} bản ghi chỉ tính lại theo ngày"]));

    /// <summary>Before and after; of a list only what came and went, where the two have something in common.</summary>
    private static string Change(Dataset dataset, FieldChange field)
    {
        if (dataset.Columns.Any(column => column.Name == field.Column && column.Type == ColumnType.List))
        {
            var (before, after) = (Values(field.FromText), Values(field.ToText));
            var (gone, come) = (before.Except(after, StringComparer.Ordinal).ToList(), after.Except(before, StringComparer.Ordinal).ToList());
            if (gone.Count < before.Length && gone.Count + come.Count > 0)
            {
                return string.Join("; ", gone.Select(value => $"bớt {Quoted(value)}").Concat(come.Select(value => $"thêm {Quoted(value)}")));
            }
        }

        return $"{Quoted(field.FromText)} → {Quoted(field.ToText)}";
    }

    private static string[] Values(string text) => text.Length == 0 ? [] : text.Split(DatasetColumn.ListSeparator);

    private static string Quoted(string text) => text.Length == 0 ? ChangeWords.Cell(text) : $"“{Words.Shorten(text, LongestCell)}”";
}
