using System.Security.Cryptography;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Vietnamese;
using Xunit;

namespace CanTho.OpenData.Tests.Sources;

/// <summary>The files in <c>input/</c> as they are kept in the repository.</summary>
public sealed class RealInputTests
{
    private static readonly Registers Registers = RegisterReader.Read(InputFolder.Repository).Registers;

    private static readonly ILookup<string, Agency> BySpelling = Registers.Agencies
        .SelectMany(agency => agency.Aliases.Prepend(agency.Name).Select(spelling => (Key: AgencyEntries.SpellingKey(spelling), agency)))
        .Distinct()
        .ToLookup(pair => pair.Key, pair => pair.agency, StringComparer.Ordinal);

    [Fact]
    public void Every_file_reads_without_a_complaint()
    {
        Assert.Empty(RegisterReader.Read(InputFolder.Repository).Diagnostics);
        Assert.Empty(SidecarReader.ReadAll(InputFolder.Repository).Diagnostics);
        Assert.Empty(SettingsReader.Read(InputFolder.Repository, RegisterReader.Read(InputFolder.Repository).Registers.Indicators).Diagnostics);
        Assert.Empty(PageReader.ReadAll(InputFolder.Repository).Diagnostics);
    }

    [Fact]
    public void Every_spelling_means_one_agency_and_every_identity_is_its_own()
    {
        Assert.True(Registers.Agencies.Length > 150);
        Assert.All(BySpelling, spelling => Assert.Single(spelling));
        Assert.Equal(Registers.Agencies.Length, Registers.Agencies.Select(agency => agency.Id).Distinct().Count());
        Assert.All(Registers.Agencies, agency => Assert.Equal(VietnameseText.Slug(agency.Name), agency.Id.Value));
    }

    [Fact]
    public void No_successor_and_no_former_name_stands_without_its_source()
    {
        Assert.All(Registers.Agencies, agency => Assert.Equal(agency.Successor is null, string.IsNullOrEmpty(agency.SuccessorSource)));
        Assert.All(Registers.Agencies.SelectMany(agency => agency.FormerNames), former => Assert.NotEmpty(former.Source));
        Assert.Contains(Registers.Agencies, agency => agency.Successor == new AgencyId("so-tai-chinh"));
    }

    [Fact]
    public void Every_agency_of_the_appendix_table_is_in_the_register()
    {
        var cells = File.ReadLines(Path.Combine(InputFolder.Repository, "seeds/phu-luc-ii-chuong-trinh-2026-2030.txt"))
            .Select(line => line.Split('\t'))
            .Where(cells => cells.Length == 7 && !string.Equals(cells[0], "TT", StringComparison.Ordinal))
            .SelectMany(cells => cells[2..4])
            .SelectMany(cell => cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .ToArray();

        Assert.True(cells.Length > 180);
        Assert.Empty(cells.Where(cell => !IsCovered(cell)).Distinct(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Sở KH&CN", "Sở Khoa học và Công nghệ")]
    [InlineData("Sở NN&MT", "Sở Nông nghiệp và Môi trường")]
    [InlineData("UBND TP", "Ủy ban nhân dân thành phố Cần Thơ")]
    [InlineData("Công an TP", "Công an thành phố")]
    [InlineData("Bộ Chỉ huy quân sự", "Bộ Chỉ huy Quân sự thành phố")]
    [InlineData("Công an tỉnh", "Công an tỉnh")]
    [InlineData("các sở, ban ngành, UBND quận, huyện có liên quan", "Các sở, ban, ngành, UBND quận, huyện")]
    [InlineData("Sở Văn hóa, Thể thao và Du lịch", "Sở Văn hóa, Thể thao và Du lịch")]
    [InlineData("Văn phòng UBND thành phố", "Văn phòng Ủy ban nhân dân thành phố")]
    [InlineData("Cảnh sát phòng cháy chữa cháy thành phố", "Cảnh sát phòng cháy chữa cháy thành phố")]
    public void Spellings_of_the_documents_lead_to_the_canonical_name(string spelling, string name) =>
        Assert.Equal(name, Assert.Single(BySpelling[AgencyEntries.SpellingKey(spelling)]).Name);

    [Fact]
    public void Every_seed_has_a_sidecar_with_its_checksum()
    {
        var sidecars = SidecarReader.ReadAll(InputFolder.Repository).Sidecars;
        var seeds = Directory.GetFiles(Path.Combine(InputFolder.Repository, "seeds"), "*.txt")
            .Select(file => ("seeds/" + Path.GetFileName(file), Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)))));

        Assert.Equal(seeds.Order(), sidecars.Select(sidecar => (sidecar.Seed, sidecar.Sha256)).Order());
        Assert.All(sidecars, sidecar => Assert.NotEmpty(sidecar.Unknown));
        Assert.Equal(2, sidecars.Single(sidecar => sidecar.Kind is "report").Documents.Length);
    }

    [Fact]
    public void Usual_abbreviations_have_an_expansion()
    {
        string[] usual = [
            "UBND", "HĐND", "KH&CN", "NN&MT", "ĐBSCL", "KCN", "CCN", "GRDP", "NTM", "OCOP", "CNTT", "TTHC", "KH", "QĐ", "NQ", "CTr", "TB", "BCĐ", "TP",
            "NSNN", "XDCB", "THCS", "THPT", "HTX", "DN", "ODA", "FDI", "PCI", "PAPI", "SIPAS", "PAR"];

        Assert.Empty(usual.Except(Registers.Abbreviations.Select(abbreviation => abbreviation.Term), StringComparer.Ordinal));
        Assert.All(Registers.Abbreviations, abbreviation => Assert.All(abbreviation.Expansions, Assert.NotEmpty));
    }

    [Fact]
    public void The_portal_says_that_it_is_not_the_city()
    {
        Assert.Contains("không phải cơ quan của thành phố", SettingsReader.Read(InputFolder.Repository, RegisterReader.Read(InputFolder.Repository).Registers.Indicators).Settings.Publisher, StringComparison.Ordinal);
        Assert.Equal(["cam-ket", "dieu-khoan", "gioi-thieu", "huong-dan-bien-tap", "phan-vung", "about"], PageReader.ReadAll(InputFolder.Repository).Pages.Select(page => page.Slug), StringComparer.Ordinal);
    }

    /// <summary>A cell is covered when it is one spelling, or several joined by commas, the longest taken first.</summary>
    private static bool IsCovered(string cell)
    {
        if (BySpelling.Contains(AgencyEntries.SpellingKey(cell)))
        {
            return true;
        }

        for (var comma = cell.LastIndexOf(','); comma > 0; comma = cell.LastIndexOf(',', comma - 1))
        {
            if (BySpelling.Contains(AgencyEntries.SpellingKey(cell[..comma])) && IsCovered(cell[(comma + 1)..]))
            {
                return true;
            }
        }

        return false;
    }
}
