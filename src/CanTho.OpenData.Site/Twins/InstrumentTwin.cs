using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The page of a cited instrument as JSON (<c>/can-cu/&lt;instrument&gt;/index.json</c>).</summary>
internal static class InstrumentTwin
{
    private const string Kind = "instrument";

    public static TwinKind<InstrumentUse> Of(TwinSources sources)
    {
        var (portal, rows) = (sources.Portal, sources.Rows);
        var records = rows.By("instruments", "id");
        var mentions = rows.By("citations", "instrument");
        var shape = TwinEnvelope.Of<InstrumentUse>(portal, Kind, "Một căn cứ", TwinReference.To)
            .Field("record", "Căn cứ như dòng của bộ dữ liệu instruments, ghép từ mọi lần được dẫn.", rows.Shape("instruments"), use => records[use.Instrument.Id.Value].First())
            .Maybe("published", "Văn bản này trên cổng; null khi cổng không có toàn văn.", TwinReference.Shape, use => use.Published is { } id ? TwinReference.To(portal.Document(id)) : null)
            .Many("same_number", "Văn bản khác mang cùng số, ký hiệu.", TwinReference.Shape,
                use => use.SameNumber.Select(other => portal.Instrument(other.Id)).OfType<InstrumentUse>().Select(TwinReference.To))
            .Some("documents", "Văn bản trên cổng có dẫn, với từng dòng.", InstrumentMention.Shape, use => InstrumentMention.Of(portal, use))
            .Some("mentions", "Mỗi lần được dẫn, như dòng của bộ dữ liệu citations.", rows.Shape("citations"), use => mentions[use.Instrument.Id.Value])
            .Some("tasks", "Nhiệm vụ mà chính lời giao việc dẫn văn bản này.", TaskLine.Shape(sources), use => use.Tasks)
            .Some("beside", "Văn bản khác được dẫn trong cùng dòng, gặp nhiều nhất đứng đầu.", TwinReference.Shape, use => InstrumentRelations.Neighbours(portal, use).Select(TwinReference.To))
            .Maybe("source", "Chỗ được dẫn lần đầu.", TwinPlace.Shape, use => use.Mentions.IsEmpty ? null : new TwinPlace(use.Mentions[0].Document, use.Mentions[0].Source))
            .Truncated()
            .Field("links", "Những địa chỉ khác về căn cứ này.", Links(sources), use => use);
        return new(Kind, "Căn cứ", portal.Findings.Instruments, use => Routes.Instrument(use.Instrument.Id), shape, use => Basis.Of(() => use.Tasks.Select(task => task.Id)));
    }

    private static RecordShape<InstrumentUse> Links(TwinSources sources) => new RecordShape<InstrumentUse>("Địa chỉ")
        .Field("page", "Trang của căn cứ.", Scalars.Address, use => Routes.Instrument(use.Instrument.Id))
        .Field("source_page", "Bản nhận được, mở ở lần dẫn đầu; null khi không có.", Scalars.AddressOrNull,
            use => use.Mentions.IsEmpty ? null : Routes.SourceLine(use.Mentions[0].Document, use.Mentions[0].Line))
        .Field("dataset", "Trang của bộ dữ liệu.", Scalars.AddressOrNull, _ => sources.IfPublished(Routes.Dataset("instruments")))
        .Field("feed", "Nguồn tin nên theo dõi.", Scalars.AddressOrNull, _ => sources.IfPublished(Routes.Feed));
}
