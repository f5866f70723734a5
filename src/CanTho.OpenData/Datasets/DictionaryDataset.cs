namespace CanTho.OpenData.Datasets;

/// <summary>The data dictionary (từ điển dữ liệu): every column of every dataset, one a row. It describes the files, not a source,
/// so its rows have no source columns.</summary>
internal static class DictionaryDataset
{
    private static readonly ImmutableArray<DatasetColumn> Columns =
    [
        new("dataset", ColumnType.Text, "Bộ dữ liệu", "Tên bộ dữ liệu trong địa chỉ tệp.",
            "Dataset", "Name of the dataset in file addresses."),
        new("dataset_title", ColumnType.Text, "Tên bộ dữ liệu", "Tên bộ dữ liệu.",
            "Dataset title", "Title of the dataset, in Vietnamese."),
        new("position", ColumnType.WholeNumber, "Vị trí", "Vị trí của cột trong tệp, tính từ 1.",
            "Position", "Place of the column in the file, counted from 1."),
        new("column", ColumnType.Text, "Cột", "Tên cột trong tệp.",
            "Column", "Name of the column in the file."),
        new("type", ColumnType.Text, "Kiểu", "Kiểu giá trị.",
            "Type", "Type of value.")
        {
            Values =
            [
                new("text", "Chữ", "Text"),
                new("integer", "Số nguyên", "Whole number"),
                new("number", "Số thập phân, dấu chấm", "Number with a decimal point"),
                new("boolean", "true hoặc false", "true or false"),
                new("date", "Ngày, năm-tháng-ngày", "Day, year-month-day"),
                new("partial_date", "Năm, năm-tháng hoặc năm-tháng-ngày", "Year, year-month or year-month-day"),
                new("list", "Nhiều giá trị", "Several values"),
            ],
        },
        new("title", ColumnType.Text, "Tên cột", "Tên cột cho người đọc.",
            "Column title", "Title of the column for readers, in Vietnamese."),
        new("description", ColumnType.Text, "Giải thích", "Ý nghĩa của cột và cách hiểu ô trống.",
            "Description", "What the column means and how to read an empty cell, in Vietnamese."),
        new("unit", ColumnType.Text, "Đơn vị", "Đơn vị của số; để trống khi không có.",
            "Unit", "Unit of the number, in Vietnamese; empty without."),
        new("separator", ColumnType.Text, "Dấu phân cách", "Dấu ngăn các giá trị trong một ô CSV; trong JSON là mảng.",
            "Separator", "What separates the values in one CSV cell; in JSON they are an array."),
        new("values", ColumnType.List, "Giá trị có thể có", "Từng giá trị và ý nghĩa; để trống khi không giới hạn.",
            "Allowed values", "Each value and its meaning, in Vietnamese; empty where values are not limited."),
        new("is_key", ColumnType.Boolean, "Thuộc khóa", "Đúng khi cột thuộc khóa chính.",
            "Part of the key", "True where the column belongs to the primary key."),
        new("references", ColumnType.Text, "Tham chiếu", "Bộ dữ liệu và cột mà giá trị trỏ đến; để trống khi không có.",
            "References", "Dataset and column that the value points to; empty where there is none."),
        new("title_en", ColumnType.Text, "Tên cột, tiếng Anh", "Tên cột cho người đọc tiếng Anh.",
            "Column title in English", "Title of the column for readers of English."),
        new("description_en", ColumnType.Text, "Giải thích, tiếng Anh", "Ý nghĩa của cột và cách hiểu ô trống, bằng tiếng Anh.",
            "Description in English", "What the column means and how to read an empty cell, in English."),
        new("values_en", ColumnType.List, "Giá trị có thể có, tiếng Anh", "Từng giá trị và ý nghĩa bằng tiếng Anh; để trống khi không giới hạn.",
            "Allowed values in English", "Each value and its meaning, in English; empty where values are not limited."),
        new("dataset_title_en", ColumnType.Text, "Tên bộ dữ liệu, tiếng Anh", "Tên bộ dữ liệu bằng tiếng Anh.",
            "Dataset title in English", "Title of the dataset, in English."),
        new("depends_on_day", ColumnType.Boolean, "Theo ngày tính", "Đúng khi giá trị tính từ ngày as_of, nên có thể đổi dù không có dữ kiện mới; sổ thay đổi không tính.",
            "Depends on the day", "True where the value follows from the as-of day and can change without any new fact; the ledger of changes leaves it out."),
    ];

    /// <summary>The dictionary of the datasets.</summary>
    internal static Dataset Build(ImmutableArray<Dataset> datasets) => new(
        "dictionary", "Từ điển dữ liệu",
        "Giải thích từng cột của từng bộ dữ liệu: kiểu, đơn vị, các giá trị có thể có, cách ghi nhiều giá trị trong một ô và cột trỏ đến đâu.",
        "Data dictionary",
        "Every column of every dataset explained: type, unit, allowed values, how several values are written in one cell, and what a "
        + "column points to.",
        Columns, ["dataset", "column"], [],
        [.. datasets.SelectMany(dataset => dataset.Columns.Select((column, index) => Row(dataset, column, index + 1)))])
    {
        DescribesData = true,
    };

    private static ImmutableArray<object?> Row(Dataset dataset, DatasetColumn column, int position) => Cells.Row(
        dataset.Name, dataset.Title, position, column.Name, column.TypeName, column.Title, column.Description, column.Unit, column.Separator,
        ImmutableArray.CreateRange(column.Values, value => $"{value.Name}: {value.Meaning}"),
        dataset.PrimaryKey.Contains(column.Name, StringComparer.Ordinal), Reference(dataset, column.Name), column.EnglishTitle, column.EnglishDescription,
        ImmutableArray.CreateRange(column.Values, value => $"{value.Name}: {value.EnglishMeaning}"), dataset.EnglishTitle, column.DependsOnDay);

    private static string? Reference(Dataset dataset, string column) => dataset.ForeignKeys
        .Where(key => key.Columns is [var only] && string.Equals(only, column, StringComparison.Ordinal))
        .Select(key => $"{key.Dataset}.{key.ReferencedColumns[0]}")
        .FirstOrDefault();
}
