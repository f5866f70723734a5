using System.CommandLine;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>check</c>: everything of a build up to writing.</summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var (root, asOf, strict, format) = (Options.Root(), Options.AsOf(), Options.Strict(), Options.Format(DiagnosticOutput.Formats));
        var command = new Command("check", "Kiểm tra văn bản gốc và dữ liệu nhập, không xuất bản") { root, asOf, strict, format };
        command.SetAction(result =>
        {
            var diagnostics = Complaints(result.GetValue(root)!.FullName, result.GetValue(asOf) ?? Options.TodayInVietnam());
            var chosen = result.GetValue(format)!;
            DiagnosticOutput.Write(chosen == "text" ? Console.Error : Console.Out, diagnostics, chosen);
            return SiteBuild.ExitCode(diagnostics, result.GetValue(strict));
        });
        return command;
    }

    /// <summary>Every complaint that can be made without rendering a page.</summary>
    internal static ImmutableArray<Diagnostic> Complaints(string root, DateOnly asOf)
    {
        WholeWrite.Finish(root);
        var findings = PortalBuild.Run(root, asOf);
        var tables = DatasetTables.Of(findings);
        var ledger = Ledger.Read(findings.Corpus.History, tables);
        return findings.Corpus.Diagnostics.AddRange(tables.Diagnostics).AddRange(ledger.Diagnostics).AddRange(Addresses(findings, tables, ledger));
    }

    /// <summary>Published addresses that the next build would lose.</summary>
    private static ImmutableArray<Diagnostic> Addresses(Findings findings, DatasetTables tables, Ledger ledger)
    {
        if (findings.Corpus.Published.IsEmpty && findings.Corpus.Redirects.IsEmpty)
        {
            return [];
        }

        var options = new SiteOptions("", ThemeFiles.Of([]), [.. tables.Datasets.Select(dataset => DatasetPage.Of(dataset, []))], [])
        {
            Data = new DatasetOutput(tables.Datasets, [], [], []),
            Ledger = ledger,
        };
        return WholeSite.CheckPages(new Portal(findings, options), tables);
    }
}
