using System.Globalization;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Values of datasets as readers write them; the files keep ISO dates and decimal points.</summary>
internal static class CellWords
{
    /// <summary>A day, month or year, or a number, of a column; the text itself of other columns.</summary>
    public static string Of(DatasetColumn column, string text) => column.Type switch
    {
        ColumnType.Date or ColumnType.PartialDate => text.Split('-') switch
        {
            [var year, var month, var day] => $"{day}/{month}/{year}",
            [var year, var month] => $"{month}/{year}",
            _ => text,
        },
        ColumnType.WholeNumber or ColumnType.Number when decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) =>
            Numbers.Amount(amount) + (column.Unit is { } unit ? $" {unit}" : ""),
        ColumnType.Boolean => text == "true" ? "Đúng" : "Sai",
        _ => text,
    };

    /// <summary>A cell of a dataset that need not be published any more, by what it holds alone.</summary>
    public static string Of(object? cell) => cell switch
    {
        DateOnly day => Dates.Day(day),
        PartialDate date => Dates.Partial(date),
        decimal number => Numbers.Amount(number),
        bool truth => truth ? "Đúng" : "Sai",
        ImmutableArray<string> list => string.Join("; ", list),
        _ => CsvFormat.Text(cell),
    };

    /// <summary>A value of a column in words: the meaning of a code, the name of what an identity stands for.</summary>
    public static string Meaning(Portal portal, DatasetPage dataset, DatasetColumn column, string value)
    {
        if (column.Values.FirstOrDefault(known => known.Name == value) is { } known)
        {
            return known.Meaning;
        }

        return dataset.Reference(column.Name)?.Dataset switch
        {
            "documents" => portal.Corpus.Documents.FirstOrDefault(document => document.Id.Value == value)?.ShortTitle ?? value,
            "agencies" => portal.Corpus.Agencies.FirstOrDefault(agency => agency.Id.Value == value)?.Name ?? value,
            "indicators" => portal.Findings.Indicators.FirstOrDefault(series => series.Indicator.Id.Value == value)?.Indicator.Name ?? value,
            "instruments" => portal.Findings.Instruments.FirstOrDefault(use => use.Instrument.Id.Value == value) is { } use ? InstrumentWords.NameOf(use) : value,
            _ => Of(column, value),
        };
    }
}
