using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Sheets;

namespace CanTho.OpenData.Sources;

/// <summary>Reads progress reports, <c>input/progress/*.csv</c> and <c>*.xlsx</c>: one row a report on one task. A row with a fault is left
/// out and told of; a row that names a task and reports nothing is passed over; whether its task exists is checked where reports and
/// tasks meet.</summary>
public static class ProgressReader
{
    private const string Folder = "input/progress";

    /// <summary>The reports of all files below a root, by file and row; none where there is no file.</summary>
    public static (ImmutableArray<ProgressReport> Reports, ImmutableArray<Diagnostic> Diagnostics) ReadAll(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var reports = ImmutableArray.CreateBuilder<ProgressReport>();
        foreach (var path in InputText.List(root, Folder, "").Where(IsSheet))
        {
            reports.AddRange(Parse(path, ReadRows(root, path, diagnostics), diagnostics));
        }

        return (reports.ToImmutable(), diagnostics.ToImmutable());
    }

    /// <summary>Hidden files, notes about the folder and the files by which office programs lock an open workbook are none.</summary>
    private static bool IsSheet(string path) => Path.GetFileName(path) is var name && name[0] is not ('.' or '~')
        && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>The header and the rows behind it; none where the complaint has been made.</summary>
    private static ImmutableArray<CsvRow> ReadRows(string root, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        switch (Path.GetExtension(path).ToLowerInvariant())
        {
            case ".csv":
                return InputText.Read(root, path, diagnostics) is { } input ? ReadCsv(input, diagnostics) : [];
            case ".xlsx":
                return SheetReader.Read(root, path, ProgressColumns.IsHeader, string.Join(",", ProgressColumns.Names), diagnostics);
            case var other:
                diagnostics.Add(Rules.ProgressFileKind(path, other));
                return [];
        }
    }

    private static ImmutableArray<CsvRow> ReadCsv(InputText input, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var before = diagnostics.Count;
        var rows = CsvRows.Parse(input, diagnostics);
        if (rows.IsEmpty && diagnostics.Count == before)
        {
            diagnostics.Add(Rules.EmptyFile(input.Path, 1));
        }

        return rows;
    }

    private static ImmutableArray<ProgressReport> Parse(string file, ImmutableArray<CsvRow> rows, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (rows.IsEmpty || ProgressColumns.Parse(file, rows[0], diagnostics) is not { } columns)
        {
            return [];
        }

        var before = diagnostics.Count;
        var reports = ImmutableArray.CreateBuilder<ProgressReport>();
        var texts = new SharedTexts();
        var open = 0;
        foreach (var row in rows.Skip(1))
        {
            if (!row.IsSheet && row.Cells.Length != rows[0].Cells.Length)
            {
                diagnostics.Add(Rules.ProgressRowLength(file, row.Line, row.Cells.Length, rows[0].Cells.Length));
            }
            else if (new ProgressRow(file, row, columns, diagnostics) is { IsOpen: false } filled)
            {
                reports.AddRange(filled.Parse() is { } report ? [report with { SourceTitle = texts.Of(report.SourceTitle) }] : ImmutableArray<ProgressReport>.Empty);
            }
            else
            {
                open++;
            }
        }

        if (open > 0)
        {
            diagnostics.Add(reports.Count == 0 && diagnostics.Count == before ? Rules.ProgressNothingFilled(file, open) : Rules.ProgressRowsOpen(file, open));
        }

        return reports.ToImmutable();
    }
}
