using System.Buffers;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>The texts of a workbook, each once; cells name them by number, which every program reads and none takes for a formula.</summary>
internal sealed class XlsxStrings
{
    private const int BufferSize = 1 << 14;

    private static readonly SearchValues<char> Marks = SearchValues.Create("&<>");

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
    internal void Write(Stream stream)
    {
        var xml = new Utf8Buffer(BufferSize);
        xml.Add("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?><sst count=\""u8);
        xml.Add(uses);
        xml.Add("\" uniqueCount=\""u8);
        xml.Add(texts.Count);
        xml.Add("\" xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8);
        foreach (var text in texts)
        {
            xml.Add(NeedsKeeping(text) ? "<si><t xml:space=\"preserve\">"u8 : "<si><t>"u8);
            Add(xml, XlsxText.Escape(text));
            xml.Add("</t></si>"u8);
            stream.Write(xml.Written);
            xml.Clear();
        }

        xml.Add("</sst>"u8);
        stream.Write(xml.Written);
    }

    private static void Add(Utf8Buffer xml, ReadOnlySpan<char> text)
    {
        for (var mark = text.IndexOfAny(Marks); mark >= 0; mark = text.IndexOfAny(Marks))
        {
            xml.Add(text[..mark]);
            xml.Add(text[mark] switch { '&' => "&amp;"u8, '<' => "&lt;"u8, _ => "&gt;"u8 });
            text = text[(mark + 1)..];
        }

        xml.Add(text);
    }

    private static bool NeedsKeeping(string text) =>
        text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal));
}
