using CsvHelper;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>CSV after RFC 4180: header row, comma, CRLF, UTF-8 without byte order mark, empty for unknown. Cells are never changed
/// to please a spreadsheet; the check of formula cells warns instead.</summary>
public static class CsvFormat
{
    private static readonly CsvWriterOptions Options = new()
    {
        Separator = ',',
        NewLine = "\r\n",
        Quoting = CsvQuoting.WhenNeededOrWhitespace,
        Injection = CsvInjection.None,
        WriteByteOrderMark = false,
        ValidateFieldCount = true,
    };

    /// <summary>The whole file.</summary>
    public static byte[] Write(Dataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        using var stream = new MemoryStream();
        Write(stream, dataset);
        return stream.ToArray();
    }

    /// <summary>The whole file, to a stream.</summary>
    internal static void Write(Stream stream, Dataset dataset) => Write(stream, [.. dataset.Columns.Select(column => column.Name)], dataset.Rows);

    /// <summary>A header and rows of as many cells.</summary>
    internal static void Write(Stream stream, ImmutableArray<string> header, DatasetRows rows)
    {
        using var csv = CsvWriter.Create(stream, Options, leaveOpen: true);
        WriteRecord(csv, header);
        foreach (var row in rows)
        {
            foreach (var cell in row)
            {
                csv.WriteField(Cells.Text(cell));
            }

            csv.EndRecord();
        }
    }

    /// <summary>A cell as it stands in the file, before it is put in quotes; "" where it is unknown.</summary>
    public static string Text(object? cell) => Cells.Text(cell);

    private static void WriteRecord(CsvWriter csv, IEnumerable<string> fields)
    {
        foreach (var field in fields)
        {
            csv.WriteField(field);
        }

        csv.EndRecord();
    }
}
