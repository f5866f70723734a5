using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>What the database says of itself: <c>metadata</c> (whose data, as of which day, in which version) and <c>datasets</c> (its tables).</summary>
internal static class SqliteAbout
{
    private const string Metadata = """
        CREATE TABLE "metadata" (
          -- Thông tin về tệp này / What this file is.
          "key" TEXT NOT NULL PRIMARY KEY, -- Tên / Name
          "value" TEXT, -- Giá trị; để trống khi chưa có / Value; null where there is none yet
          "note" TEXT NOT NULL -- Giải thích / Explanation
        ) STRICT
        """;

    private const string Datasets = """
        CREATE TABLE "datasets" (
          -- Các bảng dữ liệu trong tệp này / The tables of this file.
          "table_name" TEXT NOT NULL PRIMARY KEY, -- Tên bảng / Name of the table
          "name" TEXT NOT NULL, -- Tên bộ dữ liệu trong địa chỉ / Name of the dataset in addresses
          "title" TEXT NOT NULL, -- Tên / Title, in Vietnamese
          "description" TEXT NOT NULL, -- Mô tả / Description, in Vietnamese
          "title_en" TEXT NOT NULL, -- Tên tiếng Anh / Title in English
          "description_en" TEXT NOT NULL, -- Mô tả bằng tiếng Anh / Description in English
          "rows" INTEGER NOT NULL, -- Số dòng / Number of rows
          "url" TEXT NOT NULL -- Trang của bộ dữ liệu / Page of the dataset
        ) STRICT
        """;

    /// <summary>Makes both tables and fills them.</summary>
    internal static void Write(SqliteConnection connection, ImmutableArray<Dataset> datasets, Edition edition)
    {
        SqliteFormat.Run(connection, Metadata);
        SqliteFormat.Insert(connection, "metadata", 3,
        [
            ["title", edition.Portal, "Tên cổng / Name of the portal"],
            ["publisher", edition.Publisher, "Nơi công bố / Publisher"],
            ["as_of", edition.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "Tính đến ngày / The day that “today” means"],
            ["version", edition.Publication.Version, "Phiên bản dữ liệu / Version of the data"],
            ["base_url", edition.Publication.BaseUrl, "Cột url tính từ địa chỉ này / Columns named url are relative to this address"],
            ["terms", edition.Terms, "Điều khoản sử dụng / Terms of use"],
        ]);
        SqliteFormat.Run(connection, Datasets);
        SqliteFormat.Insert(connection, "datasets", 8, datasets.Select(dataset => (IEnumerable<object?>)
        [
            Dataset.TableName(dataset.Name), dataset.Name, dataset.Title, dataset.Description, dataset.EnglishTitle, dataset.EnglishDescription,
            (long)dataset.Rows.Length, edition.Page(dataset),
        ]));
    }
}
