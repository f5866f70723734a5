using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Indicators (chỉ tiêu) of the register, one a row.</summary>
internal static class IndicatorsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã chỉ tiêu", "Tên chuẩn viết không dấu, cũng là phần cuối của địa chỉ trang.",
            "Indicator ID", "The canonical name without Vietnamese marks; it is also the last part of the address of the page."),
        new("name", ColumnType.Text, "Tên chỉ tiêu", "Tên chuẩn.",
            "Indicator", "Canonical name."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị để so các số liệu; %/năm là mức tăng hoặc giảm, % là tỷ lệ.",
            "Unit", "Unit for comparison; “%/năm” is a rise or fall (per cent a year), “%” is a share."),
        new("topic", ColumnType.Text, "Nhóm", "Nhóm của chỉ tiêu.",
            "Topic", "Topic of the indicator."),
        new("aliases", ColumnType.List, "Cách gọi khác", "Các cách gọi khác trong văn bản.",
            "Other names", "Other names used in documents."),
        new("note", ColumnType.Text, "Lưu ý", "Điều cần biết trước khi so sánh.",
            "Note", "What to know before comparing."),
        new("targets_count", ColumnType.WholeNumber, "Số mục tiêu", "Số mục tiêu được ghép vào chỉ tiêu.",
            "Targets", "Number of targets matched to the indicator.", "mục tiêu"),
        new("observations_count", ColumnType.WholeNumber, "Số số liệu", "Số số liệu được ghép vào chỉ tiêu.",
            "Observations", "Number of observations matched to the indicator.", "số liệu"),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "indicators", "Chỉ tiêu",
        "Danh mục chỉ tiêu của cổng: tên chuẩn, đơn vị, các cách gọi trong văn bản. Mục tiêu và số liệu của các văn bản được ghép vào đây khi tên khớp trọn "
        + "và đơn vị cùng loại. Nguồn của mỗi dòng là mục tiêu hoặc số liệu đầu tiên; để trống khi chưa văn bản nào nêu.",
        "Indicators",
        "The register of indicators: canonical name, unit and names used in documents. Targets and observations are matched to an "
        + "indicator where the whole name is the same and the units are of one kind. The source of each row is its first target or "
        + "observation; empty where no document states any.",
        Columns, ["id"], [],
        [.. findings.Indicators.Select(Row)]);

    private static ImmutableArray<object?> Row(IndicatorSeries series) => Cells.SourcedRow(
        series.Targets.Select(target => target.Source).Concat(series.Observations.Select(figure => figure.Source))
            .Concat(series.Outlooks.Select(outlook => outlook.Source)).FirstOrDefault(),
        series.IsStated ? Addresses.Indicator(series.Indicator.Id) : "/chi-tieu/", [],
        series.Indicator.Id.Value, series.Indicator.Name, series.Indicator.Unit, series.Indicator.Topic, series.Indicator.Aliases,
        series.Indicator.Note, series.Targets.Length, series.Observations.Length);
}
