using CanTho.OpenData.Fuzzing.Checks;
using CanTho.OpenData.Fuzzing.Mutations;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Fuzzing.Targets;

/// <summary>Progress reports.</summary>
internal sealed class ProgressTarget : IFuzzTarget
{
    private static readonly string[] Rows =
    [
        "hoan-thanh-duong-ven-song,2026-05-01,dang-thuc-hien,40,Đã giải phóng mặt bằng,Báo cáo số 12/BC-SXD,https://example.vn/bao-cao",
        "xay-dung-de-an,2026-06-30,hoan-thanh,100,\"Đề án \"\"một cửa\"\", đã trình\",Báo cáo số 13/BC-SNV,",
        "khao-sat,2026-07-15,chua-thuc-hien,,,\"Công văn\nsố 5\",http://example.vn/",
        "quy-hoach,2026-08-01,tam-dung,0,=1+1,Báo cáo,https://example.vn/a?b=c&d=e#f",
    ];

    public string Name => "progress";

    public int Weight => 60;

    public ImmutableSortedDictionary<string, byte[]> Make(Chance chance, Material material)
    {
        List<string> lines = ["task_id,date,status,percent,note,source_title,source_url", .. Enumerable.Range(0, 1 + chance.Below(6)).Select(_ => chance.Of(Rows))];
        CsvMutations.Apply(lines, chance, material);
        return ImmutableSortedDictionary<string, byte[]>.Empty.Add("input/progress/a.csv", ByteMutations.Encode(lines, chance, 25));
    }

    public string Run(FuzzCase input, string root, List<string> faults)
    {
        var (reports, diagnostics) = ProgressReader.ReadAll(root);
        PlaceCheck.Of(diagnostics, input, faults);
        if (reports.Any(report => report.SourceUrl is { } url && !url.StartsWith("http", StringComparison.Ordinal)))
        {
            faults.Add("a link that is no web address");
        }

        return string.Join('\n', diagnostics) + string.Join('\n', reports);
    }
}
