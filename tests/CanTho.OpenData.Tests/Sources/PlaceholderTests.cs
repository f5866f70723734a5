using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Tests.Reconciliation;

namespace CanTho.OpenData.Tests.Sources;

/// <summary>What a template leaves open is one error at its place, and nothing else is said of the same value.</summary>
public sealed class PlaceholderTests
{
    private const string Site = "title: Cổng\ntagline: Cổng.\nbase_url: https://example.vn\npublisher: Ai đó\n";

    [Theory]
    [InlineData("input/documents/ke-hoach.yml", "seed: CẦN ĐIỀN\nsha256: CẦN ĐIỀN\nkind: CẦN ĐIỀN\norigin: \"CẦN ĐIỀN: từ đâu\"\ndocuments:\n  - id: CẦN ĐIỀN\n    short_title: CẦN ĐIỀN\n",
        "1:7", "2:9", "3:7", "4:9", "6:9", "7:18")]
    [InlineData("input/documents/ke-hoach.yml", "seed: seeds/ke-hoach.txt\nsha256: CẦN ĐIỀN\nkind: plan\nunknown:\n  - CẦN ĐIỀN\n  - \"CẦN ĐIỀN: văn bản nào thiếu\"\ndocuments: CẦN ĐIỀN\n",
        "2:9", "5:5", "6:5", "7:12")]
    [InlineData("input/corrections/a.yml", "- record: CẦN ĐIỀN\n  field: title\n  expect: CẦN ĐIỀN\n  value: CẦN ĐIỀN\n  reason: CẦN ĐIỀN\n  evidence: CẦN ĐIỀN\n  who: CẦN ĐIỀN\n  when: CẦN ĐIỀN\n",
        "1:11", "3:11", "4:10", "5:11", "6:13", "7:8", "8:9")]
    [InlineData("input/progress/a.csv", "task_id,date,status,percent,note,source_title,source_url\nCẦN ĐIỀN,CẦN ĐIỀN: ngày,CẦN ĐIỀN,CẦN ĐIỀN,CẦN ĐIỀN,CẦN ĐIỀN: tên báo cáo,CẦN ĐIỀN\n",
        "2:1", "2:10", "2:25", "2:34", "2:43", "2:52", "2:74")]
    [InlineData("input/pages/a.md", "---\ntitle: CẦN ĐIỀN\ndescription: \"CẦN ĐIỀN: một câu\"\n---\nChữ.\n", "2:8", "3:14")]
    [InlineData("input/site.yml", "title: CẦN ĐIỀN\ntagline: CẦN ĐIỀN\nbase_url: CẦN ĐIỀN\npublisher: CẦN ĐIỀN\nrepository: CẦN ĐIỀN\nfeatured_indicators: [CẦN ĐIỀN]\n",
        "1:8", "2:10", "3:11", "4:12", "5:13", "6:23")]
    [InlineData("input/registers/agencies.yml", "- name: Sở Xây dựng\n  kind: CẦN ĐIỀN\n  aliases: CẦN ĐIỀN\n  successor: CẦN ĐIỀN\n- CẦN ĐIỀN: thêm cơ quan\n- name: CẦN ĐIỀN\n  kind: department\n- name: Sở Tài chính\n  kind: department\n",
        "2:9", "3:12", "4:14", "5:3", "6:9")]
    [InlineData("input/registers/indicators.yml", "- name: CẦN ĐIỀN\n  unit: CẦN ĐIỀN\n  topic: CẦN ĐIỀN\n  definition: CẦN ĐIỀN\n", "1:9", "2:9", "3:10", "4:15")]
    [InlineData("input/registers/abbreviations.yml", "- term: UBND\n  expansions: [CẦN ĐIỀN]\n", "2:16")]
    [InlineData("input/registers/glossary.yml", "- term: CẦN ĐIỀN\n  english: CẦN ĐIỀN\n  meaning: CẦN ĐIỀN\n  english_meaning: CẦN ĐIỀN\n", "1:9", "2:12", "3:12", "4:20")]
    public void Each_open_place_of_a_file_is_told_once_and_nothing_else(string path, string text, params string[] places)
    {
        using var corpus = new SmallCorpus().With("input/site.yml", Site).With("input/pages/b.md", "---\ntitle: B\ndescription: B.\n---\nB.\n").With(path, text);
        var complaints = corpus.Run().Corpus.Diagnostics.Where(complaint => complaint.Severity == Severity.Error || complaint.File == path || complaint.Code == "DOC001" && path.Contains("documents", StringComparison.Ordinal)).ToList();
        Assert.Equal(places, complaints.Select(complaint => FormattableString.Invariant($"{complaint.Line}:{complaint.Column}")));
        Assert.All(complaints, complaint => Assert.Equal(("FIL001", path, Severity.Error), (complaint.Code, complaint.File, complaint.Severity)));
    }

    [Fact]
    public void The_complaint_says_what_is_asked_for_and_what_to_do()
    {
        using var folder = new InputFolder().With("input/site.yml", "title: \"CẦN ĐIỀN: tên của cổng\"\n");
        Assert.StartsWith("input/site.yml:1:8: error FIL001: Chưa được điền: “CẦN ĐIỀN: tên của cổng”. Hãy thay cả giá trị này",
            CanTho.OpenData.Sources.SettingsReader.Read(folder.Root, []).Diagnostics[0].ToString(), StringComparison.Ordinal);
    }
}
