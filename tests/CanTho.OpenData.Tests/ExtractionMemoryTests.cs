using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Tests;

public sealed class ExtractionMemoryTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void A_run_that_remembers_gives_what_a_run_that_reads_everything_gives_after_any_change()
    {
        using var portal = new CopiedRepository();
        var memory = new ExtractionMemory();
        AssertSame(portal.Root, memory);

        portal.Append("input/registers/agencies.yml", "- name: Ban Thử nghiệm việc chưa ai làm\n  kind: department\n");
        AssertSame(portal.Root, memory);

        portal.Append("seeds/ke-hoach-nghi-quyet-dai-hoi-dang-bo-2026.txt", "\n8. Giao Sở Xây dựng chủ trì, phối hợp Sở Tài chính:\n\n- Làm đường trước ngày 30/6/2027.\n");
        AssertSame(portal.Root, memory);

        File.Delete(Path.Combine(portal.Root, "seeds/ke-hoach-ket-luan-07-kl-tw-2017.txt"));
        AssertSame(portal.Root, memory);
    }

    private static void AssertSame(string root, ExtractionMemory memory)
    {
        var (remembered, fresh) = (PortalBuild.Run(root, Today, memory), PortalBuild.Run(root, Today));
        Assert.Equal(fresh.Corpus.Diagnostics, remembered.Corpus.Diagnostics);
        Assert.Equal(Bytes(fresh), Bytes(remembered));
    }

    private static string[] Bytes(Model.Findings findings) =>
        [.. DatasetTables.Of(findings).Datasets.Select(dataset => System.Text.Encoding.UTF8.GetString(CsvFormat.Write(dataset)))];
}
