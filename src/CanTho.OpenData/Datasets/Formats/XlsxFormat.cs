using System.Globalization;
using System.Text;
using System.Xml;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>XLSX (ECMA-376, transitional). The parts are written as XML in an order of our own: libraries give relationships random
/// names and entries the time of the clock, so that no two files of theirs are alike.</summary>
internal static class XlsxFormat
{
    /// <summary>Namespace of the parts of a workbook.</summary>
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string PackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Properties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string PartTypes = "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None };

    /// <summary>The whole file.</summary>
    internal static byte[] Write(XlsxBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var strings = new XlsxStrings();
        // The texts come last: the sheets say which there are.
        return ZipFormat.Write(book.Day,
        [
            ("[Content_Types].xml", true, Xml(xml => WriteTypes(xml, book))),
            ("_rels/.rels", true, Xml(WritePackage)),
            ("docProps/core.xml", true, Xml(xml => WriteProperties(xml, book))),
            ("xl/workbook.xml", true, Xml(xml => WriteBook(xml, book))),
            ("xl/_rels/workbook.xml.rels", true, Xml(xml => WriteParts(xml, book))),
            ("xl/styles.xml", true, stream => stream.Write(Encoding.UTF8.GetBytes(XlsxStyles.Xml))),
            .. book.Sheets.Select((sheet, index) => ($"xl/{SheetPart(index)}", true, Xml(xml => new XlsxRows(sheet, strings).Write(xml, index == 0)))),
            ("xl/sharedStrings.xml", true, Xml(strings.Write)),
        ]);
    }

    private static Action<Stream> Xml(Action<XmlWriter> write) => stream =>
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument(standalone: true);
        write(xml);
    };

    private static string SheetPart(int index) => string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{index + 1}.xml");

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"rId{number}");

    private static void WriteTypes(XmlWriter xml, XlsxBook book)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        WriteEmpty(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        WriteEmpty(xml, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
        WriteEmpty(xml, "Override", ("PartName", "/docProps/core.xml"), ("ContentType", "application/vnd.openxmlformats-package.core-properties+xml"));
        WriteEmpty(xml, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", $"{PartTypes}.sheet.main+xml"));
        WriteEmpty(xml, "Override", ("PartName", "/xl/styles.xml"), ("ContentType", $"{PartTypes}.styles+xml"));
        WriteEmpty(xml, "Override", ("PartName", "/xl/sharedStrings.xml"), ("ContentType", $"{PartTypes}.sharedStrings+xml"));
        for (var index = 0; index < book.Sheets.Length; index++)
        {
            WriteEmpty(xml, "Override", ("PartName", $"/xl/{SheetPart(index)}"), ("ContentType", $"{PartTypes}.worksheet+xml"));
        }

        xml.WriteEndElement();
    }

    private static void WritePackage(XmlWriter xml)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        WriteRelationship(xml, Id(1), $"{Relationships}/officeDocument", "xl/workbook.xml");
        WriteRelationship(xml, Id(2), "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml");
        xml.WriteEndElement();
    }

    private static void WriteProperties(XmlWriter xml, XlsxBook book)
    {
        const string Elements = "http://purl.org/dc/elements/1.1/";
        const string Terms = "http://purl.org/dc/terms/";
        const string Instance = "http://www.w3.org/2001/XMLSchema-instance";
        xml.WriteStartElement("cp", "coreProperties", Properties);
        xml.WriteAttributeString("xmlns", "dc", null, Elements);
        xml.WriteAttributeString("xmlns", "dcterms", null, Terms);
        xml.WriteAttributeString("xmlns", "xsi", null, Instance);
        xml.WriteElementString("title", Elements, XlsxText.Escape(book.Title));
        xml.WriteElementString("creator", Elements, XlsxText.Escape(book.Author));
        xml.WriteElementString("language", Elements, "vi");
        xml.WriteStartElement("created", Terms);
        xml.WriteAttributeString("type", Instance, "dcterms:W3CDTF");
        xml.WriteString(book.Day.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture));
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteBook(XmlWriter xml, XlsxBook book)
    {
        xml.WriteStartElement("workbook", Main);
        xml.WriteAttributeString("xmlns", "r", null, Relationships);
        xml.WriteStartElement("sheets");
        for (var index = 0; index < book.Sheets.Length; index++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", book.Sheets[index].Name);
            xml.WriteAttributeString("sheetId", (index + 1).ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("id", Relationships, Id(index + 1));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        WriteFilters(xml, book);
        xml.WriteEndElement();
    }

    /// <summary>The hidden names of the filtered ranges, which Excel expects beside each filter.</summary>
    private static void WriteFilters(XmlWriter xml, XlsxBook book)
    {
        xml.WriteStartElement("definedNames");
        for (var index = 0; index < book.Sheets.Length; index++)
        {
            xml.WriteStartElement("definedName");
            xml.WriteAttributeString("name", "_xlnm._FilterDatabase");
            xml.WriteAttributeString("localSheetId", index.ToString(CultureInfo.InvariantCulture));
            xml.WriteAttributeString("hidden", "1");
            xml.WriteString($"'{book.Sheets[index].Name}'!{XlsxRows.Range(book.Sheets[index], "$")}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void WriteParts(XmlWriter xml, XlsxBook book)
    {
        xml.WriteStartElement("Relationships", PackageRelationships);
        for (var index = 0; index < book.Sheets.Length; index++)
        {
            WriteRelationship(xml, Id(index + 1), $"{Relationships}/worksheet", SheetPart(index));
        }

        WriteRelationship(xml, Id(book.Sheets.Length + 1), $"{Relationships}/styles", "styles.xml");
        WriteRelationship(xml, Id(book.Sheets.Length + 2), $"{Relationships}/sharedStrings", "sharedStrings.xml");
        xml.WriteEndElement();
    }

    private static void WriteRelationship(XmlWriter xml, string id, string type, string target) =>
        WriteEmpty(xml, "Relationship", ("Id", id), ("Type", type), ("Target", target));

    private static void WriteEmpty(XmlWriter xml, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
        {
            xml.WriteAttributeString(attribute, value);
        }

        xml.WriteEndElement();
    }
}
