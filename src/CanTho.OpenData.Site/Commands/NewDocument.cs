using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Site.Wording.Templates;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Commands;

/// <summary><c>new plan</c> and <c>new report</c>: the sidecar of a seed that is there, or a text to be filled in where there is none.</summary>
internal static class NewDocument
{
    private const int LongestName = 80;

    private static readonly string[] Endings = [".txt", ".md", ".html", ".htm"];

    /// <summary>Writes and gives 0; 1 with a complaint.</summary>
    public static int Run(string root, string? file, string? name, bool isReport, TextWriter output, TextWriter errors)
    {
        var (said, complaints) = Write(root, file, name, isReport);
        DiagnosticOutput.Write(errors, complaints, "text");
        if (said is not null)
        {
            output.WriteLine(said);
        }

        return complaints.Length == 0 ? 0 : 1;
    }

    private static (string? Said, Diagnostic[] Complaints) Write(string root, string? file, string? name, bool isReport)
    {
        var kind = isReport ? "report" : "plan";
        if (file is not null)
        {
            return Describe(root, Path.GetFullPath(file) is var full && File.Exists(full) ? full : Path.Combine(root, file), isReport);
        }

        if (string.IsNullOrWhiteSpace(name))
        {
            var waiting = WithoutSidecar(root).FirstOrDefault() ?? "seeds/ten-tep.txt";
            return (null, [Rules.TemplateArgument(kind, "đường dẫn của văn bản trong seeds/, hoặc --name nếu chưa có văn bản", $"new {kind} {waiting}")]);
        }

        var slug = VietnameseText.Slug(name, LongestName);
        if (slug.Length == 0)
        {
            return (null, [Rules.TemplateName(name)]);
        }

        var found = Endings.Select(ending => Path.Combine(root, "seeds", slug + ending)).FirstOrDefault(File.Exists);
        return found is null ? Skeleton(root, $"seeds/{slug}.txt", kind, isReport) : Describe(root, found, isReport);
    }

    private static (string? Said, Diagnostic[] Complaints) Skeleton(string root, string path, string kind, bool isReport)
    {
        var text = isReport ? DocumentTexts.Report : DocumentTexts.Plan;
        return TemplateFile.Create(root, path, Encoding.UTF8.GetBytes(text)) is { } complaint
            ? (null, [complaint])
            : (NextSteps.Of($"Đã viết {path}: mẫu để dán văn bản vào.", path, text, $"Viết tệp mô tả: {NextSteps.Program} new {kind} {path}"), []);
    }

    private static (string? Said, Diagnostic[] Complaints) Describe(string root, string path, bool isReport)
    {
        var shownAs = Path.GetRelativePath(root, path).Replace('\\', '/');
        if (!TemplateFile.IsBelow(Path.Combine(root, "seeds"), path))
        {
            return (null, [Rules.NotInSeeds(shownAs)]);
        }

        if (SidecarReader.ReadAll(root).Sidecars.FirstOrDefault(sidecar => sidecar.Seed == shownAs) is { } existing)
        {
            return (null, [Rules.TemplateExists(existing.File)]);
        }

        var (seed, complaints) = SeedReader.Read(path, shownAs);
        if (seed is null)
        {
            return (null, [.. complaints]);
        }

        var documents = PortalBuild.Extract(seed, RegisterReader.Read(root).Registers);
        var sidecar = $"input/documents/{VietnameseText.Slug(Path.GetFileNameWithoutExtension(path), LongestName)}.yml";
        var text = SidecarWords.Write(seed, documents, isReport: isReport);
        return TemplateFile.Create(root, sidecar, Encoding.UTF8.GetBytes(text)) is { } complaint
            ? (null, [complaint])
            : (NextSteps.Of(
                FormattableString.Invariant($"Đã viết {sidecar}: mô tả {shownAs}, đọc được {documents.Length} văn bản, {documents.Sum(document => document.Tasks.Length)} nhiệm vụ, {documents.Sum(document => document.Observations.Length)} số liệu."),
                sidecar, text, $"Xem lại từng bản ghi đọc được: {NextSteps.Program} review {shownAs}"), []);
    }

    private static IEnumerable<string> WithoutSidecar(string root)
    {
        var described = SidecarReader.ReadAll(root).Sidecars.Select(sidecar => sidecar.Seed).ToHashSet(StringComparer.Ordinal);
        return SeedReader.ReadAll(root, "seeds").Files.Select(seed => seed.Path).Where(path => !described.Contains(path));
    }
}
