using System.Globalization;
using System.Xml;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>The texts of a workbook, each once; cells name them by number, which every program reads and none takes for a formula.</summary>
internal sealed class XlsxStrings
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly List<string> texts = [];
    private int uses;

    /// <summary>Number of a text.</summary>
    internal int Place(string text)
    {
        uses++;
        if (!places.TryGetValue(text, out var place))
        {
            place = texts.Count;
            places.Add(text, place);
            texts.Add(text);
        }

        return place;
    }

    /// <summary>Writes the part that holds the texts.</summary>
    internal void Write(XmlWriter xml)
    {
        xml.WriteStartElement("sst", XlsxFormat.Main);
        xml.WriteAttributeString("count", uses.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("uniqueCount", texts.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var text in texts)
        {
            xml.WriteStartElement("si");
            xml.WriteStartElement("t");
            if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal)))
            {
                xml.WriteAttributeString("xml", "space", null, "preserve");
            }

            xml.WriteString(XlsxText.Escape(text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
