using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CanTho.OpenData.Sources.Sheets;

/// <summary>Which cell formats of a workbook show their number as a day and which as a percentage (ECMA-376 part 1, 18.8.30).</summary>
internal sealed class SheetStyles
{
    private readonly ImmutableArray<uint> formats;
    private readonly Dictionary<uint, string> codes;

    private SheetStyles(ImmutableArray<uint> formats, Dictionary<uint, string> codes)
    {
        this.formats = formats;
        this.codes = codes;
    }

    /// <summary>The formats of a workbook.</summary>
    public static SheetStyles Of(WorkbookPart workbook)
    {
        var sheet = workbook.WorkbookStylesPart?.Stylesheet;
        var named = new Dictionary<uint, string>();
        foreach (var format in sheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
        {
            named[format.NumberFormatId?.Value ?? 0] = format.FormatCode?.Value ?? "";
        }

        return new SheetStyles([.. sheet?.CellFormats?.Elements<CellFormat>().Select(format => format.NumberFormatId?.Value ?? 0) ?? []], named);
    }

    /// <summary>True where the cell shows a percentage: <c>0%</c>.</summary>
    public bool IsPercent(Cell cell) => NumberOf(cell) is var id && (id is 9 or 10 || Signs(id).Contains('%', StringComparison.Ordinal));

    /// <summary>True where the cell shows a day: <c>dd/mm/yyyy</c>.</summary>
    public bool IsDate(Cell cell) => NumberOf(cell) is var id && (id is (>= 14 and <= 17) or 22 or (>= 27 and <= 36) or (>= 50 and <= 58)
        || Signs(id).IndexOfAny(['d', 'D', 'y', 'Y']) >= 0);

    private uint NumberOf(Cell cell) => cell.StyleIndex?.Value is { } style && style < formats.Length ? formats[(int)style] : 0;

    /// <summary>The format without what it prints as it stands: <c>"ngày" dd</c>, <c>[Red]</c>, <c>\d</c>.</summary>
    private string Signs(uint id)
    {
        if (!codes.TryGetValue(id, out var code) || code.Equals("General", StringComparison.OrdinalIgnoreCase))
        {
            return "";
        }

        var signs = new System.Text.StringBuilder(code.Length);
        for (var index = 0; index < code.Length; index++)
        {
            var end = code[index] switch
            {
                '"' => code.IndexOf('"', index + 1),
                '[' => code.IndexOf(']', index + 1),
                '\\' or '_' or '*' => index + 1,
                _ => index,
            };
            if (end == index)
            {
                signs.Append(code[index]);
            }

            index = end < 0 ? code.Length : end;
        }

        return signs.ToString();
    }
}
