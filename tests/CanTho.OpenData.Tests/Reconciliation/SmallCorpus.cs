using CanTho.OpenData.Model;
using CanTho.OpenData.Tests.Sources;

namespace CanTho.OpenData.Tests.Reconciliation;

/// <summary>A plan with one section and two tasks, with the reports and corrections that a test writes.</summary>
internal sealed class SmallCorpus : IDisposable
{
    private const string Plan = """
        Số: 12/KH-UBND

        Cần Thơ, ngày 05 tháng 3 năm 2026

        PHỤ LỤC
        PHÂN CÔNG NHIỆM VỤ

        TT	NHIỆM VỤ	CƠ QUAN CHỦ TRÌ	THỜI HẠN	SẢN PHẨM
        I-	HẠ TẨNG GIAO THÔNG			
        1.	Hoàn thành đường ven sông	Sở Xây đựng	Quý II/2026	Báo cáo
        2.	Lập kế hoạch, kế hoạch năm	Sở Tài chính	Đến năm 2030	Báo cáo
        """;

    private readonly InputFolder folder = new InputFolder().With("seeds/ke-hoach.txt", Plan)
        .With("input/registers/agencies.yml", "- name: Sở Xây dựng\n  kind: department\n- name: Sở Tài chính\n  kind: department\n");

    /// <summary>Identity of the road.</summary>
    public string Road { get; }

    /// <summary>Identity of the plan to be drawn up.</summary>
    public string Yearly { get; }

    /// <summary>Identity of the section.</summary>
    public string Section { get; }

    /// <summary>Identity of the document.</summary>
    public string Document { get; }

    public SmallCorpus()
    {
        var corpus = Run().Corpus;
        (Road, Yearly) = (corpus.Tasks[0].Id.Value, corpus.Tasks[1].Id.Value);
        (Section, Document) = (corpus.Documents[0].Extracted.Sections[0].Id, corpus.Documents[0].Id.Value);
    }

    /// <summary>Writes reports: <c>date,status,percent</c> each, on the road.</summary>
    public SmallCorpus Reporting(params string[] reports) =>
        WithReports(string.Concat(reports.Select(report => $"{Road},{report},,Báo cáo số 1,\n")));

    /// <summary>Writes whole rows.</summary>
    public SmallCorpus WithReports(string rows)
    {
        folder.With("input/progress/a.csv", "task_id,date,status,percent,note,source_title,source_url\n" + rows);
        return this;
    }

    /// <summary>Root of the files.</summary>
    public string Root => folder.Root;

    /// <summary>Writes a file.</summary>
    public SmallCorpus With(string path, string text)
    {
        folder.With(path, text);
        return this;
    }

    /// <summary>Writes a file of bytes.</summary>
    public SmallCorpus With(string path, byte[] bytes)
    {
        folder.With(path, bytes);
        return this;
    }

    /// <summary>Writes corrections.</summary>
    public SmallCorpus Correcting(params (string Record, string Field, string Expect, string Value)[] corrections)
    {
        folder.With("input/corrections/a.yml", string.Concat(corrections.Select(correction =>
            $"- record: {correction.Record}\n  field: {correction.Field}\n  expect: {correction.Expect}\n  value: {correction.Value}\n"
            + "  reason: Lỗi quét.\n  evidence: Văn bản khác.\n  who: Ban biên tập\n  when: 2026-11-22\n")));
        return this;
    }

    /// <summary>The findings on a day.</summary>
    public Findings Run(string asOf = "2026-11-22") =>
        PortalBuild.Run(folder.Root, DateOnly.ParseExact(asOf, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Complaints about reports and corrections on a day.</summary>
    public ImmutableArray<string> Complaints(string asOf = "2026-11-22") =>
        [.. Run(asOf).Corpus.Diagnostics.Where(diagnostic => diagnostic.Code[..3] is "PRG" or "COR").Select(diagnostic => diagnostic.ToString())];

    public void Dispose() => folder.Dispose();
}
