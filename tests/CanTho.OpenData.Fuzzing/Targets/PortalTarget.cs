using System.Security.Cryptography;
using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Fuzzing.Checks;
using CanTho.OpenData.Fuzzing.Mutations;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary>The whole run from files to datasets over a small portal, some of its files changed.</summary>
internal sealed class PortalTarget : IFuzzTarget
{
    internal const string Plan = "Số: 12/KH-UBND\n\nCần Thơ, ngày 05 tháng 3 năm 2026\n\nPHỤ LỤC\nPHÂN CÔNG NHIỆM VỤ\n\nTT\tNHIỆM VỤ\tCƠ QUAN CHỦ TRÌ\tTHỜI HẠN\n"
        + "1.\tHoàn thành đường ven sông\tSở Xây dựng\tQuý IV/2026\n2.\tXây dựng đề án nhà ở\tSở Xây dựng\tHằng năm\n";

    private const string Site = "title: Cổng thử\ntagline: Một cổng nhỏ để thử.\nbase_url: https://example.vn\npublisher: Người thử\n";
    private const string Agencies = "- name: Sở Xây dựng\n  kind: department\n  aliases: [Sở XD]\n- name: Sở Tài chính\n  kind: department\n  successor: {name: Sở Xây dựng, source: Luật}\n";
    private const string Corrections = "- record: hoan-thanh-duong-ven-song\n  field: title\n  expect: ven sông\n  value: ven biển\n  reason: Thử\n  evidence: Thử\n  who: Tôi\n  when: 2026-01-01\n";
    private const string Progress = "task_id,date,status,percent,note,source_title,source_url\nhoan-thanh-duong-ven-song,2026-05-01,dang-thuc-hien,40,Đã làm,Báo cáo,https://example.vn/a\n";
    private const string Page = "---\ntitle: Giới thiệu\ndescription: Một câu.\n---\n\n# Giới thiệu\n\nXem [nhiệm vụ](/nhiem-vu/).\n";

    public string Name => "portal";

    public int Weight => 40;

    /// <summary>The findings of the small portal as it is.</summary>
    public static Findings Plain()
    {
        var folder = Directory.CreateTempSubdirectory("cantho-fuzz-plain-");
        try
        {
            new FuzzCase("portal", Files(Plan)).WriteTo(folder.FullName);
            return PortalBuild.Run(folder.FullName, new DateOnly(2026, 11, 22));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material)
    {
        var seed = chance.OneIn(2) ? Plan : string.Join('\n', ExtractTarget.Splice(chance, material));
        var files = Files(seed).ToBuilder();
        if (chance.OneIn(3))
        {
            files["input/registers/indicators.yml"] = YamlTarget.Changed("input/registers/indicators.yml", chance, material, 30);
        }

        foreach (var path in files.Keys.Where(_ => chance.OneIn(4)).ToArray())
        {
            var lines = Encoding.UTF8.GetString(files[path]).Split('\n').ToList();
            Change(path, lines, chance, material);
            files[path] = ByteMutations.Encode(lines, chance, 40);
        }

        return files.ToImmutable();
    }

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var findings = PortalBuild.Run(root, new DateOnly(2026, 11, 22));
        var tables = DatasetTables.Of(findings);
        PlaceCheck.Of(findings.Corpus.Diagnostics.AddRange(tables.Diagnostics), input, faults);
        var text = new StringBuilder().AppendJoin('\n', findings.Corpus.Diagnostics);
        foreach (var dataset in tables.Datasets)
        {
            text.Append(dataset.Name).Append(dataset.Rows.Length).AppendJoin('|', dataset.Rows.SelectMany(row => row.Select(CsvText)));
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static string CsvText(object? cell) => Datasets.Formats.CsvFormat.Text(cell);

    private static void Change(string path, List<string> lines, Chance chance, Material material)
    {
        switch (Path.GetExtension(path))
        {
            case ".yml":
                YamlMutations.Apply(lines, chance, material);
                break;
            case ".csv":
                CsvMutations.Apply(lines, chance, material);
                break;
            default:
                TextMutations.Apply(lines, chance, material, 3);
                break;
        }
    }

    internal static ImmutableSortedDictionary<string, byte[]> Files(string seed)
    {
        var bytes = new UTF8Encoding(false).GetBytes(seed);
        var sidecar = $"seed: seeds/ke-hoach.txt\nsha256: {Convert.ToHexStringLower(SHA256.HashData(bytes))}\nkind: plan\norigin: Thử\ndocuments:\n  - id: ke-hoach\n    short_title: Kế hoạch\n";
        return ImmutableSortedDictionary<string, byte[]>.Empty
            .Add("seeds/ke-hoach.txt", bytes)
            .Add("input/documents/ke-hoach.yml", Encoding.UTF8.GetBytes(sidecar))
            .Add("input/site.yml", Encoding.UTF8.GetBytes(Site))
            .Add("input/registers/agencies.yml", Encoding.UTF8.GetBytes(Agencies))
            .Add("input/corrections/a.yml", Encoding.UTF8.GetBytes(Corrections))
            .Add("input/progress/a.csv", Encoding.UTF8.GetBytes(Progress))
            .Add("input/pages/gioi-thieu.md", Encoding.UTF8.GetBytes(Page));
    }
}
