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
        var raw = csv.RawRecord.ToArray();
        var cells = ImmutableArray.CreateBuilder<LocatedText>(csv.FieldCount);
        var offset = 0;
        for (var index = 0; index < csv.FieldCount; index++)
        {
            var before = Encoding.UTF8.GetString(raw, 0, Math.Min(offset, raw.Length));
            var line = (int)csv.LineNumber + before.Count(character => character == '\n');
            cells.Add(new LocatedText(csv.GetString(index).Trim(), line, before.Length - before.LastIndexOf('\n')));
            offset += csv.GetRawSpan(index).Length + 1;
        }

        var text = Encoding.UTF8.GetString(raw);
        return new CsvRow((int)csv.LineNumber, (int)csv.LineNumber + text.Count(character => character == '\n'), cells.MoveToImmutable(), text);
    }
}
