using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>Reads the documents of a file: front, tree of sections, closing lines and footnotes, each with its lines.</summary>
public static class DocumentReader
{
    private const int MostOfFront = 14;

    /// <summary>The documents of a file in the order of the text, and complaints about their form. A fault in one document is an
    /// error (SRC007) and the others go on.</summary>
    public static (ImmutableArray<Document> Documents, ImmutableArray<Diagnostic> Diagnostics) Read(SourceFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var documents = ImmutableArray.CreateBuilder<Document>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var (first, last) in DocumentBorders.Find(file))
        {
            var (document, complaints) = ReadDocument(file, first, last);
            documents.Add(document);
            diagnostics.AddRange(complaints);
        }

        return (documents.ToImmutable(), diagnostics.ToImmutable());
    }

    private static (Document Document, IEnumerable<Diagnostic> Diagnostics) ReadDocument(SourceFile file, int first, int last)
    {
        var notes = NoteMarks.Find(file, first, last);
        var back = FindBack(file, first, last, notes);
        var units = new TextUnits(file, notes).Read(first, back - 1);
        var behind = new TextUnits(file, notes).Read(back, last, notesOnly: true);
        var body = units.Units;
        var frontCount = FrontCount(body);
        var closingStart = ClosingStart(body, frontCount);

        var tree = new SectionTree(file);
        foreach (var unit in body[frontCount..closingStart])
        {
            tree.Add(unit);
        }

        var span = new SourceSpan(file.Path, first, last);
        var document = new Document(
            file, span, Blocks(body[..frontCount]), tree.Build(span), Blocks(body[closingStart..]),
            ReadBack(file, notes, back, last), [.. units.Footnotes, .. behind.Footnotes]);
        return (document, units.Diagnostics.Concat(tree.Diagnostics).Concat(BrokenOff(file, body[frontCount..])));
    }

    /// <summary>First line of the recipients or the signature, or the line behind the last where there are none.</summary>
    private static int FindBack(SourceFile file, int first, int last, NoteMarks notes)
    {
        var recipients = Enumerable.Range(first, last - first + 1).LastOrDefault(line => ClosingLines.OpensRecipients(file.Lines[line - 1]));
        var limit = recipients > 0 ? recipients - 15 : last - 30;
        var signature = Enumerable.Range(first, last - first + 1)
            .FirstOrDefault(line => line >= limit && !notes.Bodies.ContainsKey(line) && ClosingLines.OpensSignature(LineMarks.Strip(file.Lines[line - 1])));
        return (recipients, signature) switch
        {
            (0, 0) => last + 1,
            (0, _) => signature,
            (_, 0) => recipients,
            _ => Math.Min(recipients, signature),
        };
    }

    private static ImmutableArray<Passage> ReadBack(SourceFile file, NoteMarks notes, int back, int last)
    {
        var lines = ImmutableArray.CreateBuilder<Passage>();
        for (var line = back; line <= last; line++)
        {
            if (notes.Bodies.ContainsKey(line))
            {
                break;
            }

            if (new PassageBuilder(file, notes).Append(line, LineMarks.Opening(file.Lines[line - 1]).Column).Build() is { } passage)
            {
                lines.Add(passage);
            }
        }

        return lines.ToImmutable();
    }

    /// <summary>Units before the first numbered section or the first table.</summary>
    private static int FrontCount(ImmutableArray<TextUnit> units)
    {
        var count = 0;
        var type = units.TakeWhile(unit => !unit.Enumerator.OpensSection).Select((unit, index) => (unit, index))
            .FirstOrDefault(pair => pair.unit.Passage is { } passage && DocumentTypes.Read(passage.Text) is not null).index;

        // A table above the kind of document tells of the page ("Số hiệu", "Người ký"), or places the letterhead.
        while (count < units.Length && (units[count].Table is null || count < type) && !units[count].Enumerator.OpensSection)
        {
            count++;
        }

        return count == units.Length ? Math.Min(count, FrontOfPlainText(units)) : count;
    }

    /// <summary>In a text without sections the front ends with the title: the first long paragraph belongs to the body.</summary>
    private static int FrontOfPlainText(ImmutableArray<TextUnit> units)
    {
        var title = units.Select((unit, index) => (unit, index))
            .FirstOrDefault(pair => pair.unit.Passage is { } passage && DocumentTypes.Read(passage.Text) is not null);
        return title.unit is null ? FrontOfLetter(units) : Math.Min(units.Length, title.index + 2);
    }

    /// <summary>A letter names no kind: its front ends with whom it is addressed to ("Kính gửi:" and perhaps a list).</summary>
    private static int FrontOfLetter(ImmutableArray<TextUnit> units)
    {
        var count = units.TakeWhile(unit => unit.Passage?.Text.StartsWith("Kính gửi", StringComparison.OrdinalIgnoreCase) != true).Take(MostOfFront).Count() + 1;
        if (count > Math.Min(units.Length, MostOfFront))
        {
            return 0;
        }

        while (count < units.Length && units[count].Passage?.Text is ['-' or '–' or '+' or '•', ..])
        {
            count++;
        }

        return count;
    }

    /// <summary>First unit of the closing text, behind the last section.</summary>
    private static int ClosingStart(ImmutableArray<TextUnit> units, int from)
    {
        var start = units.Length;
        for (var index = units.Length - 1; index >= from && !units[index].Enumerator.OpensSection; index--)
        {
            if (units[index].Passage is { } passage && ClosingLines.ClosesText(passage.Text))
            {
                start = index;
            }
        }

        return start;
    }

    private static ImmutableArray<Block> Blocks(ImmutableArray<TextUnit> units) =>
        [.. units.Select(unit => unit.Table ?? (Block)SectionTree.Paragraph(unit))];

    /// <summary>Paragraphs that end in mid-sentence with nothing to go on with: a line of the original is missing.</summary>
    private static IEnumerable<Diagnostic> BrokenOff(SourceFile file, ImmutableArray<TextUnit> units)
    {
        foreach (var passage in units.Where(unit => !unit.IsMarkedHeading).Select(unit => unit.Passage).OfType<Passage>())
        {
            var isLong = passage.Text.Length > 200;
            if (isLong && passage.Text[^1] != ')' && !ParagraphJoin.EndsSentence(passage.Text) && !ParagraphJoin.IsCapitals(passage.Text))
            {
                yield return Rules.ParagraphBrokenOff(file.Path, passage.LastLine, passage.Text);
            }
        }
    }
}
