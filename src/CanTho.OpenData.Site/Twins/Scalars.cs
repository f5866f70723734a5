using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Twins;

/// <summary>The values that fields are made of. Those that can be null are null where the thing is unknown or does not apply.</summary>
internal static class Scalars
{
    public static ScalarShape<string> Text { get; } = new((json, text) => json.WriteStringValue(text), () => Typed("string"));

    public static ScalarShape<string?> TextOrNull { get; } = new((json, text) => json.WriteStringValue(text), () => Nullable("string"));

    /// <summary>An address below the root of the site, with a leading slash.</summary>
    public static ScalarShape<string> Address { get; } = new((json, text) => json.WriteStringValue(text), () => Place("^/([^/]|$)", Typed("string")));

    /// <summary>The same, null where there is no such file or page.</summary>
    public static ScalarShape<string?> AddressOrNull { get; } = new((json, text) => json.WriteStringValue(text), () => Place("^/([^/]|$)", Nullable("string")));

    /// <summary>A whole address, <c>https://…</c>.</summary>
    public static ScalarShape<string> WholeAddress { get; } = new((json, text) => json.WriteStringValue(text), () => With(Typed("string"), "format", "uri"));

    /// <summary>An address with names in braces (RFC 6570).</summary>
    public static ScalarShape<string> Template { get; } = new((json, text) => json.WriteStringValue(text), () => With(Typed("string"), "format", "uri-template"));

    public static ScalarShape<long> Whole { get; } = new((json, number) => json.WriteNumberValue(number), () => Typed("integer"));

    public static ScalarShape<long?> WholeOrNull { get; } = new(WriteNumber, () => Nullable("integer"));

    public static ScalarShape<decimal?> NumberOrNull { get; } = new(WriteNumber, () => Nullable("number"));

    public static ScalarShape<bool> Truth { get; } = new((json, truth) => json.WriteBooleanValue(truth), () => Typed("boolean"));

    public static ScalarShape<DateOnly> Day { get; } = new((json, day) => json.WriteStringValue(Dates.Iso(day)), () => With(Typed("string"), "format", "date"));

    public static ScalarShape<DateOnly?> DayOrNull { get; } = new(
        (json, day) => json.WriteStringValue(day is { } known ? Dates.Iso(known) : null), () => With(Nullable("string"), "format", "date"));

    public static ScalarShape<string> Sha256 { get; } = new((json, text) => json.WriteStringValue(text), () => With(Typed("string"), "pattern", "^[0-9a-f]{64}$"));

    /// <summary>One value, always the same.</summary>
    public static ScalarShape<string> Constant(string value) => new((json, text) => json.WriteStringValue(text), () => new JsonObject { ["const"] = value });

    /// <summary>One of some codes, each with what it means.</summary>
    public static ScalarShape<string> Code(params ImmutableArray<(string Name, string Meaning)> codes) =>
        new((json, text) => json.WriteStringValue(text), () => new JsonObject { ["oneOf"] = Choices(codes) });

    /// <summary>The same, or null.</summary>
    public static ScalarShape<string?> CodeOrNull(params ImmutableArray<(string Name, string Meaning)> codes) =>
        new((json, text) => json.WriteStringValue(text), () => new JsonObject { ["oneOf"] = new JsonArray([.. Choices(codes).Select(choice => choice!.DeepClone()), Typed("null")]) });

    private static JsonArray Choices(ImmutableArray<(string Name, string Meaning)> codes) =>
        [.. codes.Select(code => new JsonObject { ["const"] = code.Name, ["title"] = code.Meaning })];

    private static JsonObject Typed(string type) => new() { ["type"] = type };

    private static JsonObject Nullable(string type) => new() { ["type"] = new JsonArray(type, "null") };

    private static JsonObject Place(string pattern, JsonObject schema) => With(With(schema, "format", "uri-reference"), "pattern", pattern);

    private static JsonObject With(JsonObject schema, string keyword, string value)
    {
        schema[keyword] = value;
        return schema;
    }

    private static void WriteNumber(Utf8JsonWriter json, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, decimal? number)
    {
        if (number is { } known)
        {
            json.WriteNumberValue(known);
        }
        else
        {
            json.WriteNullValue();
        }
    }
}
