using System.CommandLine;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>extract FILE</c>: the records of one file as one JSON object on standard output.</summary>
internal static class ExtractVerb
{
    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "Văn bản cần đọc (.txt, .md, .html)" };
        var format = Options.Format("json");
        var command = new Command("extract", "Đọc một văn bản và in các bản ghi dưới dạng JSON") { file, format };
        command.SetAction(result => Run(result.GetValue(file)!.ToString(), Console.OpenStandardOutput(), Console.Error));
        return command;
    }

    /// <summary>Prints the records and gives 0; prints the errors and gives 1 where the file cannot be read.</summary>
    public static int Run(string path, Stream output, TextWriter errors)
    {
        var shownAs = path.Replace('\\', '/');
        var (file, complaints) = SeedReader.Read(path, shownAs);
        if (file is null)
        {
            DiagnosticOutput.Write(errors, complaints, "text");
            return 1;
        }

        var (registers, registerComplaints) = RegisterReader.Read(RepositoryRoot.ForFile(path));
        var documents = PortalBuild.Extract(file, registers);
        var diagnostics = documents.SelectMany(document => document.Diagnostics)
            .Concat(registerComplaints.Where(complaint => complaint.Severity == Severity.Error)).Order().ToArray();
        using (output)
        {
            ExtractionJson.Write(output, documents, [.. diagnostics]);
        }

        var grave = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToArray();
        DiagnosticOutput.Write(errors, grave, "text");
        return grave.Length > 0 ? 1 : 0;
    }
}
