using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing.Word;

/// <summary>Loads the XML of a part within bounds of depth and size, and reads it by local names: transitional and strict files differ in
/// their namespaces only.</summary>
internal static class WordXml
{
    /// <summary>Ten tables inside one another take up some forty levels.</summary>
    private const int MostLevels = 200;
    private const int MostElements = 2_000_000;

    /// <summary>The root of a part; refuses what is no proper XML.</summary>
    /// <param name="bytes">The part, unpacked.</param>
    /// <param name="part">Its name.</param>
    /// <param name="file">The file as complaints show it.</param>
    public static XElement Load(byte[] bytes, string part, string file)
    {
        try
        {
            Measure(bytes, part, file);
            using var reader = Reader(bytes);
            return XElement.Load(reader);
        }
        catch (XmlException fault)
        {
            throw new ImportRefusedException(fault.Message.Contains("DTD", StringComparison.Ordinal)
                ? Rules.ImportDtd(file, part)
                : Rules.ImportBadXml(file, part, fault.LineNumber, fault.LinePosition, OneSentence(fault.Message)));
        }
    }

    /// <summary>An attribute by its local name.</summary>
    public static string? Given(this XElement? element, string name) =>
        element?.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == name && !attribute.IsNamespaceDeclaration)?.Value;

    /// <summary>A child by its local name.</summary>
    public static XElement? Child(this XElement? element, string name) => element?.Elements().FirstOrDefault(child => child.Name.LocalName == name);

    /// <summary>Children of one local name.</summary>
    public static IEnumerable<XElement> Children(this XElement? element, string name) => element?.Elements().Where(child => child.Name.LocalName == name) ?? [];

    /// <summary>The value (<c>w:val</c>) of a child.</summary>
    public static string? ValueOf(this XElement? element, string child) => element.Child(child).Given("val");

    /// <summary>A whole number; null where there is none or it is absurd.</summary>
    public static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number is > -100_000 and < 100_000 ? number : null;

    /// <summary>A code in hexadecimal; 0 where there is none.</summary>
    public static int Hexadecimal(string? text) =>
        int.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>A property that is on when it is there and does not say otherwise; null where it is not there.</summary>
    public static bool? Switch(this XElement? properties, string name) =>
        properties.Child(name) is { } found ? found.Given("val") is not ("0" or "false" or "off" or "none") : null;

    private static void Measure(byte[] bytes, string part, string file)
    {
        using var reader = Reader(bytes);
        var elements = 0;
        while (reader.Read())
        {
            if (reader.Depth > MostLevels)
            {
                throw new ImportRefusedException(Rules.ImportTooDeep(file, part, MostLevels));
            }

            elements += reader.NodeType == XmlNodeType.Element ? 1 : 0;
            if (elements > MostElements)
            {
                throw new ImportRefusedException(Rules.ImportTooManyElements(file, part, MostElements));
            }
        }
    }

    private static XmlReader Reader(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes, writable: false), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = true,
    });

    private static string OneSentence(string message) => string.Join(' ', message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
