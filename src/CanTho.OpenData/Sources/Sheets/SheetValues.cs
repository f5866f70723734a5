using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CanTho.OpenData.Sources.Sheets;

/// <summary>The values of the cells of a workbook as a person would type them into CSV: days as <c>2026-06-30</c>, 40% as <c>40</c>, a formula
/// as the value it last had.</summary>
internal sealed partial class SheetValues(SheetStyles styles, ImmutableArray<string> texts, bool isFrom1904)
{
    // The day before the first one; spreadsheets count a 29 February 1900 that never was, and all agree from March of that year on.
    private static readonly DateOnly Zero = new(1899, 12, 30);
    private static readonly DateOnly Zero1904 = new(1904, 1, 1);

    /// <summary>The values of a workbook.</summary>
    /// <param name="workbook">The workbook.</param>
    /// <param name="texts">Its shared texts.</param>
    public static SheetValues Of(WorkbookPart workbook, ImmutableArray<string> texts) =>
        new(SheetStyles.Of(workbook), texts, workbook.Workbook.WorkbookProperties?.Date1904?.Value ?? false);

    /// <summary>The value of a cell; "" where it is empty.</summary>
    public string Text(Cell cell)
    {
        var value = cell.CellValue?.Text ?? "";
        var type = cell.DataType?.Value ?? CellValues.Number;
        return type switch
        {
            CellValues.SharedString => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place < texts.Length ? texts[place] : "",
            CellValues.InlineString => Text(cell.InlineString),
            CellValues.Boolean => value == "1" ? "true" : "false",
            CellValues.Number => Number(cell, value),
            CellValues.Date => value.Length >= 10 ? value[..10] : value,
            _ => Clean(value),
        };
    }

    /// <summary>The words of a text with or without formats; how it is read aloud is no part of it.</summary>
    public static string Text(RstType? text) => text is null
        ? ""
        : Clean(string.Concat(text.ChildElements.Select(child => child switch
        {
            Text plain => plain.Text,
            Run run => run.Text?.Text ?? "",
            _ => "",
        })));

    private string Number(Cell cell, string value)
    {
        if (!decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return value.Trim();
        }

        if (styles.IsDate(cell) && number is >= 0 and < 2_900_000)
        {
            return (isFrom1904 ? Zero1904 : Zero).AddDays((int)number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        var shown = Math.Round(styles.IsPercent(cell) && Math.Abs(number) < 1_000_000 ? number * 100 : number, 10);
        return shown.ToString("0.##########", CultureInfo.InvariantCulture);
    }

    /// <summary>The text with its characters written out as <c>_x000D_</c>, composed, on lines parted as elsewhere.</summary>
    private static string Clean(string text) => Escape().Replace(text, match => ((char)int.Parse(match.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) is var plain
        && plain.Any(char.IsSurrogate) && !IsWellFormed(plain) ? "" : plain.ReplaceLineEndings("\n").Normalize(NormalizationForm.FormC).Trim();

    private static bool IsWellFormed(string text)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != System.Buffers.OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }

    // "_x000D_" for a carriage return.
    [GeneratedRegex("_x(?<code>[0-9A-Fa-f]{4})_", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Escape();
}
