namespace CanTho.OpenData.Datasets.Formats;

/// <summary>How a cell looks; the number is its place among the formats of the workbook's styles.</summary>
internal enum XlsxStyle
{
    /// <summary>Numbers and truth values, as the program shows them.</summary>
    Plain,

    /// <summary>The header row: bold, on a tint.</summary>
    Header,

    /// <summary>A text that stays one when it is edited.</summary>
    Text,

    /// <summary>A long text, in several lines.</summary>
    Wrapped,

    /// <summary>A text that begins like a formula and must not become one.</summary>
    Quoted,

    /// <summary>A long text that begins like a formula.</summary>
    QuotedWrapped,

    /// <summary>A day, year-month-day.</summary>
    Date,
}
