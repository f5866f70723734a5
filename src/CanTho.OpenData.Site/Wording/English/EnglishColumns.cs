using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>Names of the types of columns, for readers of the dictionary in English.</summary>
internal static class EnglishColumns
{
    public static string Type(ColumnType type) => type switch
    {
        ColumnType.WholeNumber => "whole number",
        ColumnType.Number => "number",
        ColumnType.Boolean => "true or false",
        ColumnType.Date => "date",
        ColumnType.PartialDate => "date, may be partial",
        ColumnType.List => $"list, separated by “{DatasetColumn.ListSeparator.Trim()}”",
        _ => "text",
    };
}
