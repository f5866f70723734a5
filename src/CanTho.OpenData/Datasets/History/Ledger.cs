using System.Text.Json;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.History;

/// <summary>The ledger of versions (sổ thay đổi): every published state of the data, first to last, and how today's data differ from the last.</summary>
/// <param name="Versions">The versions, the first one first.</param>
/// <param name="Unrecorded">What changed since the last version; null where the ledger is empty.</param>
/// <param name="Diagnostics">Complaints about the files of the ledger and about changes that nobody recorded.</param>
public sealed record Ledger(ImmutableArray<LedgerVersion> Versions, DatasetDiff? Unrecorded, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The last version; null where there is none.</summary>
    public LedgerVersion? Latest => Versions.IsEmpty ? null : Versions[^1];

    /// <summary>The version as metadata state it: <c>1.4.0</c>, and <c>1.5.0-draft</c> where data changed since and nobody recorded it.</summary>
    public string? Current => Latest is not { } latest ? null
        : Unrecorded is { Level: not ChangeLevel.None and var level } ? $"{latest.Number.After(level)}-draft"
        : latest.Number.ToString();

    /// <summary>The day on which facts last changed: that of the last version; null where there is none, or where changes are not recorded.</summary>
    public DateOnly? Changed => Unrecorded is { Level: ChangeLevel.None } ? Latest?.AsOf : null;

    /// <summary>Datasets that the ledger follows: all but those about the data themselves.</summary>
    public static ImmutableArray<Dataset> Followed(DatasetTables tables)
    {
        ArgumentNullException.ThrowIfNull(tables);
        return [.. tables.Datasets.Where(dataset => !dataset.DescribesData)];
    }

    /// <summary>Reads the files of the ledger and sets today's datasets against the last version.</summary>
    /// <param name="files">The files of <c>input/history/</c>.</param>
    /// <param name="tables">Today's datasets.</param>
    public static Ledger Read(ImmutableArray<HistoryFile> files, DatasetTables tables)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var versions = ImmutableArray.CreateBuilder<LedgerVersion>();
        foreach (var file in files.OrderBy(file => NumberOf(file) ?? default))
        {
            var (version, complaint) = ReadVersion(file, versions.Count == 0 ? null : versions[^1]);
            if (complaint is not null)
            {
                return new Ledger(versions.ToImmutable(), null, [complaint]);
            }

            versions.Add(version!);
        }

        var unrecorded = versions.Count == 0 ? null : DatasetDiff.Between(versions[^1].Datasets, Followed(tables));
        if (unrecorded is { Level: not ChangeLevel.None })
        {
            diagnostics.Add(Rules.UnrecordedChanges(
                versions[^1].Path, versions[^1].Number.ToString(), unrecorded.Count(RowChangeKind.Added), unrecorded.Count(RowChangeKind.Removed),
                unrecorded.Count(RowChangeKind.Changed), unrecorded.Schema.Length));
        }

        return new Ledger(versions.ToImmutable(), unrecorded, diagnostics.ToImmutable());
    }

    /// <summary>The version that today's datasets would make, not yet written; null where nothing but the day changed since the last.</summary>
    public LedgerVersion? Next(DatasetTables tables, DateOnly asOf, string? note, ImmutableSortedDictionary<string, string> inputs)
    {
        var datasets = Followed(tables);
        var diff = Unrecorded ?? DatasetDiff.Between([], datasets);
        if (Latest is not null && diff.Level == ChangeLevel.None)
        {
            return null;
        }

        var number = Latest is { } latest ? latest.Number.After(diff.Level) : VersionNumber.First;
        return new LedgerVersion(number, asOf, note, inputs, FrozenFiles.Hashes(datasets), datasets, diff, $"input/history/{number}.jsonl");
    }

    private static VersionNumber? NumberOf(HistoryFile file) =>
        VersionNumber.Parse(file.Path[(file.Path.LastIndexOf('/') + 1)..].Replace(".jsonl", "", StringComparison.Ordinal));

    private static (LedgerVersion? Version, Diagnostic? Complaint) ReadVersion(HistoryFile file, LedgerVersion? before)
    {
        var line = 1;
        try
        {
            using var header = JsonDocument.Parse(file.Lines.FirstOrDefault() ?? "");
            var replay = new LedgerReplay(before?.Datasets ?? []);
            for (line = 2; line <= file.Lines.Length; line++)
            {
                using var change = JsonDocument.Parse(file.Lines[line - 1]);
                replay.Apply(change.RootElement);
            }

            line = 1;
            return Check(file, Version(header.RootElement, file, before?.Datasets ?? [], replay.Datasets), before);
        }
        catch (Exception fault) when (CellJson.IsFaultOfFile(fault))
        {
            return (null, Rules.BrokenLedger(file.Path, line, fault is FormatException ? fault.Message : "không phải JSON đúng khuôn của sổ"));
        }
    }

    private static LedgerVersion Version(JsonElement header, HistoryFile file, ImmutableArray<Dataset> before, ImmutableArray<Dataset> after) => new(
        VersionNumber.Parse(header.GetProperty("version").GetString()) ?? throw new FormatException("số phiên bản không đúng dạng 1.2.3"),
        CellJson.Day(header.GetProperty("as_of")), header.GetProperty("note").GetString(),
        Texts(header.GetProperty("inputs")), Texts(header.GetProperty("files")), after, DatasetDiff.Between(before, after), file.Path);

    private static (LedgerVersion? Version, Diagnostic? Complaint) Check(HistoryFile file, LedgerVersion version, LedgerVersion? before)
    {
        var expected = before is null ? VersionNumber.First : before.Number.After(version.Diff.Level);
        return NumberOf(file) != version.Number ? (null, Rules.LedgerNumber(file.Path, version.Number.ToString(), NumberOf(file)?.ToString() ?? "?"))
            : version.Number != expected ? (null, Rules.LedgerNumber(file.Path, version.Number.ToString(), expected.ToString()))
            : (version, null);
    }

    private static ImmutableSortedDictionary<string, string> Texts(JsonElement map) =>
        map.EnumerateObject().ToImmutableSortedDictionary(item => item.Name, item => item.Value.GetString()!, StringComparer.Ordinal);
}
