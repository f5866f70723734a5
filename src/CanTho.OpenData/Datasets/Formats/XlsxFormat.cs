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
    private const string StringsPart = "xl/sharedStrings.xml";

    // XmlTextWriter writes an element without content so.
    private static readonly byte[] EmptyRows = "<sheetData />"u8.ToArray();

    /// <summary>The whole file.</summary>
    internal static byte[] Write(XlsxBook book)
    {
        using var bytes = new MemoryStream();
        Write(bytes, book);
        return bytes.ToArray();
    }

    /// <summary>The whole file, to a stream: the library makes the package with sheets that have no rows, and the rows are written into them
    /// on the way, so that no more than one is held in memory.</summary>
    /// <param name="stream">Where to.</param>
    /// <param name="book">The workbook.</param>
    /// <param name="compression">How hard to compress: half the size takes three times as long.</param>
    internal static void Write(Stream stream, XlsxBook book, CompressionLevel compression = CompressionLevel.Optimal)
    {
        ArgumentNullException.ThrowIfNull(book);
        using var package = new MemoryStream();
        var parts = new Dictionary<string, XlsxSheet>(StringComparer.Ordinal);
        using (var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            // Compressed once only, below.
            document.CompressionOption = System.IO.Packaging.CompressionOption.NotCompressed;
            WriteBook(document, book, parts);
            WriteProperties(document, book);
        }

        var strings = new XlsxStrings();
        using var archive = new ZipArchive(package);
        // The texts come last: the sheets say which there are.
        ZipFormat.Write(stream, book.Day, archive.Entries.OrderBy(entry => entry.FullName == StringsPart).ThenBy(entry => entry.FullName, StringComparer.Ordinal)
            .Select(entry => (entry.FullName, compression, Content(entry, parts.GetValueOrDefault(entry.FullName), strings))));
    }

    private static Action<Stream> Content(ZipArchiveEntry entry, XlsxSheet? sheet, XlsxStrings strings) => stream =>
    {
        if (entry.FullName == StringsPart)
        {
            strings.Write(stream);
            return;
        }

        using var content = entry.Open();
        if (sheet is null)
        {
            content.CopyTo(stream);
            return;
        }

        using var frame = new MemoryStream();
        content.CopyTo(frame);
        var xml = frame.ToArray().AsSpan();
        var rows = xml.IndexOf(EmptyRows);
        stream.Write(xml[..rows]);
        stream.Write("<sheetData>"u8);
        new XlsxRows(sheet, strings).Write(stream);
        stream.Write("</sheetData>"u8);
        stream.Write(xml[(rows + EmptyRows.Length)..]);
    };

    private static void WriteBook(SpreadsheetDocument document, XlsxBook book, Dictionary<string, XlsxSheet> sheets)
    {
        var parts = document.AddWorkbookPart();
        document.ChangeIdOfPart(parts, Id(0));
        XlsxXml.Write(parts, new Workbook(new Sheets(book.Sheets.Select(Tab)), new DefinedNames(book.Sheets.Select(Filter))));
        foreach (var (index, sheet) in book.Sheets.Index())
        {
            var part = parts.AddNewPart<WorksheetPart>(Id(index));
            XlsxXml.Write(part, XlsxRows.Frame(sheet, index == 0));
            sheets.Add(part.Uri.OriginalString.TrimStart('/'), sheet);
        }

        XlsxXml.Write(parts.AddNewPart<WorkbookStylesPart>(Id(book.Sheets.Length)), XlsxStyles.Build());
        XlsxXml.Write(parts.AddNewPart<SharedStringTablePart>(Id(book.Sheets.Length + 1)), new SharedStringTable());
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
