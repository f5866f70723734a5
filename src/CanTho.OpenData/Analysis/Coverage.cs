using System.Text.RegularExpressions;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Analysis;

/// <summary>Counts as what each line of a source was read, so that nobody need trust that nothing was lost. A line that holds several
/// things, such as a paragraph and the mark of a footnote, is counted once, as the first of <see cref="LineReading"/> that fits.</summary>
public static partial class Coverage
{
    /// <summary>The coverage of each document. Lines in front of the first document of a file belong to it, others to the document before.</summary>
    public static ImmutableArray<DocumentCoverage> Compute(ImmutableArray<CorpusDocument> documents)
    {
        var borders = documents.GroupBy(document => document.Extracted.Document.File.Path, StringComparer.Ordinal)
            .SelectMany(group => Borders([.. group.OrderBy(document => document.Extracted.Document.Span.FirstLine)]))
            .ToDictionary(pair => pair.Id, pair => pair.Span);
        return [.. documents.Select(document => Read(document, borders[document.Id]))];
    }

    private static IEnumerable<(DocumentId Id, SourceSpan Span)> Borders(ImmutableArray<CorpusDocument> inFile)
    {
        for (var index = 0; index < inFile.Length; index++)
        {
            var (file, own) = (inFile[index].Extracted.Document.File, inFile[index].Extracted.Document.Span);
            var last = index + 1 < inFile.Length ? inFile[index + 1].Extracted.Document.Span.FirstLine - 1 : file.Lines.Length;
            yield return (inFile[index].Id, own with { FirstLine = index == 0 ? 1 : own.FirstLine, LastLine = last });
        }
    }

    private static DocumentCoverage Read(CorpusDocument document, SourceSpan span)
    {
        var source = document.Extracted.Document;
        var readings = Readings(source);
        var header = source.Blocks().OfType<Block.Table>().SelectMany(table => table.Rows).Where(row => row.IsHeader)
            .SelectMany(row => row.Cells).Where(cell => cell.Length > 0).Select(FirstWord).ToHashSet(StringComparer.Ordinal);
        var rows = source.Blocks().OfType<Block.Table>().SelectMany(table => table.Rows).Select(row => row.Source.Span).ToImmutableArray();
        var counts = new SortedDictionary<LineReading, int>();
        var unread = ImmutableArray.CreateBuilder<int>();
        for (var line = span.FirstLine; line <= span.LastLine; line++)
        {
            var reading = readings.TryGetValue(line, out var found) ? found : WhyLeftOut(source.File.Lines[line - 1], header);
            // A row that goes on over a page break spans a page number and a repeated header, which are not the row's.
            reading = reading == LineReading.Unread && rows.Any(row => row.FirstLine <= line && line <= row.LastLine) ? LineReading.TableRow : reading;
            counts[reading] = counts.GetValueOrDefault(reading) + 1;
            if (reading == LineReading.Unread)
            {
                unread.Add(line);
            }
        }

        return new DocumentCoverage(document.Id, span, counts.ToImmutableSortedDictionary(), unread.ToImmutable());
    }

    private static Dictionary<int, LineReading> Readings(Document document)
    {
        var readings = new Dictionary<int, LineReading>();
        Mark(readings, LineReading.Front, document.Front);
        foreach (var section in document.Body.SelfAndDescendants())
        {
            Mark(readings, LineReading.Heading, section.Heading);
            Mark(readings, LineReading.Paragraph, section.Blocks);
        }

        Mark(readings, LineReading.Closing, document.Closing);
        foreach (var passage in document.Back)
        {
            Mark(readings, LineReading.Closing, passage);
        }

        foreach (var note in document.Notes)
        {
            Mark(readings, LineReading.Footnote, note.Passage);
        }

        return readings;
    }

    private static void Mark(Dictionary<int, LineReading> readings, LineReading reading, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Block.Paragraph paragraph)
            {
                Mark(readings, reading, paragraph.Passage);
            }
            else if (block is Block.Table table)
            {
                foreach (var row in table.Rows)
                {
                    readings.TryAdd(row.Source.Span.FirstLine, LineReading.TableRow);
                }
            }
        }
    }

    private static void Mark(Dictionary<int, LineReading> readings, LineReading reading, Passage? passage)
    {
        foreach (var piece in passage?.Pieces ?? [])
        {
            readings.TryAdd(piece.Line, reading);
        }
    }

    private static LineReading WhyLeftOut(string line, HashSet<string> header)
    {
        var text = line.Trim();
        return text.Length == 0 || text.All(char.IsControl) ? LineReading.Blank
            : PageNumber().IsMatch(text) ? LineReading.PageNumber
            : !text.Any(char.IsLetterOrDigit) ? LineReading.Rule
            : text.Split('\t', '|').Select(cell => cell.Trim()).Where(cell => cell.Length > 0).All(cell => cell.Length < 40 && header.Contains(FirstWord(cell))) ? LineReading.RepeatedHeader
            : LineReading.Unread;
    }

    /// <summary>Headers are spelt differently from page to page ("Cơ quan chủ trì", "Cơ quan, đơn vị chủ trì"); their first words stay.</summary>
    private static string FirstWord(string cell) =>
        VietnameseText.Fold(cell).Split([' ', ',', '/', '(', '*'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";

    // "12", "- 3 -", "Trang 4"
    [GeneratedRegex(@"^(Trang\s+([-–]\s*)?|[-–]?\s*)\d{1,3}\s*[-–]?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PageNumber();
}
