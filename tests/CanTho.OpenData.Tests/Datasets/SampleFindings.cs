using System.Collections.Immutable;
using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Datasets;

/// <summary>Findings made by hand: two documents, three tasks, three agencies, with the cells that break careless writers.</summary>
internal static class SampleFindings
{
    internal static readonly DateOnly AsOf = new(2026, 6, 30);

    private static readonly SourceFile File = new("seeds/phu-luc.txt", new string('a', 64), 1234,
        ["PHỤ LỤC II", "Kèm theo Chương trình số 14-CTr/TU", "1\tXây dựng \"nền tảng số\", dùng chung\tSở Khoa học và Công nghệ", "2\t- Rà soát"]);

    private static readonly DocumentId Annex = new("phu-luc-ii");

    private static readonly DocumentId Plan = new("ke-hoach-2026-06");

    private static readonly Agency Science = Agency("so-khoa-hoc-va-cong-nghe", "Sở Khoa học và Công nghệ", AgencyKind.Department, ["Sở KH&CN"]);

    private static readonly Agency Finance = Agency("so-tai-chinh", "Sở Tài chính", AgencyKind.Department, ["STC"]);

    private static readonly Agency Wards = Agency("cac-xa-phuong", "Các xã, phường", AgencyKind.Collective, []);

    private static readonly AssignedTask Platform = new(
        new TaskId("xay-dung-nen-tang-so-1a2b3c"), Annex, TaskOrigin.Table, "III", "Kinh tế số", "a", "Nền tảng", "1",
        "Xây dựng \"nền tảng số\", dùng chung", "Sở Khoa học và Công nghệ", [Science.Name], "Sở Tài chính; các xã, phường",
        [Finance.Name, Wards.Name], new Deadline.Within("Quý III/2026", PeriodKind.Quarter, new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30)),
        null, "NSTP", "Nền tảng", At(3, "Xây dựng \"nền tảng số\", dùng chung"));

    private static readonly AssignedTask Review = new(
        new TaskId("ra-soat-4d5e6f"), Annex, TaskOrigin.Table, "III", "Kinh tế số", null, null, "2", "- Rà soát",
        "Sở Tài chính", [Finance.Name], null, [], new Deadline.By("Trước 30/6/2026", new DateOnly(2026, 6, 30)), null, null, null,
        At(4, "- Rà soát"));

    private static readonly AssignedTask Report = new(
        new TaskId("bao-cao-778899"), Plan, TaskOrigin.Prose, null, null, null, null, null, "Báo cáo\nkết quả",
        "Sở Tài chính", [Finance.Name], null, [], null, new Recurrence(Frequency.Monthly, 20, null), null, null, At(2, "Báo cáo kết quả"));

    private static readonly ProgressReport Progress = new(
        Platform.Id, new DateOnly(2026, 6, 15), ProgressStatus.UnderWay, 40, "Chậm, do \"vốn\"", "Báo cáo số 7", null,
        new Provenance(new SourceSpan("input/progress/a.csv", 2, 2), "xay-dung-nen-tang-so-1a2b3c,2026-06-15"));

    private static readonly AppliedCorrection Corrected = new(
        "dinh-chinh-12345678",
        new Correction("xay-dung-nen-tang-so-1a2b3c", "output_raw", "Nền táng", "Nền tảng", "Lỗi quét.", "Dòng 3.", "Ban biên tập", new DateOnly(2026, 6, 1),
            new Provenance(new SourceSpan("input/corrections/a.yml", 1, 8), "- record: xay-dung-nen-tang-so-1a2b3c")),
        "task", "Nền táng", "Nền tảng", Platform.Source);

    private static readonly Indicator Rice = new(
        IndicatorId.Of("Diện tích lúa"), "Diện tích lúa", "ha", "Nông nghiệp", ["Lúa xuống giống", "Diện tích \"lúa\""], null,
        new SourceSpan("input/registers/indicators.yml", 1, 1));

    internal static Findings Build()
    {
        var findings = Scheduled();
        return findings with { Indicators = IndicatorAnalysis.Compute(findings.Corpus), Instruments = InstrumentAnalysis.Compute(findings.Corpus) };
    }

    private static Findings Scheduled() => new(
        new Corpus(
            [Published(Plan, "Kế hoạch", new PartialDate(2026, 6, null), false), Published(Annex, "Phụ lục", null, true)],
            [Platform, Review, Report],
            [
                new TaskRole(Platform.Id, Science.Id, true), new TaskRole(Platform.Id, Finance.Id, false), new TaskRole(Platform.Id, Wards.Id, false),
                new TaskRole(Review.Id, Finance.Id, true), new TaskRole(Report.Id, Finance.Id, true),
            ],
            [Wards, Science, Finance],
            ImmutableDictionary.CreateRange(new[] { Wards, Science, Finance }.Select(agency => KeyValuePair.Create(agency.Name, agency.Id))),
            [Citation()],
            [new LegalInstrument(new InstrumentId("chuong-trinh-14-ctr-tu"), "Chương trình", "14-CTr/TU", null, null, null)],
            [], new SiteSettings("Cổng", "Dữ liệu", "https://example.org", "UBND", null, null), [], [])
        {
            Pages = [new PageText("input/pages/dieu-khoan.md", "dieu-khoan", "Điều khoản", "Dùng lại.", "Tự do.")],
            Progress = [Progress],
            Corrections = [Corrected],
            Indicators = [Rice],
            IndicatorLinks = [new IndicatorLink("t1", Rice.Id), new IndicatorLink("o1", Rice.Id)],
        },
        AsOf,
        ImmutableDictionary.CreateRange(
        [
            KeyValuePair.Create(Platform.Id, ScheduleState.NotYetDue), KeyValuePair.Create(Review.Id, ScheduleState.DueSoon),
            KeyValuePair.Create(Report.Id, ScheduleState.NoLastDay),
        ]),
        [])
    {
        Progress = ImmutableDictionary<TaskId, TaskProgress>.Empty.Add(Platform.Id, new TaskProgress(Platform.Id, [Progress])),
    };

    private static Provenance At(int line, string quote) => new(new SourceSpan(File.Path, line, line), quote);

    private static Agency Agency(string id, string name, AgencyKind kind, ImmutableArray<string> aliases) =>
        new(new AgencyId(id), name, kind, aliases, [], null, null);

    private static LegalCitation Citation() => new(
        "phu-luc-ii/2/14-ctr-tu", Annex, "Chương trình", "14-CTr/TU", null, null, 2, new InstrumentId("chuong-trinh-14-ctr-tu"),
        At(2, "Chương trình số 14-CTr/TU"));

    private static CorpusDocument Published(DocumentId id, string type, PartialDate? issued, bool withSection)
    {
        var span = new SourceSpan(File.Path, 1, 4);
        var front = new Passage(File, "Kèm theo Chương trình số 14-CTr/TU", [new PassagePiece(0, 34, 2, 0, 34)], []);
        var section = new SectionRecord($"{id}/iii", id, "III", 1, "Kinh tế số", "Đoạn một.\nĐoạn \"hai\", hết.", [], At(3, "Kinh tế số"));
        var header = new DocumentHeader(
            id, type, null, "/KH-UBND", issued, "Trích yếu", null, "Cần Thơ", null, null, true, null, [], ["Như trên", "Lưu: VT"], At(1, "PHỤ LỤC II"));
        var body = new Section("", 0, null, null, [], [], span);
        var document = new Document(File, span, withSection ? [new Block.Paragraph(front, null)] : [], body, [], [], []);
        return new CorpusDocument(id, type, new ExtractedDocument(
            document, header, withSection ? [section] : [], [], withSection ? [Citation()] : [],
            withSection ? [new Target("t1", id, "Diện tích lúa", 200, null, "nghìn ha", "2026", "reach", At(3, "từ 200 nghìn ha"))] : [],
            withSection ? [new Observation("o1", id, "Lúa xuống giống", 155774.5m, "ha", "level", "ước", "2026-H1", -8.5m, 76, null, null, At(3, "155.774,5 ha"))] : [],
            withSection ? [new ProgrammeProgress("p1", id, "Đề án 1, \"hai\"", null, "in_progress", "Đang thực hiện", 5, At(4, "Đang thực hiện 05"))] : [],
            withSection ? [new TargetOutlook("k1", id, "thu, chi ngân sách", "at_risk", null, null, null, At(4, "thu, chi ngân sách"))] : [], [], []), null);
    }
}
