using CanTho.OpenData.Site.Twins;

namespace CanTho.OpenData.Site.Wording;

/// <summary>The makes of addresses that programs can read, and what stands there. The index leaves out those of which there is none.</summary>
internal static class DataIndexWords
{
    private const string Json = "application/json";
    private const string Schema = "application/schema+json";
    private const string Csv = "text/csv";
    private const string Atom = "application/atom+xml";
    private const string Ics = "text/calendar";
    private const string Html = "text/html";

    public static string Title => "Chỉ mục mọi dữ liệu của cổng";

    public static ImmutableArray<AddressPattern> Twins { get; } =
    [
        new("/nhiem-vu/{task}/index.json", Json, "Một nhiệm vụ"),
        new("/van-ban/{document}/index.json", Json, "Một văn bản"),
        new("/co-quan/{agency}/index.json", Json, "Một cơ quan"),
        new("/chi-tieu/{indicator}/index.json", Json, "Một chỉ tiêu"),
        new("/can-cu/{instrument}/index.json", Json, "Một căn cứ"),
        new("/du-lieu/{dataset}/index.json", Json, "Một bộ dữ liệu: định nghĩa và tệp"),
    ];

    public static ImmutableArray<AddressPattern> Slices { get; } =
    [
        new("/data/co-quan/{agency}/{dataset}.csv", Csv, "Dữ liệu của một cơ quan, CSV"),
        new("/data/co-quan/{agency}/{dataset}.json", Json, "Dữ liệu của một cơ quan, JSON"),
        new("/data/van-ban/{document}/{dataset}.csv", Csv, "Dữ liệu từ một văn bản, CSV"),
        new("/data/van-ban/{document}/{dataset}.json", Json, "Dữ liệu từ một văn bản, JSON"),
        new("/data/phien-ban/{version}/{dataset}.csv", Csv, "Dữ liệu giữ nguyên theo phiên bản, CSV"),
        new("/data/phien-ban/{version}/{dataset}.json", Json, "Dữ liệu giữ nguyên theo phiên bản, JSON"),
    ];

    public static ImmutableArray<AddressPattern> Partitions { get; } =
    [
        new("/data/partitions/{dataset}/files.json", Json, "Mọi phân vùng của một bộ dữ liệu: địa chỉ, số dòng, kích thước, SHA-256, kiểu cột"),
        new("/data/partitions/{engine}.sql", "application/sql", "Câu lệnh tạo bảng từ các phân vùng cho DuckDB, Spark, BigQuery"),
        new("/data/partitions/{dataset}/jsonl/doc_year={year}/doc={document}/part-0.jsonl", "application/jsonl", "Một phân vùng theo năm và văn bản, JSON Lines"),
        new("/data/partitions/{dataset}/csv/doc_year={year}/doc={document}/part-0.csv", Csv, "Một phân vùng theo năm và văn bản, CSV"),
    ];

    public static ImmutableArray<AddressPattern> Feeds { get; } =
    [
        new("/feed.xml", Atom, "Mọi văn bản, đính chính và báo cáo tiến độ mới"),
        new("/thay-doi/feed.xml", Atom, "Mọi thay đổi của dữ liệu"),
        new("/co-quan/{agency}/feed.xml", Atom, "Tin mới về nhiệm vụ của một cơ quan"),
        new("/van-ban/{document}/feed.xml", Atom, "Tin mới về một văn bản"),
    ];

    public static ImmutableArray<AddressPattern> Calendars { get; } =
    [
        new("/lich/tat-ca.ics", Ics, "Thời hạn của mọi nhiệm vụ"),
        new("/lich/{agency}.ics", Ics, "Thời hạn của một cơ quan; tat-ca là của mọi nhiệm vụ"),
        new("/lich/van-ban/{document}.ics", Ics, "Thời hạn trong một văn bản"),
    ];

    public static ImmutableArray<AddressPattern> Others { get; } =
    [
        new("/chi-tieu/{indicator}/{chart}.svg", "image/svg+xml", "Biểu đồ, hình"),
        new("/chi-tieu/{indicator}/{chart}.csv", Csv, "Biểu đồ, số"),
        new("/nguon/tep-goc/{file}", "text/plain", "Tệp gốc như đã nhận"),
        new("/embed/nhiem-vu/{task}/", Html, "Khung nhúng của một nhiệm vụ"),
        new("/embed/co-quan/{agency}/", Html, "Khung nhúng của một cơ quan"),
        new("/embed/chi-tieu/{indicator}/{chart}/", Html, "Khung nhúng của một biểu đồ"),
    ];

    public static ImmutableArray<AddressPattern> Schemas { get; } =
    [
        new("/data/schema/{dataset}.schema.json", Schema, "Tệp JSON của một bộ dữ liệu; một dòng là #/$defs/row"),
        new("/data/schema/trang/{kind}.schema.json", Schema, "Bản JSON của một loại trang"),
    ];
}
