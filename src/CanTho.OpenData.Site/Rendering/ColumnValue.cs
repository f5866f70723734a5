namespace CanTho.OpenData.Site.Rendering;

/// <summary>A value of a column and in how many rows it stands.</summary>
/// <param name="Value">The value as in the files.</param>
/// <param name="Count">Rows that hold it.</param>
public readonly record struct ColumnValue(string Value, int Count);
