using System.Globalization;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Changes of the data in words.</summary>
internal static class ChangeWords
{
    // The column that names a record best, the first that its dataset has.
    private static readonly string[] Labels = ["title", "heading", "name", "indicator_name", "indicator", "programme", "agency_name", "instrument_title", "raw", "text"];

    /// <summary>What a version number means, from its level.</summary>
    public static string Level(ChangeLevel level, bool isFirst) => isFirst ? "Phiên bản đầu tiên" : level switch
    {
        ChangeLevel.Major => "Thay đổi lớn: có bản ghi, cột hoặc bộ dữ liệu bị bớt, đổi tên hoặc đổi cấu trúc",
        ChangeLevel.Minor => "Thêm dữ liệu: có bản ghi hoặc bộ dữ liệu mới",
        ChangeLevel.Patch => "Sửa giá trị: các bản ghi giữ nguyên, một số giá trị đổi",
        _ => "Không có thay đổi",
    };

    /// <summary>How many records were added, removed and changed: "thêm 3, bớt 0, đổi 5 bản ghi".</summary>
    public static string Counts(DatasetDiff diff) =>
        $"thêm {Numbers.Count(diff.Count(RowChangeKind.Added))}, bớt {Numbers.Count(diff.Count(RowChangeKind.Removed))}, đổi {Numbers.Count(diff.Count(RowChangeKind.Changed))} bản ghi"
        + (diff.Schema.IsEmpty ? "" : $", {Numbers.Count(diff.Schema.Length)} thay đổi về cột hoặc bộ dữ liệu");

    /// <summary>What a version holds new, as a sentence.</summary>
    public static string Sentence(VersionChanges changes) => changes.IsFirst
        ? $"{Numbers.Count(changes.Diff.Rows.Length)} bản ghi trong {Numbers.Count(changes.After.Length)} bộ dữ liệu."
        : $"{Words.Capital(Counts(changes.Diff))}.";

    /// <summary>What happened to a record.</summary>
    public static string Kind(RowChangeKind kind) => kind switch
    {
        RowChangeKind.Added => "Thêm",
        RowChangeKind.Removed => "Bớt",
        RowChangeKind.Changed => "Đổi",
        _ => "Tính lại theo ngày",
    };

    /// <summary>What happened to a dataset or a column.</summary>
    public static string Schema(SchemaChange change) => change.Kind switch
    {
        SchemaChangeKind.DatasetAdded => $"Bộ dữ liệu {change.Dataset} là bộ mới",
        SchemaChangeKind.DatasetRemoved => $"Bộ dữ liệu {change.Dataset} không còn công bố",
        SchemaChangeKind.ColumnAdded => $"{change.Dataset}: thêm cột {change.Column}",
        SchemaChangeKind.ColumnRemoved => $"{change.Dataset}: bớt cột {change.Column}",
        SchemaChangeKind.ColumnRetyped => $"{change.Dataset}: cột {change.Column} đổi kiểu giá trị",
        _ => $"{change.Dataset}: các cột đổi thứ tự hoặc đổi khóa",
    };

    /// <summary>A name of the record, from its row before or after.</summary>
    public static string Label(RowChange change, Dataset dataset)
    {
        var row = change.After.IsEmpty ? change.Before : change.After;
        var label = Labels.Select(dataset.IndexOf).Where(index => index >= 0 && index < row.Length).Select(index => row[index] as string).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        return label is null ? string.Join(" / ", change.Key) : Words.Shorten(label, 160);
    }

    /// <summary>A cell of a text file; an empty one is said to be so.</summary>
    public static string Cell(string text) => text.Length == 0 ? "(để trống)" : text;

    /// <summary>The name of a version for people: 1.5.0-draft is not recorded yet.</summary>
    public static string Version(string version) =>
        version.EndsWith("-draft", StringComparison.Ordinal) ? string.Create(CultureInfo.InvariantCulture, $"{version[..^6]} (chưa ghi sổ)") : version;
}
