using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary>As what the lines of a document were read, in numbers.</summary>
internal static class CoverageShape
{
    public static RecordShape<DocumentCoverage> Shape { get; } = new RecordShape<DocumentCoverage>("Các dòng được đọc là gì")
        .Field("lines", "Tổng số dòng.", Scalars.Whole, coverage => coverage.Total)
        .Field("read", "Số dòng được đọc, theo cách đọc.", Counts("Số dòng được đọc", CoverageWords.Read), coverage => coverage)
        .Field("left_out", "Số dòng bị bỏ, theo lý do.", Counts("Số dòng bị bỏ", CoverageWords.LeftOut), coverage => coverage)
        .Many("unread_lines", "Những dòng có chữ mà chưa đọc được là gì.", Scalars.Whole, coverage => coverage.Unread.Select(line => (long)line));

    private static RecordShape<DocumentCoverage> Counts(string title, ImmutableArray<LineReading> readings) => readings.Aggregate(
        new RecordShape<DocumentCoverage>(title),
        (shape, reading) => shape.Field(Name(reading), CoverageWords.Label(reading), Scalars.Whole, coverage => coverage.Count(reading)));

    private static string Name(LineReading reading) => System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(reading.ToString());
}
