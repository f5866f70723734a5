namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>A format of downloads as metadata names it.</summary>
/// <param name="Label">Name for readers: <c>CSV</c>.</param>
/// <param name="MediaType">Media type; null where we know none.</param>
/// <param name="TypeAddress">Address that identifies the format, from the file types of the EU where they have it; null where we know none.</param>
/// <param name="IsRegistered">True where IANA has registered the media type, so that it has an address of its own.</param>
internal sealed record FileFormat(string Label, string? MediaType, string? TypeAddress, bool IsRegistered)
{
    private const string EuropeanFileType = "http://publications.europa.eu/resource/authority/file-type/";

    /// <summary>Address of the media type with IANA; null where it is not registered.</summary>
    internal string? MediaTypeAddress => IsRegistered ? $"http://www.iana.org/assignments/media-types/{MediaType}" : null;

    /// <summary>What is known of a format as <see cref="DatasetFile.Format"/> writes it. An unknown one has its name alone.</summary>
    internal static FileFormat Of(string format) => format switch
    {
        "csv" => new("CSV", "text/csv", EuropeanFileType + "CSV", true),
        "json" => new("JSON", "application/json", EuropeanFileType + "JSON", true),
        "jsonl" => new("JSON Lines", "application/jsonl", "https://jsonlines.org/", false),
        "xlsx" => new("Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", EuropeanFileType + "XLSX", true),
        "sqlite" => new("SQLite", "application/vnd.sqlite3", "https://www.sqlite.org/fileformat2.html", true),
        "zip" => new("ZIP", "application/zip", EuropeanFileType + "ZIP", true),
        _ => new(format.ToUpperInvariant(), null, null, false),
    };
}
