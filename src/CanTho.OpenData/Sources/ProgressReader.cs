using System.Globalization;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Reads progress reports, <c>input/progress/*.csv</c>: one row a report on one task. A row with a fault is left out and told
/// of; whether its task exists is checked where reports and tasks meet.</summary>
public static class ProgressReader
{
    private const string Folder = "input/progress";

    private static readonly ImmutableDictionary<string, ProgressStatus> Statuses =
        ProgressNames.All.ToImmutableDictionary(ProgressNames.Of, status => status, StringComparer.Ordinal);

    /// <summary>The reports of all files below a root, by file and row; none where there is no file.</summary>
    public static (ImmutableArray<ProgressReport> Reports, ImmutableArray<Diagnostic> Diagnostics) ReadAll(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var reports = ImmutableArray.CreateBuilder<ProgressReport>();
        foreach (var path in InputText.List(root, Folder, ".csv"))
        {
            if (InputText.Read(root, path, diagnostics) is { } input)
            {
                reports.AddRange(Parse(input, diagnostics));
            }
        }

        return (reports.ToImmutable(), diagnostics.ToImmutable());
    }

    private static IEnumerable<ProgressReport> Parse(InputText input, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var before = diagnostics.Count;
        var rows = CsvRows.Parse(input, diagnostics);
        if (rows.IsEmpty)
        {
            if (diagnostics.Count == before)
            {
                diagnostics.Add(Rules.EmptyFile(input.Path, 1));
            }

            return [];
        }

        return ProgressColumns.Parse(input.Path, rows[0], diagnostics) is { } columns
            ? [.. rows.Skip(1).Select(row => ParseRow(input.Path, row, columns, rows[0].Cells.Length, diagnostics)).OfType<ProgressReport>()]
            : [];
    }

    private static ProgressReport? ParseRow(
        string file, CsvRow row, ProgressColumns columns, int width, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (row.Cells.Length != width)
        {
            diagnostics.Add(Rules.ProgressRowLength(file, row.Line, row.Cells.Length, width));
            return null;
        }

        var before = diagnostics.Count;
        var report = new ProgressReport(
            new TaskId(Required("task_id").Value), ParseDate(file, Required("date"), diagnostics), ParseStatus(file, Required("status"), diagnostics),
            ParsePercent(file, columns.Cell(row, "percent"), diagnostics), Optional(columns.Cell(row, "note")),
            VietnameseText.Compose(Required("source_title").Value), ParseUrl(file, columns.Cell(row, "source_url"), diagnostics),
            new Provenance(new SourceSpan(file, row.Line, row.LastLine), row.Raw.ReplaceLineEndings(" ")));
        return diagnostics.Count == before ? report : null;

        LocatedText Required(string name)
        {
            var cell = columns.Cell(row, name);
            if (cell.IsMissing)
            {
                diagnostics.Add(Rules.ProgressCellMissing(file, cell.Line, cell.Column, name));
            }

            return cell;
        }
    }

    private static DateOnly ParseDate(string file, LocatedText cell, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!DateOnly.TryParseExact(cell.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && !cell.IsMissing)
        {
            diagnostics.Add(Rules.ProgressDate(file, cell.Line, cell.Column, cell.Value));
        }

        return date;
    }

    private static ProgressStatus ParseStatus(string file, LocatedText cell, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!Statuses.TryGetValue(cell.Value, out var status) && !cell.IsMissing)
        {
            var names = ProgressNames.All.Select(ProgressNames.Of).ToImmutableArray();
            diagnostics.Add(Rules.ProgressStatusUnknown(
                file, cell.Line, cell.Column, cell.Value, NearestTexts.Of(cell.Value, names)[0], string.Join(", ", names)));
        }

        return status;
    }

    private static int? ParsePercent(string file, LocatedText cell, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (cell.IsMissing)
        {
            return null;
        }

        if (int.TryParse(cell.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var percent) && percent <= 100)
        {
            return percent;
        }

        diagnostics.Add(Rules.ProgressPercent(file, cell.Line, cell.Column, cell.Value));
        return null;
    }

    private static string? ParseUrl(string file, LocatedText cell, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (cell.IsMissing)
        {
            return null;
        }

        if (Uri.TryCreate(cell.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.Host.Length > 0)
        {
            return address.AbsoluteUri;
        }

        diagnostics.Add(Rules.ProgressUrl(file, cell.Line, cell.Column, cell.Value));
        return null;
    }

    private static string? Optional(LocatedText cell) => cell.IsMissing ? null : VietnameseText.Compose(cell.Value);
}
