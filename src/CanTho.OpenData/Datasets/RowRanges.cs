using System.Buffers;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Where each row stands in a file that is written already, so that files with some of the rows copy their bytes instead of
/// writing them anew: a task stands in the files of all its agencies.</summary>
internal sealed class RowRanges
{
    private const int PieceLength = 1 << 16;

    /// <summary>Room for a line at first: there are thousands of small files.</summary>
    private const int LineLength = 1 << 12;

    private static readonly SearchValues<byte> LineMarks = SearchValues.Create("\"\n"u8);

    private readonly OutputFile file;
    private readonly bool isCsv;

    /// <summary>The place behind each line, that of the header or of the opening bracket first.</summary>
    private readonly List<long> ends = [];

    private RowRanges(OutputFile file, bool isCsv)
    {
        (this.file, this.isCsv) = (file, isCsv);
        using var stream = file.Open();
        var (piece, at, isQuoted) = (new byte[PieceLength], 0L, false);
        while (stream.ReadAtLeast(piece, PieceLength, throwOnEndOfStream: false) is > 0 and var length)
        {
            isQuoted = Scan(piece.AsSpan(0, length), at, isQuoted);
            at += length;
        }
    }

    /// <summary>The rows of a CSV file.</summary>
    public static RowRanges OfCsv(OutputFile file) => new(file, isCsv: true);

    /// <summary>The rows of a JSON file with one object a line.</summary>
    public static RowRanges OfJson(OutputFile file) => new(file, isCsv: false);

    /// <summary>Writes a file with some of the rows.</summary>
    /// <param name="target">Where to.</param>
    /// <param name="rows">Numbers of the rows, counted from 0.</param>
    public void Write(Stream target, IEnumerable<int> rows)
    {
        using var source = file.Open();
        var line = new byte[LineLength];
        if (isCsv)
        {
            Copy(source, target, -1, 0, ref line);
            foreach (var row in rows)
            {
                Copy(source, target, row, 0, ref line);
            }

            return;
        }

        target.WriteByte((byte)'[');
        var isFirst = true;
        foreach (var row in rows)
        {
            target.Write(isFirst ? "\n"u8 : ",\n"u8);
            isFirst = false;
            // All lines but the last of the rows end with a comma.
            Copy(source, target, row, row + 3 == ends.Count ? 1 : 2, ref line);
        }

        target.Write("\n]\n"u8);
    }

    private void Copy(Stream source, Stream target, int row, int without, ref byte[] line)
    {
        var start = row < 0 ? 0 : ends[row];
        var length = (int)(ends[row + 1] - start) - without;
        if (line.Length < length)
        {
            line = new byte[length];
        }

        source.Position = start;
        source.ReadExactly(line, 0, length);
        target.Write(line, 0, length);
    }

    /// <summary>Notes the ends of lines; a break inside the quotes of a CSV cell is none. JSON has no breaks inside a text.</summary>
    private bool Scan(ReadOnlySpan<byte> piece, long at, bool isQuoted)
    {
        for (var from = 0; ; from++)
        {
            var found = isCsv ? piece[from..].IndexOfAny(LineMarks) : piece[from..].IndexOf((byte)'\n');
            if (found < 0)
            {
                return isQuoted;
            }

            from += found;
            if (piece[from] == (byte)'"')
            {
                isQuoted = !isQuoted;
            }
            else if (!isQuoted)
            {
                ends.Add(at + from + 1);
            }
        }
    }
}
