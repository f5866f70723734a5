using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Legal instruments (căn cứ) that documents cite, one a row.</summary>
internal static class InstrumentsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã văn bản", "Loại, số và năm viết không dấu; năm để trống khi không nơi nào nêu."),
        new("type", ColumnType.Text, "Loại", "Loại văn bản."),
        new("number", ColumnType.Text, "Số, ký hiệu", "Số và ký hiệu; để trống khi chỉ được gọi bằng tên."),
        new("date", ColumnType.PartialDate, "Ngày", "Ngày, đến mức có nơi nêu."),
        new("issuer", ColumnType.Text, "Cơ quan ban hành", "Cơ quan ban hành theo lời viện dẫn; để trống khi không nơi nào nêu."),
        new("title", ColumnType.Text, "Tên, trích yếu", "Tên, trích yếu nếu có nơi nêu."),
        new("mentions_count", ColumnType.WholeNumber, "Số lần dẫn", "Số lần được các văn bản trên cổng dẫn.", "lần"),
        new("documents", ColumnType.List, "Văn bản dẫn", "Mã các văn bản trên cổng có dẫn."),
        new("tasks", ColumnType.List, "Nhiệm vụ nêu", "Mã các nhiệm vụ mà chính lời giao việc có dẫn văn bản này."),
        new("same_number", ColumnType.List, "Văn bản cùng số", "Mã các văn bản khác mang cùng số, ký hiệu."),
        new("document", ColumnType.Text, "Bản trên cổng", "Mã văn bản trên cổng nếu toàn văn có trên cổng."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "instruments", "Căn cứ",
        "Các nghị quyết, kết luận, quyết định, luật mà văn bản trên cổng dẫn, mỗi văn bản một dòng, ghép từ mọi lần được dẫn. "
        + "Nguồn của mỗi dòng là lần dẫn đầu tiên.",
        Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"])],
        [.. findings.Instruments.Select(Row)]);

    private static ImmutableArray<object?> Row(InstrumentUse use) => Cells.SourcedRow(
        use.Mentions.IsEmpty ? null : use.Mentions[0].Source, Addresses.Instrument(use.Instrument.Id),
        use.Instrument.Id.Value, use.Instrument.Type, use.Instrument.Number, use.Instrument.Date, use.Instrument.Issuer, use.Instrument.Title,
        use.Mentions.Length, ImmutableArray.CreateRange(use.Documents.Select(document => document.Value)),
        ImmutableArray.CreateRange(use.Tasks, task => task.Id.Value), ImmutableArray.CreateRange(use.SameNumber, other => other.Id.Value),
        use.Published?.Value);
}
