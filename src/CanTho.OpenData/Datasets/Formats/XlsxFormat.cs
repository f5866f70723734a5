using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>XLSX (ECMA-376, transitional). Relationships get names and entries an order and a time of our own: the library's are random
/// and of the clock, so that no two files would be alike.</summary>
internal static class XlsxFormat
{
    /// <summary>The whole file.</summary>
    internal static byte[] Write(XlsxBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var package = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            // Compressed once only, below.
            document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
            WriteBook(document, book);
            WriteProperties(document, book);
        }

        using var archive = new ZipArchive(package);
        return ZipFormat.Write(
            book.Day, archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal).Select(entry => (entry.FullName, true, Copy(entry))));
    }

    private static Action<Stream> Copy(ZipArchiveEntry entry) => stream =>
    {
        using var content = entry.Open();
        content.CopyTo(stream);
    };

    private static void WriteBook(SpreadsheetDocument document, XlsxBook book)
    {
        var parts = document.AddWorkbookPart();
        document.ChangeIdOfPart(parts, Id(0));
        XlsxXml.Write(parts, new Workbook(new Sheets(book.Sheets.Select(Tab)), new DefinedNames(book.Sheets.Select(Filter))));
        var strings = new XlsxStrings();
        foreach (var (index, sheet) in book.Sheets.Index())
        {
            new XlsxRows(sheet, strings).Write(parts.AddNewPart<WorksheetPart>(Id(index)), index == 0);
        }

        XlsxXml.Write(parts.AddNewPart<WorkbookStylesPart>(Id(book.Sheets.Length)), XlsxStyles.Build());
        // The texts come last: the sheets say which there are.
        strings.Write(parts.AddNewPart<SharedStringTablePart>(Id(book.Sheets.Length + 1)));
    }

    private static void WriteProperties(SpreadsheetDocument document, XlsxBook book)
    {
        // The part must be there and well-formed beforehand, else the library makes one of a random name.
        using (var empty = new StreamWriter(document.AddNewPart<CoreFilePropertiesPart>("rId2").GetStream()))
        {
            empty.Write("""<coreProperties xmlns="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>""");
        }

        var properties = document.PackageProperties;
        properties.Title = XlsxText.Escape(book.Title);
        properties.Creator = XlsxText.Escape(book.Author);
        properties.Language = "vi";
        properties.Created = properties.Modified = book.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }

    private static Sheet Tab(XlsxSheet sheet, int index) => new() { Name = sheet.Name, SheetId = (uint)index + 1, Id = Id(index) };

    /// <summary>The hidden name of the filtered range, which Excel expects beside each filter.</summary>
    private static DefinedName Filter(XlsxSheet sheet, int index) =>
        new($"'{sheet.Name}'!{XlsxRows.Range(sheet, "$")}") { Name = "_xlnm._FilterDatabase", LocalSheetId = (uint)index, Hidden = true };

    private static string Id(int index) => string.Create(CultureInfo.InvariantCulture, $"rId{index + 1}");
}
