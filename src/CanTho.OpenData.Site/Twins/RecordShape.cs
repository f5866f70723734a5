using System.Text.Json;
using System.Text.Json.Nodes;

namespace CanTho.OpenData.Site.Twins;

/// <summary>An object: its fields in order, all of them always there.</summary>
/// <param name="title">What it is, for readers of the schema.</param>
/// <param name="name">Name under which a schema keeps it, for what stands in several places; null for what is written out where it stands.</param>
internal sealed class RecordShape<T>(string title, string? name = null) : Shape<T>
{
    private const int MostValues = 100;

    private readonly List<(string Name, Func<T, bool> IsExceeded)> _limits = [];
    private readonly List<(JsonEncodedText Name, string Meaning, Action<Utf8JsonWriter, T> Write, Func<JsonObject, JsonObject> Schema)> _fields = [];

    /// <summary>Adds a field.</summary>
    /// <param name="field">Its name; never changes once published.</param>
    /// <param name="meaning">What it is, and how "unknown" is said.</param>
    /// <param name="shape">What its value is.</param>
    /// <param name="read">Its value.</param>
    public RecordShape<T> Field<TValue>(string field, string meaning, Shape<TValue> shape, Func<T, TValue> read)
    {
        _fields.Add((JsonEncodedText.Encode(field), meaning, (json, value) => shape.Write(json, read(value)), shape.Schema));
        return this;
    }

    /// <summary>Adds a field with several values.</summary>
    public RecordShape<T> Many<TValue>(string field, string meaning, Shape<TValue> item, Func<T, IEnumerable<TValue>> read) =>
        Field(field, meaning, new ListShape<TValue>(item), read);

    /// <summary>Adds a field with several values, of which only the first stand in the twin where they are very many: a twin is read over a
    /// telephone, too, and the datasets hold every row. <see cref="Truncated"/> tells of it.</summary>
    /// <param name="field">Its name.</param>
    /// <param name="meaning">What it is.</param>
    /// <param name="item">What each value is.</param>
    /// <param name="read">Its values.</param>
    /// <param name="most">How many values it holds at most.</param>
    public RecordShape<T> Some<TValue>(string field, string meaning, Shape<TValue> item, Func<T, IEnumerable<TValue>> read, int most = MostValues)
    {
        _limits.Add((field, value => read(value).Skip(most).Any()));
        return Many(field, $"{meaning} Nhiều nhất {most} mục, xem truncated.", item, value => read(value).Take(most));
    }

    /// <summary>Adds the field that names the fields of <see cref="Some{TValue}"/> which are not whole.</summary>
    public RecordShape<T> Truncated() => Many(
        "truncated", "Tên những danh sách ở đây chỉ có phần đầu vì quá dài; đủ trong các tệp và bộ dữ liệu nêu ở đây. Trống khi mọi danh sách đều đủ.",
        Scalars.Text, value => _limits.Where(limit => limit.IsExceeded(value)).Select(limit => limit.Name));

    /// <summary>Adds a field that is null where there is no such thing.</summary>
    public RecordShape<T> Maybe<TValue>(string field, string meaning, Shape<TValue> some, Func<T, TValue?> read)
        where TValue : class => Field(field, meaning, new OptionalShape<TValue>(some), read);

    public override void Write(Utf8JsonWriter json, T value)
    {
        json.WriteStartObject();
        foreach (var field in _fields)
        {
            json.WritePropertyName(field.Name);
            field.Write(json, value);
        }

        json.WriteEndObject();
    }

    /// <summary>The object itself, for a schema at whose top it stands.</summary>
    public JsonObject Body(JsonObject definitions)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var field in _fields)
        {
            var schema = new JsonObject { ["description"] = field.Meaning };
            foreach (var (keyword, value) in field.Schema(definitions).ToArray())
            {
                schema[keyword] = value?.DeepClone();
            }

            properties[field.Name.Value] = schema;
            required.Add(field.Name.Value);
        }

        return new JsonObject { ["title"] = title, ["type"] = "object", ["properties"] = properties, ["required"] = required };
    }

    public override JsonObject Schema(JsonObject definitions)
    {
        if (name is null)
        {
            return Body(definitions);
        }

        if (!definitions.ContainsKey(name))
        {
            // Held before it is made, for a thing can hold things of its own kind.
            definitions[name] = null;
            definitions[name] = Body(definitions);
        }

        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }
}
