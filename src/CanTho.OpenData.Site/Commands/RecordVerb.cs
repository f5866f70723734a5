using System.CommandLine;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>record</c>: writes what changed since the last version into the ledger, <c>input/history/</c>, and beside it every address
/// that the site has now.</summary>
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

    /// <summary>Records; 0 also where nothing changed, 1 where the data have an error or the files cannot be written.</summary>
    public static int Run(string root, DateOnly asOf, string? note, TextWriter output, TextWriter errors)
    {
        WholeWrite.Finish(root);
        var (findings, tables, ledger, _, complaints, _) = Preparation.Read(root, asOf);
        if (new AddressGuard(findings, tables, ledger).Missing() is { } missing)
        {
            complaints = complaints.Add(missing);
        }

        if (SiteBuild.ExitCode(complaints, isStrict: false) != 0)
        {
            DiagnosticOutput.Write(errors, complaints.Where(complaint => complaint.Severity == Severity.Error), "text");
            return 1;
        }

        var version = ledger.Next(tables, asOf, note, findings.Corpus.Fingerprints);
        var written = version is null ? null : new OutputFile(version.Path, LedgerWriter.Write(version, ledger.Latest?.Datasets ?? []));
        var addresses = AddressList.Of(root, findings, tables, written);
        if (Write(root, version?.Path, [.. new[] { written, addresses.File }.OfType<OutputFile>()]) is { } complaint)
        {
            DiagnosticOutput.Write(errors, [complaint], "text");
            return 1;
        }

        output.WriteLine(version is null
            ? $"Không có gì đổi so với phiên bản {ledger.Latest!.Number}; sổ giữ nguyên."
            : $"{version.Path}: phiên bản {version.Number}, {(ledger.Latest is null ? "phiên bản đầu" : ChangeWords.Counts(version.Diff))}.");
        if (addresses.File is { } list)
        {
            output.WriteLine($"{list.Path}: thêm {Numbers.Count(addresses.Added)} địa chỉ.");
        }

        return 0;
    }

    /// <summary>A version and the addresses it brings count together: a killed run leaves both or neither.</summary>
    private static Diagnostic? Write(string root, string? ledger, ImmutableArray<OutputFile> files)
    {
        try
        {
            if (!files.IsEmpty)
            {
                WholeWrite.Write(root, files, onlyNew: ledger);
            }

            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Rules.CannotRecord(files[0].Path, fault.Message);
        }
    }
}
