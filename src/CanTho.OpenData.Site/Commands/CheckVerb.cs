using System.CommandLine;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Site.Publishing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>check</c>: everything of a build up to writing, as far as it can be known without rendering a page.</summary>
internal static class CheckVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var (root, asOf, strict, format) = (Options.Root(), Options.AsOf(), Options.Strict(), Options.Format(DiagnosticOutput.Formats));
        var command = new Command("check", "Kiểm tra văn bản gốc và dữ liệu nhập, không xuất bản") { root, asOf, strict, format };
        command.SetAction(result => Run(
            result.GetValue(root)!.FullName, result.GetValue(asOf) ?? Options.TodayInVietnam(), result.GetValue(strict), result.GetValue(format)!, Console.Out, Console.Error));
        return command;
    }

    /// <summary>Prints the complaints and, last, one sentence for people; gives the exit code of a build.</summary>
    public static int Run(string root, DateOnly asOf, bool isStrict, string format, TextWriter output, TextWriter errors)
    {
        var diagnostics = Complaints(root, asOf);
        DiagnosticOutput.Write(format == "text" ? errors : output, diagnostics, format);
        errors.WriteLine(CheckWords.Summary(diagnostics, isStrict));
        return SiteBuild.ExitCode(diagnostics, isStrict);
    }

    /// <summary>Every complaint that can be made without rendering a page.</summary>
    internal static ImmutableArray<Diagnostic> Complaints(string root, DateOnly asOf)
    {
        WholeWrite.Finish(root);
        var prepared = Preparation.Read(root, asOf);
        // What a broken file takes away is not lost yet: the cause stands alone.
        return SiteBuild.ExitCode(prepared.Diagnostics, isStrict: false) == 0 ? prepared.Diagnostics.AddRange(Addresses(prepared)) : prepared.Diagnostics;
    }

    /// <summary>Published addresses that the next build would lose, and links that lead nowhere.</summary>
    private static ImmutableArray<Diagnostic> Addresses(Preparation prepared)
    {
        var (findings, tables) = (prepared.Findings, prepared.Tables);
        var options = new SiteOptions("", ThemeFiles.Of([]), [.. tables.Datasets.Select(dataset => DatasetPage.Of(dataset, []))], [])
        {
            Data = new DatasetOutput(tables.Datasets, [], [], []),
            Ledger = prepared.Ledger,
        };
        return WholeSite.CheckPages(new Portal(findings, options), tables);
    }
}
