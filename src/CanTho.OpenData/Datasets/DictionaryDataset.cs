namespace CanTho.OpenData.Datasets;

/// <summary>The data dictionary (từ điển dữ liệu): every column of every dataset, one a row. It describes the files, not a source,
/// so its rows have no source columns.</summary>
internal static class DictionaryDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("dataset", ColumnType.Text, "Bộ dữ liệu", "Tên bộ dữ liệu trong địa chỉ tệp."),
        new("dataset_title", ColumnType.Text, "Tên bộ dữ liệu", "Tên bộ dữ liệu."),
        new("position", ColumnType.WholeNumber, "Vị trí", "Vị trí của cột trong tệp, tính từ 1."),
        new("column", ColumnType.Text, "Cột", "Tên cột trong tệp."),
        new("type", ColumnType.Text, "Kiểu", "Kiểu giá trị.")
        {
            Values =
            [
                new("text", "Chữ"), new("integer", "Số nguyên"), new("number", "Số thập phân, dấu chấm"), new("boolean", "true hoặc false"),
                new("date", "Ngày, năm-tháng-ngày"), new("partial_date", "Năm, năm-tháng hoặc năm-tháng-ngày"), new("list", "Nhiều giá trị"),
            ],
        },
        new("title", ColumnType.Text, "Tên cột", "Tên cột cho người đọc."),
        new("description", ColumnType.Text, "Giải thích", "Ý nghĩa của cột và cách hiểu ô trống."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị của số; để trống khi không có."),
        new("separator", ColumnType.Text, "Dấu phân cách", "Dấu ngăn các giá trị trong một ô CSV; trong JSON là mảng."),
        new("values", ColumnType.List, "Giá trị có thể có", "Từng giá trị và ý nghĩa; để trống khi không giới hạn."),
        new("is_key", ColumnType.Boolean, "Thuộc khóa", "Đúng khi cột thuộc khóa chính."),
        new("references", ColumnType.Text, "Tham chiếu", "Bộ dữ liệu và cột mà giá trị trỏ đến; để trống khi không có."),
    ];

    /// <summary>The dictionary of the datasets.</summary>
    internal static Dataset Build(ImmutableArray<Dataset> datasets) => new(
        "dictionary", "Từ điển dữ liệu",
        "Giải thích từng cột của từng bộ dữ liệu: kiểu, đơn vị, các giá trị có thể có, cách ghi nhiều giá trị trong một ô và cột trỏ đến đâu.",
        Columns, ["dataset", "column"], [],
        [.. datasets.SelectMany(dataset => dataset.Columns.Select((column, index) => Row(dataset, column, index + 1)))]);

    private static ImmutableArray<object?> Row(Dataset dataset, DatasetColumn column, int position) => Cells.Row(
        dataset.Name, dataset.Title, position, column.Name, column.TypeName, column.Title, column.Description, column.Unit, column.Separator,
        ImmutableArray.CreateRange(column.Values, value => $"{value.Name}: {value.Meaning}"),
        dataset.PrimaryKey.Contains(column.Name, StringComparer.Ordinal), Reference(dataset, column.Name));

    private static string? Reference(Dataset dataset, string column) => dataset.ForeignKeys
        .Where(key => key.Columns is [var only] && string.Equals(only, column, StringComparison.Ordinal))
        .Select(key => $"{key.Dataset}.{key.ReferencedColumns[0]}")
        .FirstOrDefault();
}
