using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Tables;

namespace CanTho.OpenData.Sources;

/// <summary>Puts lines together to units: sentences cut by page breaks and footnotes are joined again, footnotes are set apart,
/// rows of tables are gathered.</summary>
/// <param name="file">The file.</param>
/// <param name="notes">Its footnotes.</param>
internal sealed class TextUnits(SourceFile file, NoteMarks notes)
{
    /// <summary>Longer than any paragraph of an office; lines that never end a sentence are not joined without end.</summary>
    private const int LongestJoined = 20_000;

    /// <summary>Longer than a heading is, whatever letters it is printed in.</summary>
    private const int LongestHeading = 500;

    private readonly List<TextUnit> units = [];
    private readonly List<Footnote> footnotes = [];
    private readonly List<Diagnostic> diagnostics = [];

    private PassageBuilder? open;
    private Enumerator openEnumerator;
    private bool openIsHeading;
    private bool openHasHardBreak;
    private bool openIsBold;
    private int openLastLine;
    private int openLastLineLength;
    private bool brokenPage;

    /// <summary>Units of the lines, in order.</summary>
    public ImmutableArray<TextUnit> Units => [.. units];

    /// <summary>Footnotes by number.</summary>
    public ImmutableArray<Footnote> Footnotes => [.. footnotes.OrderBy(note => note.Number)];

    /// <summary>Complaints.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. diagnostics];

    /// <summary>Reads lines, 1-based and inclusive. With <paramref name="notesOnly"/> all but footnotes is passed over.</summary>
    public TextUnits Read(int firstLine, int lastLine, bool notesOnly = false)
    {
        var tables = notesOnly ? [] : TableScan.Find(file, firstLine, lastLine, notes);
        for (var line = firstLine; line <= lastLine; line++)
        {
            var raw = file.Lines[line - 1];
            if (tables.TryGetValue(line, out var table))
            {
                AddTable(table);
                line = table.LastLine;
            }
            else if (notes.Bodies.TryGetValue(line, out var body))
            {
                line = ReadFootnote(line, lastLine, body.Number, body.Column);
                brokenPage = true;
            }
            else if (HeadEnd(line, lastLine) is var head && head >= line)
            {
                line = head;
            }
            else if (notesOnly || string.IsNullOrWhiteSpace(raw) || LineMarks.IsPageNumber(raw))
            {
                brokenPage |= !string.IsNullOrWhiteSpace(raw);
            }
            else
            {
                ReadText(line, raw);
            }
        }

        FinishPassage();
        return this;
    }

    /// <summary>Last line of the head, the styles or a script of a web page that begin on a line; 0 for text.</summary>
    private int HeadEnd(int line, int lastLine)
    {
        foreach (var name in (string[])["head", "style", "script"])
        {
            if (file.Lines[line - 1].Contains($"<{name}>", StringComparison.OrdinalIgnoreCase))
            {
                var end = line;
                while (end < lastLine && !file.Lines[end - 1].Contains($"</{name}>", StringComparison.OrdinalIgnoreCase))
                {
                    end++;
                }

                // One that never closes is no markup of a page: the text behind it is not to be lost.
                return file.Lines[end - 1].Contains($"</{name}>", StringComparison.OrdinalIgnoreCase) ? end : 0;
            }
        }

        return 0;
    }

    private int ReadFootnote(int line, int lastLine, int number, int column)
    {
        var builder = new PassageBuilder(file, notes).Append(line, column);
        while (line < lastLine && !string.IsNullOrWhiteSpace(file.Lines[line]) && !notes.Bodies.ContainsKey(line + 1)
            && !Enumerator.Read(LineMarks.Strip(file.Lines[line])).OpensSection)
        {
            line++;
            builder.Append(line);
        }

        if (builder.Build() is { } passage)
        {
            footnotes.Add(new Footnote(number, passage));
        }

        return line;
    }

    private void ReadText(int line, string raw)
    {
        var (column, headingMarks) = LineMarks.Opening(raw);
        var alone = new PassageBuilder(file, notes).Append(line, column);
        if (alone.Text.AsSpan().IndexOfAnyExcept("*|_ ") < 0)
        {
            openIsBold &= !LineMarks.TurnsBold(raw);
            return;
        }

        var enumerator = Enumerator.Read(alone.Text);
        var isHeading = headingMarks > 0 || LineMarks.IsBold(raw);
        if (open is not null && GoesOn(line, alone.Text, enumerator, headingMarks > 0))
        {
            var wasNumber = open.Length <= Enumerator.LongestAlone && Enumerator.IsAlone(open.Text);
            open.Append(line, column);
            openEnumerator = wasNumber ? Enumerator.Read(open.Text) : openEnumerator;
            openIsHeading |= openIsBold && LineMarks.ClosesBold(raw);
            openIsBold ^= LineMarks.TurnsBold(raw);
        }
        else
        {
            FinishPassage();
            open = alone;
            openEnumerator = enumerator;
            openIsHeading = isHeading;
            openIsBold = LineMarks.OpensBold(raw);
        }

        openHasHardBreak = raw.EndsWith("  ", StringComparison.Ordinal);
        openLastLine = line;
        openLastLineLength = raw.Length;
        brokenPage = false;
    }

    private bool GoesOn(int line, string text, Enumerator enumerator, bool hasHeadingMarks)
    {
        var isAdjacent = line == openLastLine + 1;
        if (isAdjacent && open!.Length <= LongestHeading && !hasHeadingMarks && !enumerator.OpensSection && (openIsBold || Enumerator.IsAlone(open!.Text) || IsBrokenHeading(text)))
        {
            return true;
        }

        if (Enumerator.IsAlone(text) && line < file.Lines.Length && !string.IsNullOrWhiteSpace(file.Lines[line]))
        {
            return false;
        }

        if (open!.Length > LongestJoined || hasHeadingMarks || enumerator.OpensSection || enumerator.Kind == EnumeratorKind.Item)
        {
            return false;
        }

        if (enumerator.Kind == EnumeratorKind.Bullet)
        {
            // A dash inside a wrapped phrase, "quốc phòng / - an ninh", is followed by a small letter and follows an open line.
            if (isAdjacent && open!.Text is [.., '2', '0', >= '0' and <= '9', >= '0' and <= '9'] && text.AsSpan(enumerator.Length).StartsWith("20", StringComparison.Ordinal))
            {
                // "giai đoạn 2026 / - 2030"
                return true;
            }

            return isAdjacent && openHasHardBreak && text.Length > enumerator.Length && char.IsLower(text[enumerator.Length])
                && !ParagraphJoin.EndsSentence(open!.Text);
        }

        if (openIsHeading && !isAdjacent)
        {
            return false;
        }

        return ParagraphJoin.Continues(open!.Text, text, isAdjacent, brokenPage, openHasHardBreak, openLastLineLength);
    }

    /// <summary>"II. MỤC" and "ĐÍCH, YÊU CẦU" below it: a heading in capitals that the width of the page broke.</summary>
    private bool IsBrokenHeading(string text) =>
        openEnumerator.OpensSection && ParagraphJoin.IsCapitals(open!.Text) && ParagraphJoin.IsCapitals(text) && DocumentTypes.Read(text) is null;

    private void FinishPassage()
    {
        if (open?.Build() is { } passage)
        {
            units.Add(new TextUnit(passage, null, openEnumerator, openIsHeading));
        }

        open = null;
        openHasHardBreak = false;
    }

    /// <summary>Adds a table; footnotes at the foot of its pages are read, too.</summary>
    private void AddTable(TableRegion region)
    {
        FinishPassage();
        diagnostics.AddRange(region.Diagnostics);
        units.Add(new TextUnit(null, region.Table, default, false));
        for (var line = region.FirstLine; line <= region.LastLine; line++)
        {
            if (notes.Bodies.TryGetValue(line, out var body))
            {
                line = ReadFootnote(line, region.LastLine, body.Number, body.Column);
            }
        }
    }
}
