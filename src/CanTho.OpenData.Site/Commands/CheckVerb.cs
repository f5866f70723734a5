using System.CommandLine;

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
            var diagnostics = Preparation.Read(result.GetValue(root)!.FullName, result.GetValue(asOf) ?? Options.TodayInVietnam()).Diagnostics;
            var chosen = result.GetValue(format)!;
            DiagnosticOutput.Write(chosen == "text" ? Console.Error : Console.Out, diagnostics, chosen);
            return SiteBuild.ExitCode(diagnostics, result.GetValue(strict));
        });
        return command;
    }
}
