using System.Globalization;
using System.Text.Json;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Formats;

/// <summary>Reads a cell back from the JSON that <see cref="JsonFormat"/> writes.</summary>
internal static class CellJson
{
    /// <summary>The cell of a column.</summary>
    /// <exception cref="FormatException">The value is not of the type.</exception>
    public static object? Read(JsonElement value, ColumnType type) => (type, value.ValueKind) switch
    {
        (ColumnType.List, JsonValueKind.Null) => ImmutableArray<string>.Empty,
        (ColumnType.List, JsonValueKind.Array) => value.EnumerateArray().Select(Text).ToImmutableArray(),
        (_, JsonValueKind.Null) => null,
        (ColumnType.Text, _) => Text(value),
        (ColumnType.WholeNumber, JsonValueKind.Number) when value.TryGetInt64(out var number) => number,
        (ColumnType.Number, JsonValueKind.Number) when value.TryGetDecimal(out var number) => number,
        (ColumnType.Boolean, JsonValueKind.True or JsonValueKind.False) => value.GetBoolean(),
        (ColumnType.Date, _) => Day(value),
        (ColumnType.PartialDate, _) => Partial(value),
        _ => throw Wrong(value),
    };

    /// <summary>True for what reading JSON of another shape than ours throws: it is the file's fault, not the program's.</summary>
    public static bool IsFaultOfFile(Exception fault) =>
        fault is JsonException or FormatException or OverflowException or ArgumentException or KeyNotFoundException or InvalidOperationException;

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Wrong(value);

    /// <summary>A day, <c>2026-06-30</c>.</summary>
    /// <exception cref="FormatException">The text is none.</exception>
    public static DateOnly Day(JsonElement value) =>
        DateOnly.TryParseExact(Text(value), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw Wrong(value);

    private static PartialDate Partial(JsonElement value)
    {
        var parts = ImmutableArray.CreateRange(Text(value).Split('-').Select(part =>
            int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw Wrong(value)));
        return new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }

    private static FormatException Wrong(JsonElement value) => new($"giá trị {value.GetRawText()} không đúng kiểu");
}
