using System.Globalization;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Sheets;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Parses one row of a sheet of progress reports, each cell with the complaint about it. A cell that a template asks for and a
/// cell with the error of a formula are complained of once, as such.</summary>
internal sealed class ProgressRow(string file, CsvRow row, ProgressColumns columns, ImmutableArray<Diagnostic>.Builder diagnostics)
{
    private static readonly ImmutableDictionary<string, ProgressStatus> Statuses =
        ProgressNames.All.ToImmutableDictionary(ProgressNames.Of, status => status, StringComparer.Ordinal);

    // Day before month, as people in Viet Nam write: 30/6/2026.
    private static readonly string[] WrittenDates = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "d/M/yy"];

    /// <summary>True where nothing of the report has been filled in.</summary>
    public bool IsOpen => ProgressColumns.ToFill.All(name => columns.Cell(row, name).IsMissing);

    /// <summary>The report; null where the complaints have been made.</summary>
    public ProgressReport? Parse()
    {
        var before = diagnostics.Count;
        diagnostics.AddRange(ProgressColumns.Names.Append("title").Select(name => columns.Cell(row, name)).Select(Blocked).OfType<Diagnostic>());
        var report = new ProgressReport(
            new TaskId(Required("task_id").Value), ParseDate(Required("date")), ParseStatus(Required("status")), ParsePercent(Value("percent")),
            Optional(Value("note")), VietnameseText.Compose(Required("source_title").Value), ParseUrl(Value("source_url")),
            new Provenance(new SourceSpan(file, row.Line, row.LastLine), row.Raw.ReplaceLineEndings(" ")))
        {
            Title = Optional(Value("title")),
            IsDownloaded = !columns.Cell(row, "source_file").IsMissing,
        };
        if (diagnostics.Count > before)
        {
            return null;
        }

        CheckIdentity(report);
        return report;
    }

    /// <summary>The complaint about a cell that holds no value of a person's, whatever its column.</summary>
    private Diagnostic? Blocked(LocatedText cell) =>
        Placeholder.Is(cell.Value) ? Rules.NotFilledIn(file, cell.Line, cell.Column, cell.Value)
        : SheetErrors.Is(cell.Value) ? Rules.SheetError(file, cell.Line, cell.Column, cell.Value)
        : null;

    private LocatedText Value(string name)
    {
        var cell = columns.Cell(row, name);
        return Blocked(cell) is null ? cell : cell with { Value = "" };
    }

    private LocatedText Required(string name)
    {
        var cell = columns.Cell(row, name);
        if (cell.IsMissing)
        {
            diagnostics.Add(Rules.ProgressCellMissing(file, Math.Max(cell.Line, row.Line), Math.Max(cell.Column, 1), name));
        }

        return Value(name);
    }

    private DateOnly ParseDate(LocatedText cell)
    {
        if (!DateOnly.TryParseExact(cell.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && !cell.IsMissing)
        {
            var meant = DateOnly.TryParseExact(cell.Value, WrittenDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) ? written : new DateOnly(2026, 6, 30);
            diagnostics.Add(Rules.ProgressDate(file, cell.Line, cell.Column, cell.Value, meant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        }

        return date;
    }

    private ProgressStatus ParseStatus(LocatedText cell)
    {
        if (!Statuses.TryGetValue(cell.Value, out var status) && !cell.IsMissing)
        {
            var names = ProgressNames.All.Select(ProgressNames.Of).ToImmutableArray();
            diagnostics.Add(Rules.ProgressStatusUnknown(
                file, cell.Line, cell.Column, cell.Value, NearestTexts.Of(cell.Value, names)[0], string.Join(", ", names)));
        }

        return status;
    }

    private int? ParsePercent(LocatedText cell)
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

    private string? ParseUrl(LocatedText cell)
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

    /// <summary>In a download of reports each row names its own identity, which the portal computes again.</summary>
    private void CheckIdentity(ProgressReport report)
    {
        var stated = columns.Cell(row, "id");
        var expected = string.Create(CultureInfo.InvariantCulture, $"{report.Task}/{report.Date:yyyy-MM-dd}");
        if (!stated.IsMissing && stated.Value != expected && stated.Value != report.Task.Value)
        {
            diagnostics.Add(Rules.ProgressIdContradicts(file, stated.Line, stated.Column, stated.Value, expected));
        }
    }

    private static string? Optional(LocatedText cell) => cell.IsMissing ? null : VietnameseText.Compose(cell.Value);
}
