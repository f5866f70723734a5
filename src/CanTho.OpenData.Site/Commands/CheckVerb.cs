using System.CommandLine;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;

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
            var findings = PortalBuild.Run(result.GetValue(root)!.FullName, result.GetValue(asOf) ?? Options.TodayInVietnam());
            var tables = DatasetTables.Of(findings);
            var diagnostics = findings.Corpus.Diagnostics.AddRange(Rendering.PageLinks.Check(findings.Corpus)).AddRange(tables.Diagnostics).AddRange(Ledger.Read(findings.Corpus.History, tables).Diagnostics);
            var chosen = result.GetValue(format)!;
            DiagnosticOutput.Write(chosen == "text" ? Console.Error : Console.Out, diagnostics, chosen);
            return SiteBuild.ExitCode(diagnostics, result.GetValue(strict));
        });
        return command;
    }
}
