using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;
using Xunit;

namespace CanTho.OpenData.Tests.Sources;

public sealed class OtherInputTests
{
    private const string Site = "input/site.yml";
    private const string Hash = "c5f47781b71b3df270a62bb02ca3147f2d86cd23212024b74296d311cf6bb8d1";
    private const string Head = "seed: seeds/a.txt\nsha256: " + Hash + "\nkind: plan\ndocuments:\n";

    [Theory]
    [InlineData("SID001", 2, 9, "seed: seeds/a.txt\nsha256: C5F4\nkind: plan\n")]
    [InlineData("SID002", 1, 7, "seed: ../a.txt\nsha256: " + Hash + "\nkind: plan\n")]
    [InlineData("SID002", 1, 7, "seed: seeds/../a.txt\nsha256: " + Hash + "\nkind: plan\n")]
    [InlineData("SID004", 7, 9, Head + "  - id: a\n    short_title: A\n  - id: a\n    short_title: B\n")]
    [InlineData("SID005", 5, 9, Head + "  - id: Kế hoạch\n    short_title: A\n")]
    [InlineData("SID006", 6, 18, Head + "  - id: a\n    short_title: Một tên dài hơn sáu mươi ký tự thì không vừa trong danh sách trang\n")]
    [InlineData("YML006", 3, 7, "seed: seeds/a.txt\nsha256: " + Hash + "\nkind: kế hoạch\n")]
    [InlineData("YML002", 4, 1, "seed: seeds/a.txt\nsha256: " + Hash + "\nkind: plan\nnote: x\n")]
    public void A_fault_of_a_sidecar_is_told_at_its_place(string code, int line, int column, string text)
    {
        using var folder = new InputFolder().With("input/documents/a.yml", text);

        var found = Assert.Single(SidecarReader.ReadAll(folder.Root).Diagnostics);
        Assert.Equal((code, "input/documents/a.yml", line, column), (found.Code, found.File, found.Line, found.Column));
    }

    [Fact]
    public void Two_sidecars_of_one_seed_are_an_error()
    {
        using var folder = new InputFolder().With("input/documents/a.yml", Head).With("input/documents/b.yml", Head);

        var found = Assert.Single(SidecarReader.ReadAll(folder.Root).Diagnostics);
        Assert.Equal(("SID003", "input/documents/b.yml"), (found.Code, found.File));
        Assert.Contains("input/documents/a.yml", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sidecar_gives_its_documents_with_their_lines()
    {
        using var folder = new InputFolder().With(
            "input/documents/a.yml", Head + "  - id: bao-cao-2024\n    short_title: Báo cáo\n  - id: nghi-quyet-2024\n    short_title: Nghị quyết\nunknown:\n  - Số để trống.\n");

        var (sidecars, diagnostics) = SidecarReader.ReadAll(folder.Root);

        Assert.Empty(diagnostics);
        var sidecar = Assert.Single(sidecars);
        Assert.Equal([("bao-cao-2024", "Báo cáo", 5), ("nghi-quyet-2024", "Nghị quyết", 7)],
            sidecar.Documents.Select(document => (document.Id.Value, document.ShortTitle, document.Line)));
        Assert.Equal(["Số để trống."], sidecar.Unknown);
        Assert.Null(sidecar.Origin);
    }

    [Fact]
    public void An_indicator_for_the_home_page_must_be_in_the_register()
    {
        using var folder = new InputFolder().With(
            Site, "title: T\ntagline: K\nbase_url: https://example.org\npublisher: P\nfeatured_indicators:\n  - toc-do-tang-grdp\n  - grpd\n");
        var known = new Indicator(new IndicatorId("toc-do-tang-grdp"), "Tốc độ tăng GRDP", "%", "Kinh tế", [], null, new SourceSpan("x", 1, 1));

        var (settings, diagnostics) = SettingsReader.Read(folder.Root, [known]);

        Assert.Equal([known.Id], settings.FeaturedIndicators);
        var found = Assert.Single(diagnostics);
        Assert.Equal(("IND009", Site, 7, 5), (found.Code, found.File, found.Line, found.Column));
    }

    [Fact]
    public void The_base_address_loses_its_last_slash_and_null_stays_null()
    {
        using var folder = new InputFolder().With(
            Site, "title: T\ntagline: K\nbase_url: https://example.org/\npublisher: P\ncontact: null\nrepository: ~\n");

        var (settings, diagnostics) = SettingsReader.Read(folder.Root, []);

        Assert.Empty(diagnostics);
        Assert.Equal("https://example.org", settings.BaseUrl);
        Assert.Null(settings.Contact);
        Assert.Null(settings.Repository);
    }

    [Theory]
    [InlineData("SET001", 1, 1, null)]
    [InlineData("SET002", 3, 11, "title: T\ntagline: K\nbase_url: dulieumo\npublisher: P\n")]
    [InlineData("SET002", 3, 11, "title: T\ntagline: K\nbase_url: javascript:alert(1)\npublisher: P\n")]
    [InlineData("YML003", 1, 1, "title: T\ntagline: K\nbase_url: https://example.org\n")]
    public void A_fault_of_the_settings_is_told_at_its_place(string code, int line, int column, string? text)
    {
        using var folder = new InputFolder();
        if (text is not null)
        {
            folder.With(Site, text);
        }

        var found = Assert.Single(SettingsReader.Read(folder.Root, []).Diagnostics);
        Assert.Equal((code, Site, line, column), (found.Code, found.File, found.Line, found.Column));
    }

    [Fact]
    public void A_page_is_its_front_matter_and_the_text_behind_it()
    {
        using var folder = new InputFolder().With(
            "input/pages/gioi-thieu.md", "---\ntitle: Giới thiệu\ndescription: Một câu.\n---\n\nMột\n\n---\n\nHai\n");

        var (pages, diagnostics) = PageReader.ReadAll(folder.Root);

        Assert.Empty(diagnostics);
        var page = Assert.Single(pages);
        Assert.Equal(("gioi-thieu", "Giới thiệu", "Một câu.", "Một\n\n---\n\nHai\n"), (page.Slug, page.Title, page.Description, page.Markdown));
    }

    [Theory]
    [InlineData("gioi-thieu.md", "PAG001", 1, 1, "# Không có phần đầu\n")]
    [InlineData("gioi-thieu.md", "PAG001", 1, 1, "---\ntitle: A\n")]
    [InlineData("Gioi thieu.md", "PAG002", 1, 1, "---\ntitle: A\ndescription: B\n---\nC\n")]
    [InlineData("gioi-thieu.md", "YML002", 4, 1, "---\ntitle: A\ndescription: B\nlayout: C\n---\nD\n")]
    [InlineData("gioi-thieu.md", "YML001", 3, 1, "---\ntitle: [A\n---\nD\n")]
    public void A_fault_of_a_page_is_told_at_its_line_of_the_file(string name, string code, int line, int column, string text)
    {
        using var folder = new InputFolder().With("input/pages/" + name, text);

        var found = Assert.Single(PageReader.ReadAll(folder.Root).Diagnostics);
        Assert.Equal((Severity.Error, code, line, column), (found.Severity, found.Code, found.Line, found.Column));
    }
}
