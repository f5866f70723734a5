using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;

namespace CanTho.OpenData.Site.Tests.Commands;

/// <summary>What <c>new</c> writes is asked for where it is unknown, is never written over anything, and passes the check once filled in.</summary>
public sealed class NewVerbTests : IDisposable
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    private readonly SmallPortal portal = new();

    public void Dispose() => portal.Dispose();

    [Fact]
    public void A_sidecar_states_what_the_text_says_and_asks_for_the_rest()
    {
        var (exit, said, _) = Document("seeds/ke-hoach.txt", null);
        var sidecar = Read("input/documents/ke-hoach.yml");
        var seed = PortalBuild.ReadInput(portal.Root).Seeds.Single();

        Assert.Equal(0, exit);
        Assert.Contains($"sha256: {seed.Sha256}\n", sidecar, StringComparison.Ordinal);
        Assert.Contains("- \"Phụ lục ghi số 12/KH-UBND; ngày ban hành 05/03/2026.\"", sidecar, StringComparison.Ordinal);
        Assert.Contains("\nkind: task_table\n", sidecar, StringComparison.Ordinal);
        Assert.Contains("1. Mở input/documents/ke-hoach.yml bằng trình soạn thảo và thay mọi chỗ ghi CẦN ĐIỀN (dòng 9).", said, StringComparison.Ordinal);
        Assert.Equal(["input/documents/ke-hoach.yml:9:9: error FIL001"], Errors().Select(line => line[..line.IndexOf(": Chưa", StringComparison.Ordinal)]));

        portal.Write("input/documents/ke-hoach.yml", sidecar.Replace("CẦN ĐIỀN: nhận văn bản từ đâu, ngày nào, ở dạng tệp gì", "Văn phòng gửi ngày 06/3/2026", StringComparison.Ordinal));
        Assert.Empty(Errors());
    }

    [Fact]
    public void Without_a_text_there_is_a_template_for_it_that_the_check_refuses_until_it_is_replaced()
    {
        var (exit, said, _) = Document(null, "Kế hoạch cấp nước 2026");
        Assert.Equal(0, exit);
        Assert.Contains("new plan seeds/ke-hoach-cap-nuoc-2026.txt", said, StringComparison.Ordinal);
        Assert.All(Errors(), line => Assert.Contains(": error FIL002: ", line, StringComparison.Ordinal));
        Assert.Contains(Errors(), line => line.StartsWith("seeds/ke-hoach-cap-nuoc-2026.txt:1:1: ", StringComparison.Ordinal));
        Assert.StartsWith("seeds/ke-hoach-cap-nuoc-2026.txt:1:1: error FIL002", Document(null, "ke-hoach-cap-nuoc-2026").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "NEW003", "new plan seeds/ke-hoach.txt")]
    [InlineData(null, "…", "NEW002", "--name")]
    [InlineData("../khac.txt", null, "NEW006", "seeds/")]
    [InlineData("seeds/../../khac.txt", null, "NEW006", "seeds/")]
    [InlineData("input/site.yml", null, "NEW006", "seeds/")]
    [InlineData("seeds/khong-co.txt", null, "SRC009", "đường dẫn")]
    public void What_is_missing_or_lies_elsewhere_is_told_and_nothing_is_written(string? file, string? name, string code, string advice)
    {
        var before = Files();
        var (exit, said, errors) = Document(file, name);
        Assert.Equal((1, ""), (exit, said));
        Assert.Contains($"error {code}: ", errors, StringComparison.Ordinal);
        Assert.Contains(advice, errors, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public void A_sheet_of_an_agency_has_its_tasks_and_comes_back_as_it_is(string format)
    {
        var (exit, said, _) = Progress("so-xay-dung", format);
        Assert.Equal(0, exit);
        Assert.Contains($"Đã viết input/progress/2026-11-22-so-xay-dung.{format}: 1 nhiệm vụ", said, StringComparison.Ordinal);
        var complaint = Assert.Single(PortalBuild.Run(portal.Root, Day).Corpus.Diagnostics, complaint => complaint.Code[..3] == "PRG");
        Assert.Equal("PRG019", complaint.Code);
        Assert.StartsWith($"input/progress/2026-11-22-so-xay-dung.{format}:1:1: error NEW001", Progress("so-xay-dung", format).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_that_was_filled_in_is_a_report()
    {
        Progress("so-xay-dung", "csv");
        var path = "input/progress/2026-11-22-so-xay-dung.csv";
        portal.Write(path, Read(path).Replace(",,,,,,\r\n", ",2026-11-20,dang-thuc-hien,40,,Báo cáo số 7,\r\n", StringComparison.Ordinal));
        var report = Assert.Single(PortalBuild.Run(portal.Root, Day).Corpus.Progress);
        Assert.Equal((ProgressStatus.UnderWay, 40, "Báo cáo số 7", "Hoàn thành đường ven sông"), (report.Status, report.Percent, report.SourceTitle, report.Title));
        Assert.Empty(Errors());
    }

    [Fact]
    public void An_unknown_agency_or_document_gives_the_nearest()
    {
        Assert.Contains("error NEW004: Không có cơ quan mã “so-xay-dug”. Các mã gần nhất: so-xay-dung", Progress("so-xay-dug", "csv").Errors, StringComparison.Ordinal);
        using var errors = new StringWriter();
        Assert.Equal(1, NewProgress.Run(portal.Root, null, "phu-luc", Day, "csv", TextWriter.Null, errors));
        Assert.Contains("error NEW005: ", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_correction_states_what_the_source_says_and_is_added_behind_those_there()
    {
        var id = Task();
        portal.Write("input/corrections/ke-hoach.yml", $"- record: {id}\r\n  field: title\r\n  expect: ven sông\r\n  value: ven biển\r\n  reason: r\r\n  evidence: e\r\n  who: w\r\n  when: 2026-01-01\r\n");
        var (exit, said, _) = Correct(id, "deadline_raw");
        var text = Read("input/corrections/ke-hoach.yml");
        Assert.Equal(0, exit);
        Assert.Contains($"\r\n- record: {id}\r\n  field: deadline_raw\r\n  expect: \"Quý IV/2026\"\r\n  value: \"CẦN ĐIỀN: ", text, StringComparison.Ordinal);
        Assert.DoesNotMatch("[^\r]\n", text);
        Assert.Contains("thay mọi chỗ ghi CẦN ĐIỀN (dòng 14, 15, 16, 17)", said, StringComparison.Ordinal);
        Assert.Equal(4, Errors().Length);
        Assert.All(Errors(), line => Assert.Contains("error FIL001", line, StringComparison.Ordinal));
        Assert.Contains("NEW007", Correct(id, "deadline_raw").Errors, StringComparison.Ordinal);
        Assert.Contains("NEW007", Correct(id, "title").Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "NEW003")]
    [InlineData("khong-co", "title", "EXP001")]
    [InlineData("so-xay-dung", "name", "NEW008")]
    [InlineData("*", "", "NEW003")]
    [InlineData("*", "titel", "NEW013")]
    [InlineData("*", "output_raw", "NEW011")]
    public void A_correction_that_cannot_be_is_told_of(string id, string field, string code)
    {
        var (exit, said, errors) = Correct(id == "*" ? Task() : id, field);
        Assert.Equal((1, ""), (exit, said));
        Assert.Contains($"error {code}: ", errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(portal.Root, "input/corrections")));
    }

    [Theory]
    [InlineData("ven sông", 0)]
    [InlineData("ven biển", 1)]
    public void A_part_of_a_long_field_must_stand_in_it_once(string words, int exit) => Assert.Equal(exit, Correct(Task(), "title", words).Exit);

    [Fact]
    public void Nothing_is_written_through_a_link_that_leads_outside()
    {
        var elsewhere = Directory.CreateTempSubdirectory("cantho-elsewhere-");
        try
        {
            Directory.CreateSymbolicLink(Path.Combine(portal.Root, "input/progress"), elsewhere.FullName);
            Assert.Contains("error NEW014: ", Progress("so-xay-dung", "csv").Errors, StringComparison.Ordinal);
            Assert.Empty(elsewhere.EnumerateFiles());
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
    }

    private string Task() => PortalBuild.Run(portal.Root, Day).Corpus.Tasks[0].Id.Value;

    private string[] Errors() =>
        [.. PortalBuild.Run(portal.Root, Day).Corpus.Diagnostics.Where(complaint => complaint.Severity == Diagnostics.Severity.Error).Select(complaint => complaint.ToString())];

    private string Read(string path) => File.ReadAllText(Path.Combine(portal.Root, path));

    private string[] Files() => [.. Directory.EnumerateFiles(portal.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private (int Exit, string Said, string Errors) Document(string? file, string? name) =>
        Run((output, errors) => NewDocument.Run(portal.Root, file, name, isReport: false, output, errors));

    private (int Exit, string Said, string Errors) Progress(string agency, string format) =>
        Run((output, errors) => NewProgress.Run(portal.Root, agency, null, Day, format, output, errors));

    private (int Exit, string Said, string Errors) Correct(string id, string field, string? expect = null) =>
        Run((output, errors) => NewCorrection.Run(portal.Root, id, field, expect, Day, output, errors));

    private static (int Exit, string Said, string Errors) Run(Func<TextWriter, TextWriter, int> verb)
    {
        var (said, told) = (new StringBuilder(), new StringBuilder());
        using var output = new StringWriter(said);
        using var errors = new StringWriter(told);
        return (verb(output, errors), said.ToString(), told.ToString());
    }
}
