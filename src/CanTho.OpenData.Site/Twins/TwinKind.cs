using System.Text.Json;
using System.Text.Json.Nodes;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Datasets.Schemas;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Twins;

/// <summary>All twins of one kind, and their schema.</summary>
/// <param name="name">The kind as files write it: <c>task</c>.</param>
/// <param name="title">What such a file is, for readers of the schema.</param>
/// <param name="records">The records, in the order of the pages.</param>
/// <param name="page">Address of the page of a record.</param>
/// <param name="shape">What is written.</param>
internal sealed class TwinKind<T>(string name, string title, IEnumerable<T> records, Func<T, string> page, RecordShape<T> shape) : ITwinKind
{
    public string Name => name;

    public IEnumerable<OutputFile> Files()
    {
        using var stream = new MemoryStream();
        using var json = new Utf8JsonWriter(stream, JsonFormat.Indented);
        foreach (var record in records)
        {
            shape.Write(json, record);
            json.Flush();
            stream.WriteByte((byte)'\n');
            yield return new OutputFile(Routes.Twin(page(record)).TrimStart('/'), stream.ToArray());
            stream.SetLength(0);
            json.Reset();
        }
    }

    public OutputFile Schema(string address)
    {
        var definitions = new JsonObject();
        var body = shape.Body(definitions);
        var schema = new JsonObject
        {
            ["$schema"] = DatasetSchemas.Dialect,
            ["$id"] = address + Routes.TwinSchema(name),
            ["title"] = title,
            ["description"] = TwinEnvelope.Meaning,
        };
        foreach (var (keyword, value) in body.Where(pair => pair.Key != "title").ToArray())
        {
            schema[keyword] = value?.DeepClone();
        }

        if (definitions.Count > 0)
        {
            schema["$defs"] = definitions;
        }

        return new OutputFile(Routes.TwinSchema(name).TrimStart('/'), JsonFormat.File(schema));
    }
}
