using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Legal instruments (căn cứ) that documents cite, one a row.</summary>
internal static class InstrumentsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã văn bản", "Loại, số và năm viết không dấu; năm để trống khi không nơi nào nêu.",
            "Instrument ID", "Type, number and year without Vietnamese marks; no year where none is stated anywhere."),
        new("type", ColumnType.Text, "Loại", "Loại văn bản.",
            "Type", "Type of instrument."),
        new("number", ColumnType.Text, "Số, ký hiệu", "Số và ký hiệu; để trống khi chỉ được gọi bằng tên.",
            "Number", "Number and symbol; empty where it is cited by name alone."),
        new("date", ColumnType.PartialDate, "Ngày", "Ngày, đến mức có nơi nêu.",
            "Date", "Date, as far as stated anywhere."),
        new("issuer", ColumnType.Text, "Cơ quan ban hành", "Cơ quan ban hành theo lời viện dẫn; để trống khi không nơi nào nêu.",
            "Issuing body", "Issuing body in the words of a citation; empty where none is stated anywhere."),
        new("title", ColumnType.Text, "Tên, trích yếu", "Tên, trích yếu nếu có nơi nêu.",
            "Title", "Name or title, where one is stated anywhere."),
        new("mentions_count", ColumnType.WholeNumber, "Số lần dẫn", "Số lần được các văn bản trên cổng dẫn.",
            "Mentions", "How many times the documents on this portal cite it.", "lần"),
        new("documents", ColumnType.List, "Văn bản dẫn", "Mã các văn bản trên cổng có dẫn.",
            "Citing documents", "IDs of the documents on this portal that cite it."),
        new("tasks", ColumnType.List, "Nhiệm vụ nêu", "Mã các nhiệm vụ mà chính lời giao việc có dẫn văn bản này.",
            "Tasks that cite it", "IDs of the tasks whose own words cite it."),
        new("same_number", ColumnType.List, "Văn bản cùng số", "Mã các văn bản khác mang cùng số, ký hiệu.",
            "Same number", "IDs of other instruments that bear the same number."),
        new("document", ColumnType.Text, "Bản trên cổng", "Mã văn bản trên cổng nếu toàn văn có trên cổng.",
            "Copy on this portal", "ID of the document on this portal, where the portal holds the full text."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "instruments", "Căn cứ",
        "Các nghị quyết, kết luận, quyết định, luật mà văn bản trên cổng dẫn, mỗi văn bản một dòng, ghép từ mọi lần được dẫn. "
        + "Nguồn của mỗi dòng là lần dẫn đầu tiên.",
        "Legal basis",
        "Resolutions, conclusions, decisions and laws that the documents on this portal cite, one a row, put together from all mentions. "
        + "The source of each row is the first mention.",
        Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"])],
        DatasetRows.Of(findings.Instruments, Row));

    private static ImmutableArray<object?> Row(InstrumentUse use) => Cells.SourcedRow(
        use.Mentions.IsEmpty ? null : use.Mentions[0].Source, Addresses.Instrument(use.Instrument.Id), [],
        use.Instrument.Id.Value, use.Instrument.Type, use.Instrument.Number, use.Instrument.Date, use.Instrument.Issuer, use.Instrument.Title,
        use.Mentions.Length, ImmutableArray.CreateRange(use.Documents.Select(document => document.Value)),
        ImmutableArray.CreateRange(use.Tasks, task => task.Id.Value), ImmutableArray.CreateRange(use.SameNumber, other => other.Id.Value),
        use.Published?.Value);
}
