namespace CanTho.OpenData.Datasets;

/// <summary>A column (cột) of a dataset, as the data dictionary describes it.</summary>
/// <param name="Name">Name in files, <c>deadline_end</c>; never changes once published.</param>
/// <param name="Type">What its cells hold.</param>
/// <param name="Title">Title for readers, in Vietnamese.</param>
/// <param name="Description">What it means and how "unknown" is said, in Vietnamese.</param>
/// <param name="EnglishTitle">The title in English.</param>
/// <param name="EnglishDescription">The description in English; Vietnamese words in it stand in “ ”.</param>
/// <param name="Unit">Unit of a number, in Vietnamese; null without.</param>
public sealed record DatasetColumn(
    string Name, ColumnType Type, string Title, string Description, string EnglishTitle, string EnglishDescription, string? Unit = null)
{
    /// <summary>What stands between the texts of a list in CSV.</summary>
    public const string ListSeparator = " | ";

    /// <summary>What the whole text of a partial date matches: <c>2026</c>, <c>2026-06</c>, <c>2026-06-30</c>.</summary>
    public const string PartialDatePattern = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";

    /// <summary>The only values it can hold; empty where it holds free text.</summary>
    public ImmutableArray<AllowedValue> Values { get; init; } = [];

    /// <summary>True where a cell follows from the as-of day, so that it changes without any new fact: the ledger of changes leaves it out.</summary>
    public bool DependsOnDay { get; init; }

    /// <summary>What stands between the texts of a cell in CSV; null where a cell holds one value.</summary>
    public string? Separator => Type == ColumnType.List ? ListSeparator : null;

    /// <summary>The type as the dictionary writes it: text, integer, number, boolean, date, partial_date or list.</summary>
    public string TypeName => Type switch
    {
        ColumnType.Text => "text",
        ColumnType.WholeNumber => "integer",
        ColumnType.Number => "number",
        ColumnType.Boolean => "boolean",
        ColumnType.Date => "date",
        ColumnType.PartialDate => "partial_date",
        _ => "list",
    };
}
