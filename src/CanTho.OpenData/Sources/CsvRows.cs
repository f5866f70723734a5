using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Sources.Yaml;
using CsvHelper;

namespace CanTho.OpenData.Sources;

/// <summary>Parses CSV after RFC 4180, comma and double quotes, to rows whose cells know where they stand.</summary>
internal static class CsvRows
{
    private const int MostRows = 100_000;

    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        HasHeader = false,
        TrackLineNumbers = true,
        MalformedData = CsvMalformedDataHandling.Throw,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    /// <summary>All records, the header first; those before the fault where the text is no CSV, and the complaint is made.</summary>
    public static ImmutableArray<CsvRow> Parse(InputText input, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var rows = ImmutableArray.CreateBuilder<CsvRow>();
        using var csv = CsvReader.FromText(input.Text, Options);
        try
        {
            while (csv.Read())
            {
                if (rows.Count == MostRows)
                {
                    diagnostics.Add(Rules.TooManyRows(input.Path, (int)csv.LineNumber, MostRows));
                    break;
                }

                rows.Add(ParseRow(csv));
            }
        }
        catch (CsvFormatException fault)
        {
            diagnostics.Add(Rules.NotCsv(input.Path, (int)Math.Max(1, fault.LineNumber)));
        }

        return rows.ToImmutable();
    }

    private static CsvRow ParseRow(CsvReader csv)
    {
        var raw = csv.RawRecord;
        var cells = ImmutableArray.CreateBuilder<LocatedText>(csv.FieldCount);
        var (line, column, offset) = ((int)csv.LineNumber, 1, 0);
        for (var index = 0; index < csv.FieldCount; index++)
        {
            cells.Add(new LocatedText(csv.GetString(index).Trim(), line, column));
            var end = Math.Min(offset + csv.GetRawSpan(index).Length + 1, raw.Length);
            var cell = raw[offset..end];
            line += cell.Count((byte)'\n');
            var behindFeed = cell.LastIndexOf((byte)'\n') + 1;
            column = (behindFeed > 0 ? 1 : column) + Encoding.UTF8.GetCharCount(cell[behindFeed..]);
            offset = end;
        }

        return new CsvRow((int)csv.LineNumber, (int)csv.LineNumber + raw.Count((byte)'\n'), cells.MoveToImmutable(), Encoding.UTF8.GetString(raw));
    }
}
