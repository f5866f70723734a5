using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Writes the elements of a workbook without a prefix, as Excel does. The library writes <c>x:row</c>, which means the same, but
/// readers that do not know namespaces (exceljs, umya-spreadsheet, viewers in editors) find nothing then.</summary>
internal sealed class XlsxXml : XmlTextWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Begins a part.</summary>
    internal XlsxXml(OpenXmlPart part)
        : base(part.GetStream(FileMode.Create), new UTF8Encoding(false)) => WriteStartDocument(standalone: true);

    /// <summary>Writes a part that is one element.</summary>
    internal static void Write(OpenXmlPart part, OpenXmlElement element)
    {
        using var xml = new XlsxXml(part);
        element.WriteTo(xml);
    }

    /// <inheritdoc/>
    public override void WriteStartElement(string? prefix, string localName, string? ns) => base.WriteStartElement(ns == Main ? "" : prefix, localName, ns);
}
