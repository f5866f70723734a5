using System.Security.Cryptography;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Twins;

/// <summary>A file to download, as twins and the index list it.</summary>
/// <param name="Path">Path below the published folder.</param>
/// <param name="Format">What kind of file it is: csv, json, xlsx …</param>
/// <param name="Bytes">Size in bytes.</param>
/// <param name="Sha256">SHA-256 of the bytes.</param>
/// <param name="Dataset">The dataset that it holds or describes; null for a file of the whole portal.</param>
internal sealed record TwinFile(string Path, string Format, long Bytes, string Sha256, string? Dataset)
{
    private const string CsvMetadata = ".csv-metadata.json";

    /// <summary>How it is written.</summary>
    public static RecordShape<TwinFile> Shape { get; } = new RecordShape<TwinFile>("Một tệp tải về", "file")
        .Field("url", "Địa chỉ của tệp, tính từ gốc của cổng.", Scalars.Address, file => $"/{file.Path}")
        .Field("format", "Dạng tệp: csv, json, jsonl, xlsx, sqlite, zip; csvw là siêu dữ liệu của tệp CSV.", Scalars.Text, file => file.Format)
        .Field("bytes", "Dung lượng, tính bằng byte.", Scalars.Whole, file => file.Bytes)
        .Field("sha256", "SHA-256 của tệp, chữ thường hệ 16.", Scalars.Sha256, file => file.Sha256)
        .Field("dataset", "Tên bộ dữ liệu trong tệp; null với tệp của toàn cổng.", Scalars.TextOrNull, file => file.Dataset);

    public static TwinFile Of(DatasetFile file) => new(file.Path, file.Format, file.Bytes, file.Sha256, string.IsNullOrEmpty(file.Dataset) ? null : file.Dataset);

    /// <summary>A file that stands in no listing, such as the metadata of a CSV file.</summary>
    public static TwinFile Of(OutputFile file) => new(
        file.Path, FormatOf(file.Path), file.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)),
        file.Path.EndsWith(CsvMetadata, StringComparison.Ordinal) ? file.Path["data/".Length..^CsvMetadata.Length] : null);

    private static string FormatOf(string path) =>
        path.EndsWith(CsvMetadata, StringComparison.Ordinal) ? "csvw" : System.IO.Path.GetExtension(path).TrimStart('.');
}
