using System.Net;
using System.Text;
using CanTho.OpenData.Importing;
using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Search;

namespace CanTho.OpenData.Tests.Importing;

/// <summary>Files that LibreOffice writes are read to the same records as the text they hold.</summary>
public sealed class LibreOfficeTests
{
    /// <summary>The repository's originals, written as web pages, saved by LibreOffice as <c>.docx</c> and imported, give the very same
    /// sections and tasks: titles, agencies, deadlines, all fields.</summary>
    [Theory]
    [InlineData("phu-luc-ii-chuong-trinh-2026-2030", 12, 90)]
    [InlineData("ke-hoach-nghi-quyet-dai-hoi-dang-bo-2026", 30, 10)]
    [InlineData("ke-hoach-ket-luan-thu-tuong-2026", 31, 8)]
    public async Task An_original_comes_back_from_a_file_of_LibreOffice(string seed, int sections, int tasks)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(RealCorpus.Root, "seeds", seed + ".txt"), TestContext.Current.CancellationToken);
        var before = TextSample.Extract(text);
        var after = TextSample.Extract(await ThroughAsync("html", Page(text)));
        Assert.Equal((sections, tasks), (before.Sections.Length, before.Tasks.Length));
        Assert.Equal(before.Sections.Select(section => (section.Path, section.Heading, section.Text)), after.Sections.Select(section => (section.Path, section.Heading, section.Text)));
        Assert.Equal(before.Tasks.Select(Fields), after.Tasks.Select(Fields));
        Assert.Equal(before.Citations.Select(citation => (citation.Type, citation.Number, citation.Date)), after.Citations.Select(citation => (citation.Type, citation.Number, citation.Date)));
        Assert.Equal((before.Header.Id, before.Header.Title, before.Header.Issuer, before.Header.Signer), (after.Header.Id, after.Header.Title, after.Header.Issuer, after.Header.Signer));
    }

    [Fact]
    public async Task A_plan_of_LibreOffice_with_lists_merged_cells_notes_changes_and_a_legacy_font_is_read_whole()
    {
        var extracted = TextSample.Extract(await ThroughAsync("fodt", await File.ReadAllTextAsync(Path.Combine(RealCorpus.Root, "tests/CanTho.OpenData.Tests/Importing/Files/ke-hoach-nuoc-sach.fodt"), TestContext.Current.CancellationToken)));
        CleanWaterPlan.Check(extracted);
    }

    [Fact]
    public void A_file_that_LibreOffice_wrote_and_the_repository_keeps_is_read_alike()
    {
        var bytes = File.ReadAllBytes(Path.Combine(RealCorpus.Root, "tests/CanTho.OpenData.Tests/Importing/Files/ke-hoach-nuoc-sach.docx"));
        CleanWaterPlan.Check(TextSample.Extract(DocumentImport.Read(bytes, "ke-hoach.docx").Imported!.Text));
    }

    private static (string, string?, string?, string?, string?, string?, string?, string?, string?) Fields(AssignedTask task) => (
        task.Title, task.Section, task.Group, task.Ordinal, task.LeadRaw, task.CoordinatorsRaw, task.Deadline?.Raw, task.FundingRaw, task.OutputRaw);

    /// <summary>Saves a file by LibreOffice as <c>.docx</c> and imports it.</summary>
    private static async Task<string> ThroughAsync(string extension, string content)
    {
        await OutsideTool.RequireAsync("soffice", "--headless", "--version");
        var folder = Directory.CreateTempSubdirectory("cantho-office-").FullName;
        try
        {
            var cancellation = TestContext.Current.CancellationToken;
            await File.WriteAllTextAsync(Path.Combine(folder, "a." + extension), content, cancellation);
            var (_, output) = await OutsideTool.RunAsync("soffice",
                [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, Path.Combine(folder, "a." + extension)], [], cancellation);
            var docx = Path.Combine(folder, "a.docx");
            Assert.SkipUnless(File.Exists(docx) || OutsideTool.IsRequired, $"LibreOffice wrote no .docx; is its Writer installed? {output}");
            var (imported, complaints) = DocumentImport.Read(await File.ReadAllBytesAsync(docx, cancellation), "a.docx");
            Assert.DoesNotContain(complaints, complaint => complaint.Code is not "IMP021");
            return imported!.Text;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The lines as paragraphs, those of capitals centred as titles are, lines of tabs as rows of a table.</summary>
    private static string Page(string text)
    {
        var page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>");
        var isTable = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n').Where(line => line.Trim().Length > 0))
        {
            var isRow = line.Contains('\t', StringComparison.Ordinal);
            page.Append(isRow == isTable ? "" : isRow ? "<table>" : "</table>");
            page.Append(isRow ? $"<tr>{string.Concat(line.Split('\t').Select(cell => $"<td><p>{WebUtility.HtmlEncode(cell)}</p></td>"))}</tr>" : $"<p{(line.Any(char.IsLower) ? "" : " align=\"center\"")}>{WebUtility.HtmlEncode(line)}</p>");
            isTable = isRow;
        }

        return page.Append(isTable ? "</table>" : "").Append("</body></html>").ToString();
    }
}
