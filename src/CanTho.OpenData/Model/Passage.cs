namespace CanTho.OpenData.Model;

/// <summary>Running text put together again from one or more lines of a file: page breaks, footnotes, markup and repeated headers
/// are taken out, and every character knows where it came from.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">The clean text, NFC, single blanks, no line breaks.</param>
/// <param name="Pieces">The stretches of the text in order; between two pieces there is at most one blank.</param>
/// <param name="Notes">Marks of footnotes, in order of their offset.</param>
public sealed record Passage(SourceFile File, string Text, ImmutableArray<PassagePiece> Pieces, ImmutableArray<NoteMark> Notes)
{
    /// <summary>First line, 1-based.</summary>
    public int FirstLine => Pieces[0].Line;

    /// <summary>Last line, 1-based.</summary>
    public int LastLine => Pieces[^1].Line;

    /// <summary>All lines of the passage.</summary>
    public SourceSpan Span => new(File.Path, FirstLine, LastLine);

    /// <summary>The provenance of the whole passage.</summary>
    public Provenance Cite() => Cite(0, Text.Length);

    /// <summary>The provenance of a stretch of <see cref="Text"/>, with the words as the file has them.</summary>
    /// <param name="start">First offset.</param>
    /// <param name="end">Offset behind the last character; more than <paramref name="start"/>.</param>
    public Provenance Cite(int start, int end)
    {
        var parts = new List<(int Line, int From, int To)>();
        foreach (var piece in Pieces)
        {
            if (piece.End <= start || piece.Start >= end)
            {
                continue;
            }

            var from = piece.Start >= start ? piece.Column : piece.Column + (start - piece.Start);
            var to = piece.End <= end ? piece.Column + piece.SourceLength : piece.Column + (end - piece.Start);
            if (parts.Count > 0 && parts[^1].Line == piece.Line)
            {
                parts[^1] = (piece.Line, parts[^1].From, to);
            }
            else
            {
                parts.Add((piece.Line, from, to));
            }
        }

        if (parts.Count == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(start), start, "The stretch holds no text of the file.");
        }

        var quote = string.Join(' ', parts.Select(part => File.Lines[part.Line - 1][part.From..part.To].Trim()));
        return new Provenance(new SourceSpan(File.Path, parts[0].Line, parts[^1].Line), quote);
    }

    /// <summary>The line and the 1-based column at which an offset of <see cref="Text"/> stands.</summary>
    public (int Line, int Column) Locate(int offset)
    {
        var found = Pieces[0];
        foreach (var piece in Pieces)
        {
            if (piece.Start <= offset)
            {
                found = piece;
            }
        }

        return (found.Line, found.Column + Math.Clamp(offset - found.Start, 0, Math.Max(0, found.SourceLength)) + 1);
    }

    /// <summary>The same passage from one offset to another, blanks at both ends left out.</summary>
    public Passage Slice(int start, int end)
    {
        while (start < end && Text[start] == ' ')
        {
            start++;
        }

        while (end > start && Text[end - 1] == ' ')
        {
            end--;
        }

        var pieces = ImmutableArray.CreateBuilder<PassagePiece>();
        foreach (var piece in Pieces)
        {
            var from = Math.Max(piece.Start, start);
            var to = Math.Min(piece.End, end);
            if (from < to)
            {
                var whole = from == piece.Start && to == piece.End;
                pieces.Add(new PassagePiece(from - start, to - from, piece.Line, piece.Column + (from - piece.Start),
                    whole ? piece.SourceLength : to - from));
            }
        }

        var notes = Notes.Where(note => note.Offset > start && note.Offset <= end)
            .Select(note => note with { Offset = note.Offset - start });
        return new Passage(File, Text[start..end], pieces.ToImmutable(), [.. notes]);
    }

    /// <summary>The clean text.</summary>
    public override string ToString() => Text;
}
