using System.CommandLine;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>record</c>: writes what changed since the last version into the ledger, <c>input/history/</c>.</summary>
internal static class RecordVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var (root, asOf) = (Options.Root(), Options.AsOf());
        var note = new Option<string?>("--note") { Description = "Một câu nói vì sao dữ liệu đổi, hiện ở trang thay đổi" };
        var command = new Command("record", "Ghi những gì đã đổi trong dữ liệu thành một phiên bản mới của sổ thay đổi (input/history/)") { root, asOf, note };
        command.SetAction(result => Run(
            result.GetValue(root)!.FullName, result.GetValue(asOf) ?? Options.TodayInVietnam(), result.GetValue(note), Console.Out, Console.Error));
        return command;
    }

    /// <summary>Records; 0 also where nothing changed, 1 where the data have an error or the file cannot be written.</summary>
    public static int Run(string root, DateOnly asOf, string? note, TextWriter output, TextWriter errors)
    {
        var findings = PortalBuild.Run(root, asOf);
        var tables = DatasetTables.Of(findings);
        var ledger = Ledger.Read(findings.Corpus.History, tables);
        var complaints = findings.Corpus.Diagnostics.AddRange(tables.Diagnostics).AddRange(ledger.Diagnostics);
        if (SiteBuild.ExitCode(complaints, isStrict: false) != 0)
        {
            DiagnosticOutput.Write(errors, complaints.Where(complaint => complaint.Severity == Severity.Error), "text");
            return 1;
        }

        if (ledger.Next(tables, asOf, note, findings.Corpus.Fingerprints) is not { } version)
        {
            output.WriteLine($"Không có gì đổi so với phiên bản {ledger.Latest!.Number}; sổ giữ nguyên.");
            return 0;
        }

        if (Write(root, version, LedgerWriter.Write(version, ledger.Latest?.Datasets ?? [])) is { } complaint)
        {
            DiagnosticOutput.Write(errors, [complaint], "text");
            return 1;
        }

        output.WriteLine($"{version.Path}: phiên bản {version.Number}, {(ledger.Latest is null ? "phiên bản đầu" : ChangeWords.Counts(version.Diff))}.");
        return 0;
    }

    /// <summary>Writes beside and renames, so that a killed run leaves no half of a version.</summary>
    private static Diagnostic? Write(string root, LedgerVersion version, byte[] content)
    {
        var path = Path.Combine(root, version.Path);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes($"{path}.new", content);
            File.Move($"{path}.new", path, overwrite: false);
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Rules.CannotRecord(version.Path, fault.Message);
        }
    }
}
