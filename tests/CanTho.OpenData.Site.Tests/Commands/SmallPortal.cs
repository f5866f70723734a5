using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Tests.Browser;

namespace CanTho.OpenData.Site.Tests.Commands;

/// <summary>A portal of one small plan in a folder of its own, to be broken in tests.</summary>
internal sealed class SmallPortal : IDisposable
{
    private const string Plan = """
        Số: 12/KH-UBND

        Cần Thơ, ngày 05 tháng 3 năm 2026

        PHỤ LỤC
        PHÂN CÔNG NHIỆM VỤ

        TT	NHIỆM VỤ	CƠ QUAN CHỦ TRÌ	THỜI HẠN
        1.	Hoàn thành đường ven sông	Sở Xây dựng	Quý IV/2026
        """;

    public SmallPortal()
    {
        Write("seeds/ke-hoach.txt", Plan);
        Write("input/site.yml", "title: Cổng thử\ntagline: Một cổng nhỏ để thử.\nbase_url: https://example.vn\npublisher: Người thử\n");
        Write("input/registers/agencies.yml", "- name: Sở Xây dựng\n  kind: department\n");
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "theme"), "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Root, Path.GetRelativePath(Repository.Root, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("cantho-portal-").FullName;

    public string Output => Path.Combine(Root, "output");

    public void Write(string path, string text)
    {
        var full = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Builds and gives the exit code and what was complained of.</summary>
    public async Task<(int Exit, string[] Complaints)> BuildAsync(bool isStrict = false)
    {
        using var errors = new StringWriter();
        var request = new BuildRequest(Root, Output, new DateOnly(2026, 11, 22), "https://example.vn", isStrict);
        var exit = await SiteBuild.RunAsync(request, TextWriter.Null, errors, TestContext.Current.CancellationToken);
        return (exit, errors.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Every file of the published folder with its bytes' hash.</summary>
    public SortedDictionary<string, string> Published() => new(
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(Output, file),
            file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))), StringComparer.Ordinal), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
