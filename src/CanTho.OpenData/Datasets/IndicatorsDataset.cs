using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Indicators (chỉ tiêu) of the register, one a row.</summary>
internal static class IndicatorsDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("id", ColumnType.Text, "Mã chỉ tiêu", "Tên chuẩn viết không dấu, cũng là phần cuối của địa chỉ trang."),
        new("name", ColumnType.Text, "Tên chỉ tiêu", "Tên chuẩn."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị để so các số liệu; %/năm là mức tăng hoặc giảm, % là tỷ lệ."),
        new("topic", ColumnType.Text, "Nhóm", "Nhóm của chỉ tiêu."),
        new("aliases", ColumnType.List, "Cách gọi khác", "Các cách gọi khác trong văn bản."),
        new("note", ColumnType.Text, "Lưu ý", "Điều cần biết trước khi so sánh."),
        new("targets_count", ColumnType.WholeNumber, "Số mục tiêu", "Số mục tiêu được ghép vào chỉ tiêu.", "mục tiêu"),
        new("observations_count", ColumnType.WholeNumber, "Số số liệu", "Số số liệu được ghép vào chỉ tiêu.", "số liệu"),
        .. SourceColumns.All,
    ];

    /// <summary>The dataset of the findings.</summary>
    internal static Dataset Build(Findings findings) => new(
        "indicators", "Chỉ tiêu",
        "Danh mục chỉ tiêu của cổng: tên chuẩn, đơn vị, các cách gọi trong văn bản. Mục tiêu và số liệu của các văn bản được ghép vào đây khi tên khớp trọn "
        + "và đơn vị cùng loại. Nguồn của mỗi dòng là mục tiêu hoặc số liệu đầu tiên; để trống khi chưa văn bản nào nêu.",
        Columns, ["id"], [],
        [.. findings.Indicators.Select(Row)]);

    private static ImmutableArray<object?> Row(IndicatorSeries series) => Cells.SourcedRow(
        series.Targets.Select(target => target.Source).Concat(series.Observations.Select(figure => figure.Source))
            .Concat(series.Outlooks.Select(outlook => outlook.Source)).FirstOrDefault(),
        series.IsStated ? Addresses.Indicator(series.Indicator.Id) : "/chi-tieu/",
        series.Indicator.Id.Value, series.Indicator.Name, series.Indicator.Unit, series.Indicator.Topic, series.Indicator.Aliases,
        series.Indicator.Note, series.Targets.Length, series.Observations.Length);
}
