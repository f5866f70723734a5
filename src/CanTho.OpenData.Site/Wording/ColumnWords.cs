using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Names of the types of columns, for readers of a dictionary.</summary>
internal static class ColumnWords
{
    public static string Type(ColumnType type) => type switch
    {
        ColumnType.WholeNumber => "số nguyên",
        ColumnType.Number => "số",
        ColumnType.Boolean => "đúng/sai",
        ColumnType.Date => "ngày",
        ColumnType.PartialDate => "ngày, có thể thiếu",
        ColumnType.List => $"danh sách, cách bằng “{DatasetColumn.ListSeparator.Trim()}”",
        _ => "chữ",
    };
}
