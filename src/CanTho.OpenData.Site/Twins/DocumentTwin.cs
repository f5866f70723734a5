using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The page of a document as JSON (<c>/van-ban/&lt;document&gt;/index.json</c>): its facts, its outline without the text, and every
/// record that was read from it.</summary>
internal static class DocumentTwin
{
    private const string Kind = "document";

    public static TwinKind<CorpusDocument> Of(TwinSources sources)
    {
        var (portal, rows) = (sources.Portal, sources.Rows);
        var records = rows.By("documents", "id");
        var shape = TwinEnvelope.Of<CorpusDocument>(portal, Kind, "Một văn bản", TwinReference.To)
            .Field("record", "Văn bản như dòng của bộ dữ liệu documents.", rows.Shape("documents"), document => records[document.Id.Value].First())
            .Field("file", "Tệp như đã nhận.", File(portal), document => document.Extracted.Document)
            .Many("missing", "Điều còn thiếu hoặc chưa chắc về bản nhận được.", Missing, document => MissingWords.Of(portal, document).Select(fact => (document, fact)))
            .Many("known", "Điều đã biết về bản nhận được ngoài lời văn.", Scalars.Text, document => document.Sidecar?.Known ?? [])
            .Many("sections", "Các mục theo thứ tự, không gồm lời văn; lời văn ở bộ dữ liệu sections.", Section(rows), document => document.Extracted.Sections)
            .Many("tasks", "Các nhiệm vụ văn bản giao, theo thứ tự.", TaskLine.Shape(sources), document => portal.Tasks(document.Id));
        foreach (var (field, dataset, meaning) in Records)
        {
            var lines = rows.By(dataset, "document");
            shape.Many(field, $"{meaning}, như dòng của bộ dữ liệu {dataset}.", rows.Shape(dataset), document => lines[document.Id.Value]);
        }

        var corrections = rows.By("corrections", "id");
        shape.Many("corrections", "Các đính chính ở văn bản, mục và nhiệm vụ của nó, như dòng của bộ dữ liệu corrections.", rows.Shape("corrections"),
                document => Corrections(portal, document).SelectMany(id => corrections[id]))
            .Field("relations", "Quan hệ với văn bản khác.", Relations(portal), document => document)
            .Maybe("coverage", "Mỗi dòng của văn bản được đọc là gì.", CoverageShape.Shape, document => portal.Findings.Coverage.FirstOrDefault(coverage => coverage.Document == document.Id))
            .Field("source", "Chỗ của tiêu đề trong văn bản gốc.", TwinPlace.Shape, document => new TwinPlace(document.Id, document.Header.Source))
            .Many("files", "Tệp tải về chỉ gồm dữ liệu của văn bản này.", TwinFile.Shape, document => sources.OfDocument[document.Id.Value].Select(TwinFile.Of))
            .Field("links", "Những địa chỉ khác về văn bản này.", Links(sources), document => document);
        return new(Kind, "Văn bản", portal.Corpus.Documents, document => Routes.Document(document.Id), shape, document => Basis.Of(() => portal.Tasks(document.Id).Select(task => task.Id)));
    }

    /// <summary>What is read from a document, a field each: its name here, its dataset, what it is.</summary>
    private static ImmutableArray<(string Field, string Dataset, string Meaning)> Records =>
    [
        ("targets", "targets", "Mục tiêu"),
        ("observations", "observations", "Số liệu"),
        ("target_outlook", "target-outlook", "Đánh giá khả năng đạt chỉ tiêu"),
        ("programme_progress", "programme-progress", "Tiến độ chương trình do báo cáo đếm"),
        ("citations", "citations", "Lời viện dẫn"),
        ("diagnostics", "diagnostics", "Điều được ghi nhận khi đọc"),
    ];

    private static RecordShape<Document> File(Portal portal) => new RecordShape<Document>("Tệp như đã nhận")
        .Field("path", "Đường dẫn của tệp.", Scalars.Text, document => document.File.Path)
        .Field("sha256", "SHA-256 của tệp.", Scalars.Sha256, document => document.File.Sha256)
        .Field("bytes", "Dung lượng, tính bằng byte.", Scalars.Whole, document => document.File.Bytes)
        .Field("first_line", "Dòng đầu của văn bản trong tệp.", Scalars.Whole, document => document.Span.FirstLine)
        .Field("last_line", "Dòng cuối của văn bản trong tệp.", Scalars.Whole, document => document.Span.LastLine)
        .Field("url", "Nơi tải tệp; null khi không đăng.", Scalars.AddressOrNull, document => portal.Original(document.File));

    private static RecordShape<(CorpusDocument Document, MissingFact Fact)> Missing { get; } = new RecordShape<(CorpusDocument Document, MissingFact Fact)>("Điều còn thiếu", "missing")
        .Field("what", "Thiếu điều gì.", Scalars.Text, missing => missing.Fact.What)
        .Field("why", "Vì sao điều đó quan trọng.", Scalars.Text, missing => missing.Fact.Why)
        .Many("notes", "Ghi chú của người biên tập.", Scalars.Text, missing => missing.Fact.Notes)
        .Field("line", "Dòng cho thấy điều đó; null khi không có dòng nào.", Scalars.WholeOrNull, missing => missing.Fact.Line)
        .Field("url", "Địa chỉ của dòng đó; null khi không có dòng nào.", Scalars.AddressOrNull,
            missing => missing.Fact.Line is { } line ? Routes.SourceLine(missing.Document.Id, line) : null);

    private static RecordShape<SectionRecord> Section(TwinRows rows)
    {
        var (lines, url) = (rows.By("sections", "id"), rows.Text("sections", "url"));
        return new RecordShape<SectionRecord>("Một mục của văn bản", "section")
            .Field("id", "Mã của mục.", Scalars.Text, section => section.Id)
            .Field("path", "Số các mục từ trên xuống.", Scalars.Text, section => section.Path)
            .Field("level", "Cấp của mục; 1 là cấp cao nhất.", Scalars.Whole, section => section.Level)
            .Field("heading", "Tiêu đề; null khi mục chỉ có lời văn.", Scalars.TextOrNull, section => section.Heading)
            .Field("url", "Chỗ của mục trên trang văn bản.", Scalars.AddressOrNull, section => url(lines[section.Id].First()))
            .Field("first_line", "Dòng đầu trong tệp gốc.", Scalars.Whole, section => section.Source.Span.FirstLine)
            .Field("last_line", "Dòng cuối trong tệp gốc.", Scalars.Whole, section => section.Source.Span.LastLine);
    }

    private static IEnumerable<string> Corrections(Portal portal, CorpusDocument document) =>
        document.Corrections.Concat(document.Extracted.Sections.SelectMany(section => section.Corrections))
            .Concat(portal.Tasks(document.Id).SelectMany(task => task.Corrections)).Distinct(StringComparer.Ordinal);

    private static RecordShape<CorpusDocument> Relations(Portal portal) => new RecordShape<CorpusDocument>("Quan hệ với văn bản khác")
        .Many("grounds", "Căn cứ nêu ngay ở phần mở đầu.", TwinReference.Shape, document => new DocumentBasis(portal, document).Grounds.Select(TwinReference.To))
        .Many("cites", "Mọi văn bản được dẫn, theo thứ tự dẫn lần đầu.", InstrumentMention.Shape, document => InstrumentMention.Of(portal, document))
        .Many("cited_by", "Văn bản trên cổng dẫn văn bản này.", TwinReference.Shape, document => portal.Findings.Instruments.Where(use => use.Published == document.Id)
            .SelectMany(use => use.Documents).Where(id => id != document.Id).Distinct().Select(id => TwinReference.To(portal.Document(id))))
        .Many("same_file", "Văn bản khác trong cùng tệp nhận được.", TwinReference.Shape,
            document => portal.DocumentsOf(document.Extracted.Document.File).Where(other => other.Id != document.Id).Select(TwinReference.To));

    private static RecordShape<CorpusDocument> Links(TwinSources sources) => new RecordShape<CorpusDocument>("Địa chỉ")
        .Field("page", "Trang của văn bản.", Scalars.Address, document => Routes.Document(document.Id))
        .Field("source_page", "Bản nhận được, từng dòng.", Scalars.Address, document => Routes.Source(document.Id))
        .Field("dataset", "Trang của bộ dữ liệu.", Scalars.AddressOrNull, _ => sources.IfPublished(Routes.Dataset("documents")))
        .Field("calendar", "Lịch thời hạn của văn bản; null khi không có ngày nào.", Scalars.AddressOrNull, document => sources.IfPublished(Routes.DocumentCalendar(document.Id)))
        .Field("feed", "Nguồn tin nên theo dõi.", Scalars.AddressOrNull, document => sources.IfPublished(Routes.DocumentFeed(document.Id)) ?? sources.IfPublished(Routes.Feed));
}
