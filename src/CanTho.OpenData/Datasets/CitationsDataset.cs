using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Mentions (viện dẫn) of legal instruments, one a row.</summary>
internal static class CitationsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã viện dẫn", "Mã của lần viện dẫn.",
            "Citation ID", "ID of the mention."),
        new("document", ColumnType.Text, "Văn bản", "Mã của văn bản viện dẫn.",
            "Document", "ID of the document that cites."),
        new("type", ColumnType.Text, "Loại", "Loại văn bản được viện dẫn.",
            "Type", "Type of the instrument cited."),
        new("number", ColumnType.Text, "Số, ký hiệu", "Số và ký hiệu được viện dẫn; để trống khi chỉ nêu tên.",
            "Number", "Number and symbol cited; empty where only the name is given."),
        new("date", ColumnType.PartialDate, "Ngày", "Ngày của văn bản được viện dẫn, đến mức được nêu.",
            "Date", "Date of the instrument cited, as far as stated."),
        new("issuer", ColumnType.Text, "Cơ quan ban hành", "Cơ quan ban hành được nêu; để trống khi không nêu.",
            "Issuing body", "Issuing body named; empty where none is."),
        new("raw", ColumnType.Text, "Lời viện dẫn", "Lời viện dẫn nguyên văn.",
            "Citation (verbatim)", "The words of the citation."),
        new("line", ColumnType.WholeNumber, "Dòng", "Dòng của lời viện dẫn trong tệp gốc, tính từ 1.",
            "Line", "Line of the citation in the source file, counted from 1."),
        new("instrument", ColumnType.Text, "Mã văn bản được viện dẫn", "Mã của văn bản được viện dẫn; năm phân biệt các văn bản trùng số.",
            "Instrument ID", "ID of the instrument cited; the year tells apart instruments that share a number."),
        new("instrument_title", ColumnType.Text, "Tên văn bản được viện dẫn", "Tên, trích yếu nếu có nơi nêu.",
            "Instrument title", "Name or title, where one is stated anywhere."),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings)
    {
        var titles = findings.Corpus.Instruments.DistinctBy(instrument => instrument.Id)
            .ToDictionary(instrument => instrument.Id, instrument => instrument.Title);
        return new Dataset(
            "citations", "Viện dẫn",
            "Mỗi lần một văn bản trên cổng nhắc đến một nghị quyết, kết luận, quyết định hoặc luật khác, với lời viện dẫn nguyên văn và số dòng. "
            + "Một văn bản được nhắc nhiều lần có nhiều dòng.",
            "Citations",
            "Every mention by a document on this portal of a resolution, conclusion, decision, law or other instrument, with its words and "
            + "its line. An instrument cited several times has several rows.",
            Columns, ["id"], [new ForeignKey(["document"], "documents", ["id"]), new ForeignKey(["instrument"], "instruments", ["id"])],
            DatasetRows.Of(findings.Corpus.Citations, citation => Cells.SourcedRow(
                citation.Source, Addresses.Line(citation.Document, citation.Line), [],
                citation.Id, citation.Document.Value, citation.Type, citation.Number, citation.Date, citation.Issuer, citation.Source.Quote,
                citation.Line, citation.Instrument.Value, titles.GetValueOrDefault(citation.Instrument))));
    }
}
