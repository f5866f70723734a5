using System.Text;
using System.Text.RegularExpressions;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Browser;

namespace CanTho.OpenData.Site.Tests.Commands;

/// <summary>From an office's file to a published page.</summary>
public sealed class ImportTests : IDisposable
{
    private const string Seed = "seeds/ke-hoach-77-kh-ubnd-2026-03-12.txt";
    private const string Sidecar = "input/documents/ke-hoach-77-kh-ubnd-2026-03-12.yml";

    private static readonly string Plan = Path.Combine(Repository.Root, "tests/CanTho.OpenData.Tests/Importing/Files/ke-hoach-nuoc-sach.docx");

    private readonly SmallPortal portal = new();

    [Fact]
    public void An_import_writes_a_text_and_a_sidecar_and_says_what_it_did()
    {
        var (exit, output, errors) = Import(Plan);
        Assert.Equal((0, ""), (exit, errors));
        Assert.Equal([$"Đã ghi: {Seed}", $"        {Sidecar}", "Đọc được: 1 văn bản, 9 mục, 1 bảng, 3 nhiệm vụ, 1 chú thích, 1 viện dẫn."], output.Split('\n')[..3]);
        Assert.Contains("1 chỗ chèn có theo dõi thay đổi", output, StringComparison.Ordinal);
        Assert.Contains("12 chữ phông .VnTime chuyển sang Unicode", output, StringComparison.Ordinal);
        Assert.Contains("12 ký tự ẩn", output, StringComparison.Ordinal);
        Assert.Matches(@"(?s)review seeds/.*-- check", output);

        var sidecar = PortalBuild.ReadInput(portal.Root).Sidecars.Single();
        Assert.Equal((Seed, "plan"), (sidecar.Seed, sidecar.Kind));
        Assert.Equal("ke-hoach-nuoc-sach.docx", sidecar.ImportedFrom!.File);
        Assert.Equal(["Kế hoạch ghi số 77/KH-UBND; ngày ban hành 12/03/2026; tên người ký là Lê Thị Bình, KT. CHỦ TỊCH PHÓ CHỦ TỊCH."], sidecar.Known);
        Assert.Null(sidecar.Origin);
        Assert.True(sidecar.Documents.Single().ShortTitle.Length <= 60);
        Assert.Matches(new Regex("^[a-z0-9-]+$", RegexOptions.NonBacktracking), sidecar.Documents.Single().Id.Value);
    }

    [Fact]
    public async Task With_the_placeholder_filled_in_the_portal_is_built_without_an_error_and_names_the_original()
    {
        Import(Plan);
        portal.Write(Sidecar, Read(Sidecar).Replace("CẦN ĐIỀN: nhận văn bản từ đâu, ngày nào", "Văn phòng UBND thành phố gửi ngày 15/03/2026", StringComparison.Ordinal));
        var (exit, complaints) = await portal.BuildAsync();
        Assert.Equal(0, exit);
        Assert.DoesNotContain(complaints, complaint => complaint.Contains(": error ", StringComparison.Ordinal) || complaint.Contains(" SID", StringComparison.Ordinal));
        foreach (var page in new[] { "van-ban", "nguon" })
        {
            Assert.Contains("Chuyển từ tệp ke-hoach-nuoc-sach.docx (SHA-256", await File.ReadAllTextAsync(
                Path.Combine(portal.Output, page, "ke-hoach-77-kh-ubnd-2026-03-12", "index.html"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_same_file_again_is_there_already_and_nothing_changes()
    {
        Import(Plan);
        portal.Write(Sidecar, Read(Sidecar) + "# sửa tay\n");
        var (exit, output, _) = Import(Plan, "ten-khac");
        Assert.Equal(0, exit);
        Assert.Contains($"đã được nhập trước đây, văn bản là {Seed}", output, StringComparison.Ordinal);
        Assert.EndsWith("# sửa tay\n", Read(Sidecar), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(portal.Root, "seeds/ten-khac.txt")));
    }

    [Theory]
    [InlineData(Seed, "khác")]
    [InlineData(Sidecar, "# khác\n")]
    public void Nothing_is_overwritten_and_no_half_is_written(string existing, string content)
    {
        portal.Write(existing, content);
        var (exit, _, errors) = Import(Plan);
        Assert.Equal(1, exit);
        Assert.Contains($"error IMP017: Đã có tệp {existing}; không ghi đè. Chọn tên khác bằng --name", errors, StringComparison.Ordinal);
        Assert.Equal(content, Read(existing));
        Assert.Single(new[] { Seed, Sidecar }, path => File.Exists(Path.Combine(portal.Root, path)));
    }

    [Fact]
    public void What_a_killed_import_left_is_completed()
    {
        Import(Plan);
        File.Delete(Path.Combine(portal.Root, Sidecar));
        Assert.Equal(0, Import(Plan).Exit);
        Assert.True(File.Exists(Path.Combine(portal.Root, Sidecar)));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_leaves_nothing()
    {
        portal.Write("input/documents", "một tệp ở chỗ của thư mục");
        var (exit, _, errors) = Import(Plan);
        Assert.Equal(1, exit);
        Assert.Contains("error IMP019: Không ghi được tệp", errors, StringComparison.Ordinal);
        Assert.Equal(["ke-hoach.txt"], Directory.EnumerateFiles(Path.Combine(portal.Root, "seeds")).Select(Path.GetFileName));
    }

    [Fact]
    public void Another_file_of_the_same_document_is_refused()
    {
        Import(Plan);
        var page = Path.Combine(portal.Root, "a.html");
        File.WriteAllText(page, "<p>Số: 77/KH-UBND</p><p>Cần Thơ, ngày 12 tháng 3 năm 2026</p><p>KẾ HOẠCH</p><p>Khác</p><p>I. MỤC ĐÍCH</p>");
        var (exit, _, errors) = Import(page, "khac");
        Assert.Equal(1, exit);
        Assert.Contains($"error IMP018: Văn bản mã “ke-hoach-77-kh-ubnd-2026-03-12” đã có trong kho ({Sidecar}).", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../x")]
    [InlineData("Kế hoạch")]
    [InlineData("a/b")]
    [InlineData("")]
    public void A_name_that_is_no_slug_is_refused(string name)
    {
        var (exit, _, errors) = Import(Plan, name);
        Assert.Equal(1, exit);
        Assert.StartsWith(".:1:1: error IMP016: ", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("khong-co.docx", null, "SRC009")]
    [InlineData("a.doc", "x", "IMP002")]
    [InlineData("a.docx", "PK", "IMP005")]
    public void A_file_that_cannot_be_read_is_told_in_one_line(string name, string? content, string code)
    {
        var path = Path.Combine(portal.Root, name);
        if (content is not null)
        {
            File.WriteAllText(path, content);
        }

        var (exit, output, errors) = Import(path);
        Assert.Equal((1, ""), (exit, output));
        Assert.Matches($@"^[^\n]+:1:1: error {code}: [^\n]+\n$", errors);
    }

    [Fact]
    public void What_is_missing_is_said_in_the_sidecar_and_any_words_are_safe_in_it()
    {
        var page = Path.Combine(portal.Root, "Công văn \"x\" #1.html");
        File.WriteAllText(page, "<p>Số: /KH-UBND</p><p>Cần Thơ, ngày tháng 6 năm 2026</p><p>KẾ HOẠCH</p><p>Về \"nước sạch\": {a}, [b] # \\ c - và một tên rất dài để phải cắt ngắn lại</p><p>I. MỤC ĐÍCH</p><p>(Đính kèm Phụ lục I, II)</p><img src=x>", Encoding.UTF8);
        Assert.Equal(0, Import(page).Exit);
        var input = PortalBuild.ReadInput(portal.Root);
        Assert.DoesNotContain(input.Diagnostics, complaint => complaint.Code.StartsWith("YML", StringComparison.Ordinal) || complaint.Code.StartsWith("SID", StringComparison.Ordinal));
        var sidecar = input.Sidecars.Single();
        Assert.Equal("Công văn \"x\" #1.html", sidecar.ImportedFrom!.File);
        Assert.Equal(
            [
                "Số của kế hoạch để trống (chỉ in “/KH-UBND”).", "Kế hoạch không ghi đủ ngày ban hành, chỉ có tháng 6/2026.", "Kế hoạch không có tên người ký.",
                "Phụ lục I, Phụ lục II được nhắc tên nhưng không có trong tệp nhận được.", "1 hình ảnh trong tệp gốc không chuyển được thành chữ.",
                "Bản chữ không thể hiện chữ ký và con dấu nên không xác định được văn bản đã ban hành hay còn là dự thảo.",
            ],
            sidecar.Unknown);
    }

    [Theory]
    [InlineData("file: ../a.docx\n  sha256: 0000000000000000000000000000000000000000000000000000000000000000", "IMP030")]
    [InlineData("file: a.docx\n  sha256: 12", "SID001")]
    [InlineData("file: a.docx", "YML003")]
    [InlineData("file: a.docx\n  sha256: 0000000000000000000000000000000000000000000000000000000000000000\n  path: x", "YML002")]
    public void The_name_and_the_checksum_of_the_original_have_a_shape(string written, string code)
    {
        portal.Write("input/documents/a.yml", $"seed: seeds/ke-hoach.txt\nsha256: {new string('0', 64)}\nkind: plan\nimported_from:\n  {written}\ndocuments: []\n");
        Assert.Contains(PortalBuild.ReadInput(portal.Root).Diagnostics, complaint => complaint.Code == code && complaint.File == "input/documents/a.yml");
    }

    public void Dispose() => portal.Dispose();

    private string Read(string path) => File.ReadAllText(Path.Combine(portal.Root, path));

    private (int Exit, string Output, string Errors) Import(string file, string? name = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var exit = ImportVerb.Run(file, portal.Root, name, output, errors);
        return (exit, output.ToString(), errors.ToString());
    }
}
