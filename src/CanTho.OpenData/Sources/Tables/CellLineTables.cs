using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources.Tables;

/// <summary>Flattened tables: every cell on a line of its own, or on several. Where a pipe alone on a line ends a cell the cells are known;
/// where nothing does, the header tells how many columns there are and the words tell where each cell begins.</summary>
internal static class CellLineTables
{
    private const int Window = 10;
    private const int HeaderCells = 40;
    private const int MostIdleLines = 80;

    /// <summary>The table that begins at a line; null where none does.</summary>
    public static TableRegion? Read(TableText text, int line) => ReadPiped(text, line) ?? ReadPlain(text, line);

    private static TableRegion? ReadPiped(TableText text, int line)
    {
        if (!BeginsPiped(text, line) || CellSequence.Header(PipedCells.Gather(text, line, HeaderCells).Cells) is null)
        {
            return null;
        }

        var (cells, last) = PipedCells.Gather(text, line);
        var rows = CellSequence.Rows(text, cells);
        return rows.Count < 2 ? null : TableAssembly.Build(text, line, last, rows);
    }

    /// <summary>The line is a pipe, or is followed at once by one, and more pipes stand alone on the lines behind it.</summary>
    private static bool BeginsPiped(TableText text, int line)
    {
        if (!PipedCells.IsPipe(text.Raw(line)) && !IsFirstHeading(text, line))
        {
            return false;
        }

        var pipes = 0;
        var seen = 0;
        for (var other = line; other <= text.LastLine && seen < Window; other++)
        {
            if (!text.IsBlank(other))
            {
                seen++;
                pipes += PipedCells.IsPipe(text.Raw(other)) || PipedCells.EndsWithPipe(text.Raw(other)) ? 1 : 0;
            }
        }

        return pipes >= 3;
    }

    /// <summary>A heading with a pipe behind it; not the title of the table, behind which the heading of numbers comes.</summary>
    private static bool IsFirstHeading(TableText text, int line)
    {
        if (PipedCells.EndsWithPipe(text.Raw(line)))
        {
            return ColumnHeadings.IsHeading(LineMarks.Strip(text.Raw(line)).TrimEnd('|', ' '));
        }

        var pipe = line < text.LastLine ? text.SkipGaps(line + 1) : text.LastLine + 1;
        if (pipe > text.LastLine || !PipedCells.IsPipe(text.Raw(pipe)) || !ColumnHeadings.IsHeading(LineMarks.Strip(text.Raw(line))))
        {
            return false;
        }

        var next = text.SkipGaps(pipe + 1);
        return next > text.LastLine || !HeaderRun.IsTableTitle(LineMarks.Strip(text.Raw(line)), LineMarks.Strip(text.Raw(next)));
    }

    private static TableRegion? ReadPlain(TableText text, int line)
    {
        if (HeaderRun.Find(text, line) is not { } header)
        {
            return null;
        }

        var decoder = new CellLineDecoder(header);
        for (var next = header.LastLine + 1; next <= text.LastLine && decoder.IdleLines < MostIdleLines && !Ends(text, next); next++)
        {
            if (text.IsBlank(next))
            {
                decoder.AddGap();
            }
            else if (HeaderRun.Find(text, next) is { } other)
            {
                // The header again, on the next page; a header of other columns opens another table.
                if (!other.Roles.SequenceEqual(header.Roles))
                {
                    break;
                }

                decoder.AddIdle(other.LastLine - next + 1);
                next = other.LastLine;
            }
            else
            {
                decoder.Add(next, LineMarks.Strip(text.Raw(next)));
            }
        }

        var rows = decoder.Rows(text);
        if (rows.Count == 0)
        {
            return null;
        }

        var head = new CellRow(header.Headings, header.FirstLine, header.LastLine, text.Quote(header.FirstLine, header.LastLine)) { IsHeader = true };
        return TableAssembly.Build(text, line, rows[^1].LastLine, [head, .. rows]);
    }

    private static bool Ends(TableText text, int line) =>
        text.IsStop(line) || text.Raw(line).Contains('\t', StringComparison.Ordinal) || text.Raw(line).Contains("<table", StringComparison.OrdinalIgnoreCase)
        || text.Raw(line).AsSpan().Count('|') > 2;
}
