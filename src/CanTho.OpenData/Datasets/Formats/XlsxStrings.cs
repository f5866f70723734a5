using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>The texts of a workbook, each once; cells name them by number, which every program reads and none takes for a formula.</summary>
internal sealed class XlsxStrings
{
    private readonly OrderedDictionary<string, int> texts = new(StringComparer.Ordinal);
    private int uses;

    /// <summary>Number of a text.</summary>
    internal int Place(string text)
    {
        uses++;
        texts.TryAdd(text, texts.Count, out var place);
        return place;
    }

    /// <summary>Writes the part that holds the texts.</summary>
    internal void Write(SharedStringTablePart part)
    {
        using var xml = new XlsxXml(part);
        xml.Start("sst");
        xml.WriteAttributeString("count", uses.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("uniqueCount", texts.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var text in texts.Keys)
        {
            new SharedStringItem(new Text(XlsxText.Escape(text)) { Space = NeedsKeeping(text) ? SpaceProcessingModeValues.Preserve : null }).WriteTo(xml);
        }

        xml.WriteEndElement();
    }

    private static bool NeedsKeeping(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal));
}
