using CanTho.OpenData.Datasets;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Site.Wording.Templates;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>new progress</c>: a sheet with a row for each task that an agency leads, or that a document gives, or for all.</summary>
internal static class NewProgress
{
    private const int NearestCount = 3;

    /// <summary>Writes and gives 0; 1 with a complaint.</summary>
    public static int Run(
        string root, string? agency, string? document, DateOnly day, string format, TextWriter output, TextWriter errors)
    {
        var findings = PortalBuild.Run(root, day);
        var corpus = findings.Corpus;
        var complaint = Unknown(corpus, agency, document);
        var tasks = corpus.Tasks.Where(task => document is null || task.Document.Value == document)
            .Where(task => agency is null || corpus.Roles.Any(role => role.IsLead && role.Task == task.Id && role.Agency.Value == agency)).ToArray();
        complaint ??= tasks.Length == 0 ? Rules.NoTasks(agency ?? document ?? "") : null;
        string?[] parts = [Dates.Iso(day), agency, document];
        var path = $"input/progress/{string.Join('-', parts.OfType<string>())}.{format}";
        complaint ??= TemplateFile.Create(root, path, format == "xlsx" ? ProgressSheet.Xlsx(findings, tasks) : ProgressSheet.Csv(tasks));
        if (complaint is not null)
        {
            DiagnosticOutput.Write(errors, [complaint], "text");
            return 1;
        }

        output.WriteLine(NextSteps.Of(
            FormattableString.Invariant($"Đã viết {path}: {tasks.Length} nhiệm vụ, mỗi nhiệm vụ một dòng."), path, "",
            $"Mở {path} bằng Excel hoặc LibreOffice; ở dòng có báo cáo, điền date, status, source_title, và percent, note, source_url nếu có.",
            "Dòng chưa có báo cáo thì để trống, không cần xóa; lưu lại đúng dạng tệp."));
        return 0;
    }

    private static Diagnostic? Unknown(Corpus corpus, string? agency, string? document)
    {
        if (agency is not null && !corpus.Agencies.Any(known => known.Id.Value == agency))
        {
            return Rules.NoSuchAgency(agency, NearestTexts.Of(agency, corpus.Agencies.Select(known => known.Id.Value), NearestCount));
        }

        return document is not null && !corpus.Documents.Any(known => known.Id.Value == document)
            ? Rules.NoSuchDocument(document, NearestTexts.Of(document, corpus.Documents.Select(known => known.Id.Value), NearestCount))
            : null;
    }
}
