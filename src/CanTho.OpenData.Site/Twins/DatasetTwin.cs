using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.Schemas;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The page of a dataset as JSON (<c>/du-lieu/&lt;dataset&gt;/index.json</c>): its definition and its files; the rows are in the files.</summary>
internal static class DatasetTwin
{
    private const string Kind = "dataset";

    public static TwinKind<DatasetPage> Of(TwinSources sources)
    {
        var (portal, rows) = (sources.Portal, sources.Rows);
        var shape = TwinEnvelope.Of<DatasetPage>(portal, Kind, "Một bộ dữ liệu", TwinReference.To)
            .Field("record", "Định nghĩa của bộ dữ liệu.", Definition, page => rows[page.Name])
            .Field("rows", "Số dòng.", Scalars.Whole, page => page.RowCount)
            .Many("files", "Các tệp của cả bộ.", TwinFile.Shape, page => page.Files.Select(TwinFile.Of))
            .Field("row_schema", "Địa chỉ đầy đủ của lược đồ JSON Schema cho tệp JSON; một dòng là #/$defs/row.", Scalars.WholeAddress,
                page => portal.Absolute($"/{DatasetSchemas.PathOf(page.Name)}"))
            .Field("links", "Những địa chỉ khác về bộ dữ liệu này.", Links(sources), page => page);
        return new(Kind, "Bộ dữ liệu", portal.Options.Datasets, page => Routes.Dataset(page.Name), shape);
    }

    private static RecordShape<Dataset> Definition { get; } = new RecordShape<Dataset>("Định nghĩa của bộ dữ liệu")
        .Field("name", "Tên trong địa chỉ và tên tệp.", Scalars.Text, dataset => dataset.Name)
        .Field("title", "Tên tiếng Việt.", Scalars.Text, dataset => dataset.Title)
        .Field("description", "Bộ dữ liệu gồm gì, bỏ gì.", Scalars.Text, dataset => dataset.Description)
        .Field("title_en", "Tên tiếng Anh.", Scalars.Text, dataset => dataset.EnglishTitle)
        .Field("description_en", "Mô tả tiếng Anh.", Scalars.Text, dataset => dataset.EnglishDescription)
        .Many("primary_key", "Các cột mà giá trị ghép lại không trùng.", Scalars.Text, dataset => dataset.PrimaryKey)
        .Many("foreign_keys", "Các cột trỏ sang bộ dữ liệu khác.", Key, dataset => dataset.ForeignKeys)
        .Many("columns", "Các cột theo thứ tự trong tệp.", Column, dataset => dataset.Columns);

    private static RecordShape<ForeignKey> Key => new RecordShape<ForeignKey>("Một tham chiếu")
        .Many("columns", "Các cột của bộ này.", Scalars.Text, key => key.Columns)
        .Field("dataset", "Bộ dữ liệu được trỏ đến.", Scalars.Text, key => key.Dataset)
        .Many("referenced_columns", "Các cột của bộ đó.", Scalars.Text, key => key.ReferencedColumns);

    private static RecordShape<DatasetColumn> Column => new RecordShape<DatasetColumn>("Một cột")
        .Field("name", "Tên cột trong tệp.", Scalars.Text, column => column.Name)
        .Field("type", "Kiểu giá trị: text, integer, number, boolean, date, partial_date hoặc list.", Scalars.Text, column => column.TypeName)
        .Field("title", "Tên cột cho người đọc.", Scalars.Text, column => column.Title)
        .Field("description", "Ý nghĩa của cột và cách hiểu ô trống.", Scalars.Text, column => column.Description)
        .Field("title_en", "Tên cột, tiếng Anh.", Scalars.Text, column => column.EnglishTitle)
        .Field("description_en", "Ý nghĩa của cột, tiếng Anh.", Scalars.Text, column => column.EnglishDescription)
        .Field("unit", "Đơn vị của số; null khi không có.", Scalars.TextOrNull, column => column.Unit)
        .Field("separator", "Dấu ngăn các giá trị trong một ô CSV; null khi ô chỉ có một giá trị.", Scalars.TextOrNull, column => column.Separator)
        .Field("depends_on_day", "Đúng khi giá trị có thể đổi chỉ vì ngày as_of đổi.", Scalars.Truth, column => column.DependsOnDay)
        .Many("values", "Các giá trị có thể có; trống khi không giới hạn.", Value, column => column.Values);

    private static RecordShape<AllowedValue> Value => new RecordShape<AllowedValue>("Một giá trị có thể có")
        .Field("name", "Giá trị ghi trong tệp.", Scalars.Text, value => value.Name)
        .Field("meaning", "Ý nghĩa.", Scalars.Text, value => value.Meaning)
        .Field("meaning_en", "Ý nghĩa, tiếng Anh.", Scalars.Text, value => value.EnglishMeaning);

    private static RecordShape<DatasetPage> Links(TwinSources sources) => new RecordShape<DatasetPage>("Địa chỉ")
        .Field("page", "Trang của bộ dữ liệu.", Scalars.Address, page => Routes.Dataset(page.Name))
        .Field("index", "Chỉ mục mọi dữ liệu của cổng.", Scalars.Address, _ => Routes.DataIndex)
        .Field("feed", "Nguồn tin nên theo dõi.", Scalars.AddressOrNull, _ => sources.IfPublished(Routes.Feed));
}
