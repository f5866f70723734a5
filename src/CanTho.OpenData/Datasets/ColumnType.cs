namespace CanTho.OpenData.Datasets;

/// <summary>What the cells of a column hold. An unknown value is null in every type but <see cref="List"/>, where it is empty.</summary>
public enum ColumnType
{
    /// <summary>Words, Unicode NFC.</summary>
    Text,

    /// <summary>A whole number.</summary>
    WholeNumber,

    /// <summary>A number with a decimal point, exact.</summary>
    Number,

    /// <summary>true or false.</summary>
    Boolean,

    /// <summary>A day, <c>2026-06-30</c>.</summary>
    Date,

    /// <summary>A date as far as the source gives it: <c>2026</c>, <c>2026-06</c> or <c>2026-06-30</c>.</summary>
    PartialDate,

    /// <summary>Several texts; in CSV joined by <see cref="DatasetColumn.ListSeparator"/>, in JSON an array.</summary>
    List,
}
