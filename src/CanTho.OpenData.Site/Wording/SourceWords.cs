using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Wording;

/// <summary>Finds the line of a document as received that shows something.</summary>
internal static class SourceWords
{
    /// <summary>The first line of the document that holds the words; null where none does.</summary>
    public static int? Line(CorpusDocument document, string words) => Line(document, line => line.Contains(words, StringComparison.Ordinal));

    /// <summary>The line that names appendices as attached, else the first that names one.</summary>
    public static int? AnnexLine(CorpusDocument document) =>
        Line(document, line => line.Contains("Phụ lục", StringComparison.Ordinal) && line.Contains("èm", StringComparison.Ordinal)) ?? Line(document, "Phụ lục");

    private static int? Line(CorpusDocument document, Func<string, bool> shows)
    {
        var source = document.Extracted.Document;
        for (var line = source.Span.FirstLine; line <= source.Span.LastLine; line++)
        {
            if (shows(source.File.Lines[line - 1]))
            {
                return line;
            }
        }

        return null;
    }
}
