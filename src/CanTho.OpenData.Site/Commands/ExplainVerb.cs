using System.CommandLine;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Site.Wording.Explanations;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>explain ID</c>: where a record came from.</summary>
internal static class ExplainVerb
{
    private const int NearestCount = 3;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var id = new Argument<string>("ID") { Description = "Mã của nhiệm vụ, văn bản, mục, cơ quan, văn bản được viện dẫn hoặc viện dẫn" };
        var (root, asOf) = (Options.Root(), Options.AsOf());
        var command = new Command("explain", "Cho biết một bản ghi từ đâu ra: dòng nguồn, cách đọc, đính chính, báo cáo tiến độ") { id, root, asOf };
        command.SetAction(result => Run(
            result.GetValue(id)!, result.GetValue(root)!.FullName, result.GetValue(asOf) ?? Options.TodayInVietnam(), Console.Out, Console.Error));
        return command;
    }

    /// <summary>Prints the explanation and gives 0; names the nearest identities and gives 1 where no record has this one.</summary>
    public static int Run(string id, string root, DateOnly asOf, TextWriter output, TextWriter errors)
    {
        var findings = PortalBuild.Run(root, asOf);
        var lines = Explanation.Of(findings, RegisterReader.Read(root).Registers, id);
        if (lines.IsEmpty)
        {
            DiagnosticOutput.Write(errors, [Rules.RecordUnknown(id, NearestTexts.Of(id, Explanation.Ids(findings.Corpus), NearestCount))], "text");
            return 1;
        }

        foreach (var line in lines)
        {
            output.WriteLine(line);
        }

        return 0;
    }
}
