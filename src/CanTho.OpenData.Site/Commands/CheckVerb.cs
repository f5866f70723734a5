using System.CommandLine;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>check</c>: everything of a build up to writing.</summary>
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
        var diagnostics = Preparation.Read(root, asOf).Diagnostics;
        DiagnosticOutput.Write(format == "text" ? errors : output, diagnostics, format);
        errors.WriteLine(CheckWords.Summary(diagnostics, isStrict));
        return SiteBuild.ExitCode(diagnostics, isStrict);
    }
}
