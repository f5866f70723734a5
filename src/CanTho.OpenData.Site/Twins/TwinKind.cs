using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.InteropServices;
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
/// <param name="basis">What the twin of a record is made from; null for everything.</param>
internal sealed class TwinKind<T>(
    string name, string title, IEnumerable<T> records, Func<T, string> page, RecordShape<T> shape, Func<T, Basis>? basis = null) : ITwinKind
{
    public string Name => name;

    public ImmutableArray<OutputFile> Files(IFileSink sink)
    {
        var all = records.ToArray();
        var files = new OutputFile[all.Length];
        if (all.Length == 0)
        {
            return [];
        }

        Parallel.ForEach(Partitioner.Create(0, all.Length), range =>
        {
            var bytes = new ArrayBufferWriter<byte>();
            using var json = new Utf8JsonWriter(bytes, JsonFormat.Indented);
            for (var place = range.Item1; place < range.Item2; place++)
            {
                var (record, path) = (all[place], Routes.Twin(page(all[place])).TrimStart('/'));
                files[place] = sink.Keep(path, basis?.Invoke(record) ?? Basis.Everything) ?? sink.Take(path, Write(record));
            }

            ReadOnlyMemory<byte> Write(T record)
            {
                bytes.ResetWrittenCount();
                json.Reset();
                shape.Write(json, record);
                json.Flush();
                bytes.Write("\n"u8);
                return bytes.WrittenMemory;
            }
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(files);
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
