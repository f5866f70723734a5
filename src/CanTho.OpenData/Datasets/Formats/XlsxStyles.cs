using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>The styles of every workbook.</summary>
internal static class XlsxStyles
{
    private const uint DateFormat = 164;

    // "@": a text such as 007 or 2026-06 stays a text when somebody edits it.
    private const uint TextFormat = 49;

    /// <summary>The styles; their cell formats in the order of <see cref="XlsxStyle"/>.</summary>
    internal static Stylesheet Build() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DateFormat, FormatCode = @"yyyy\-mm\-dd" }),
        new Fonts(Font(), Font(new Bold())),
        // The first two are fixed by the format.
        new Fills(
            Fill(PatternValues.None), Fill(PatternValues.Gray125),
            Fill(PatternValues.Solid, new ForegroundColor { Rgb = "FFE3EEF1" }, new BackgroundColor { Indexed = 64 })),
        new Borders(Border(new BottomBorder()), Border(new BottomBorder(new Color { Rgb = "FF5B7A83" }) { Style = BorderStyleValues.Thin })),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
        new CellFormats(Enum.GetValues<XlsxStyle>().Select(Format)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font Font(params OpenXmlElement[] first) =>
        new([.. first, new FontSize { Val = 11 }, new FontName { Val = "Calibri" }, new FontFamilyNumbering { Val = 2 }]);

    private static Fill Fill(PatternValues pattern, params OpenXmlElement[] colors) => new(new PatternFill(colors) { PatternType = pattern });

    private static Border Border(BottomBorder bottom) => new(new LeftBorder(), new RightBorder(), new TopBorder(), bottom, new DiagonalBorder());

    private static CellFormat Format(XlsxStyle style)
    {
        var isHeader = style is XlsxStyle.Header;
        return new CellFormat(Alignment(style))
        {
            NumberFormatId = style switch { XlsxStyle.Plain => 0, XlsxStyle.Date => DateFormat, _ => TextFormat },
            FontId = isHeader ? 1u : 0,
            FillId = isHeader ? 2u : 0,
            BorderId = isHeader ? 1u : 0,
            FormatId = 0,
            QuotePrefix = style is XlsxStyle.Quoted or XlsxStyle.QuotedWrapped,
            ApplyNumberFormat = style is not XlsxStyle.Plain,
            ApplyFont = isHeader,
            ApplyFill = isHeader,
            ApplyBorder = isHeader,
            ApplyAlignment = true,
        };
    }

    private static Alignment Alignment(XlsxStyle style) => new()
    {
        Horizontal = style is XlsxStyle.Date ? HorizontalAlignmentValues.Left : null,
        Vertical = VerticalAlignmentValues.Top,
        WrapText = style is XlsxStyle.Header or XlsxStyle.Wrapped or XlsxStyle.QuotedWrapped,
    };
}
