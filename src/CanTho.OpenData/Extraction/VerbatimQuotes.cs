using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction;

/// <summary>A quote stands in its lines word for word. Where one was put together from a heading and paragraphs, and a sign between them
/// was lost on the way, the lines themselves are quoted.</summary>
internal static class VerbatimQuotes
{
    private const int LongestChecked = 20_000;

    /// <summary>The source with a quote that its lines bear out.</summary>
    public static Provenance Of(SourceFile file, Provenance source)
    {
        var (first, last) = (source.Span.FirstLine, source.Span.LastLine);
        var lines = file.Lines.AsSpan(first - 1, last - first + 1);
        return source.Quote.Length > LongestChecked || Stands(source.Quote, lines)
            ? source
            : source with { Quote = string.Join(' ', lines.ToArray().Select(line => line.Trim()).Where(line => line.Length > 0)) };
    }

    /// <summary>On one line as it is; over several, each part on a line, the lines in their order, parts joined by one blank.</summary>
    private static bool Stands(string quote, ReadOnlySpan<string> lines)
    {
        if (lines.Length == 1)
        {
            return lines[0].Contains(quote, StringComparison.Ordinal);
        }

        var reached = 0;
        foreach (var line in lines)
        {
            var end = Reach(quote, reached, line);
            if (end == quote.Length)
            {
                return true;
            }

            reached = end > reached ? end + 1 : reached;
        }

        return false;
    }

    /// <summary>End of the longest run of whole words of the quote, from a place on, that stands on a line; the place itself where none does.</summary>
    private static int Reach(string quote, int from, string line)
    {
        var reached = from;
        var end = from;
        while (end < quote.Length)
        {
            end = quote.IndexOf(' ', end + 1) is var blank and >= 0 ? blank : quote.Length;
            if (!line.AsSpan().Contains(quote.AsSpan(from, end - from), StringComparison.Ordinal))
            {
                break;
            }

            reached = end;
        }

        return reached;
    }
}
