using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Sources.Yaml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace CanTho.OpenData.Sources.Sheets;

/// <summary>Reads the first sheet of a workbook (XLSX) that has a header, row by row, in bounded memory. A cell's place is its row and its
/// column, counted from 1: B7 is <c>7:2</c>.</summary>
internal static class SheetReader
{
    private const int HeaderWithin = 10;
    private const int MostRows = 20_000;
    private const int MostColumns = 200;

    // What a cell of Excel can hold; a text shared by many cells counts each time.
    private const int LongestText = 32_767;
    private const int MostText = 20_000_000;
    private const long LongestPart = 48_000_000;

    /// <summary>The header and the rows behind it that are not empty; none where the complaint has been made.</summary>
    /// <param name="root">Root that the path is relative to.</param>
    /// <param name="path">The workbook.</param>
    /// <param name="isHeader">Knows the header.</param>
    /// <param name="columns">The columns that it should have, for people.</param>
    /// <param name="diagnostics">Takes the complaints.</param>
    public static ImmutableArray<CsvRow> Read(
        string root, string path, Func<CsvRow, bool> isHeader, string columns, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (SheetPackage.Read(root, path, diagnostics) is not { } bytes)
        {
            return [];
        }

        try
        {
            using var document = SpreadsheetDocument.Open(bytes, isEditable: false, new OpenSettings { MaxCharactersInPart = LongestPart });
            if (document.WorkbookPart is { Workbook: not null } workbook && Find(workbook, isHeader) is { IsEmpty: false } rows)
            {
                return rows;
            }

            diagnostics.Add(Rules.SheetWithoutHeader(path, columns));
        }
        catch (SheetLimitException limit)
        {
            diagnostics.Add(Rules.SheetTooLarge(path, limit.Message, limit.Limit));
        }
#pragma warning disable CA1031 // Whatever is wrong with a file from outside, a person gets a sentence and the other files go on.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            diagnostics.Add(Rules.SheetUnreadable(path, failure.Message));
        }

        return [];
    }

    private static ImmutableArray<CsvRow> Find(WorkbookPart workbook, Func<CsvRow, bool> isHeader)
    {
        var values = SheetValues.Of(workbook, Texts(workbook));
        foreach (var sheet in workbook.Workbook.Sheets?.Elements<Sheet>() ?? [])
        {
            if (sheet.Id?.Value is { } id && workbook.GetPartById(id) is WorksheetPart part && From(Rows(part, values), isHeader) is { IsEmpty: false } rows)
            {
                return rows;
            }
        }

        return [];
    }

    /// <summary>The header, when it stands among the first rows, and all behind it.</summary>
    private static ImmutableArray<CsvRow> From(IEnumerable<CsvRow> rows, Func<CsvRow, bool> isHeader)
    {
        var found = ImmutableArray.CreateBuilder<CsvRow>();
        var (passed, length) = (0, 0);
        foreach (var row in rows)
        {
            if (found.Count > 0 || isHeader(row))
            {
                found.Add(row);
            }
            else if (++passed == HeaderWithin)
            {
                return [];
            }

            length += row.Raw.Length;
            if (found.Count > MostRows || length > MostText)
            {
                throw length > MostText ? new SheetLimitException("ký tự", MostText) : new SheetLimitException("dòng", MostRows);
            }
        }

        return found.ToImmutable();
    }

    private static IEnumerable<CsvRow> Rows(WorksheetPart part, SheetValues values)
    {
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        while (reader.Read())
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
            {
                continue;
            }

            var row = (Row)reader.LoadCurrentElement()!;
            number = row.RowIndex?.Value is { } index and <= int.MaxValue ? (int)index : number + 1;
            if (RowOf(row, number, values) is { Cells.IsEmpty: false } read)
            {
                yield return read;
            }
        }
    }

    private static CsvRow RowOf(Row row, int number, SheetValues values)
    {
        var cells = new List<LocatedText>();
        var column = 0;
        foreach (var cell in row.Elements<Cell>())
        {
            column = ColumnOf(cell.CellReference?.Value) is > 0 and var stated ? stated : column + 1;
            if (values.Text(cell) is { Length: > 0 } text)
            {
                if (column > MostColumns || text.Length > LongestText)
                {
                    throw column > MostColumns ? new SheetLimitException("cột", MostColumns) : new SheetLimitException("ký tự trong một ô", LongestText);
                }

                while (cells.Count < column)
                {
                    cells.Add(new LocatedText("", number, cells.Count + 1));
                }

                cells[column - 1] = new LocatedText(text, number, column);
            }
        }

        return new CsvRow(number, number, [.. cells], string.Join('\t', cells.Select(cell => cell.Value.Replace('\t', ' ')))) { IsSheet = true };
    }

    /// <summary>The column of a cell reference: 2 for B7; 0 where there is none.</summary>
    private static int ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var letter in reference ?? "")
        {
            if (letter is < 'A' or > 'Z' || column > 100_000)
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
        }

        return column;
    }

    private static ImmutableArray<string> Texts(WorkbookPart workbook)
    {
        if (workbook.SharedStringTablePart is not { } part)
        {
            return [];
        }

        var texts = ImmutableArray.CreateBuilder<string>();
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement)
            {
                texts.Add(SheetValues.Text((SharedStringItem)reader.LoadCurrentElement()!));
            }
        }

        return texts.ToImmutable();
    }
}
