using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Review;

/// <summary>A line of the source with the words that a record was read from.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Before">Text in front of the words.</param>
/// <param name="Words">The words; "" on a line that holds none of them.</param>
/// <param name="After">Text behind them.</param>
public readonly record struct ReviewLine(int Number, string Before, string Words, string After)
{
    /// <summary>The lines of a record.</summary>
    public static ImmutableArray<ReviewLine> Of(SourceFile file, Provenance source)
    {
        var lines = ImmutableArray.CreateBuilder<ReviewLine>();
        var rest = source.Quote;
        for (var number = source.Span.FirstLine; number <= source.Span.LastLine && number <= file.Lines.Length; number++)
        {
            var (line, left) = Mark(number, file.Lines[number - 1], rest);
            lines.Add(line);
            rest = left;
        }

        return lines.ToImmutable();
    }

    /// <summary>The line with the words that the quotation goes on with, and what is left of the quotation.</summary>
    private static (ReviewLine Line, string Left) Mark(int number, string text, string rest)
    {
        if (rest.Length > 0 && text.IndexOf(rest, StringComparison.Ordinal) is >= 0 and var whole)
        {
            return (new ReviewLine(number, text[..whole], rest, text[(whole + rest.Length)..]), "");
        }

        // The quotation goes on in a later line: on this one it reaches to the end.
        var end = text.TrimEnd().Length;
        for (var start = 0; start < end && rest.Length > 0; start++)
        {
            if (text[start] == rest[0] && rest.StartsWith(text[start..end], StringComparison.Ordinal))
            {
                return (new ReviewLine(number, text[..start], text[start..end], text[end..]), rest[(end - start)..].TrimStart());
            }
        }

        return (new ReviewLine(number, text, "", ""), rest);
    }
}
