using System.Globalization;
using System.Text.Json;
using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Datasets.History;

/// <summary>Writes a version as lines of JSON that turn the version before it into this one, so that every change can be read in a text
/// editor and no state is lost: <c>{"dataset":"tasks","change":["…"],"fields":{"title":{"from":"…","to":"…"}}}</c>.</summary>
public sealed class LedgerWriter : IDisposable
{
    private readonly MemoryStream _stream = new();
    private readonly Utf8JsonWriter _json;

    private LedgerWriter() => _json = new Utf8JsonWriter(_stream, JsonFormat.Options);

    /// <summary>The whole file.</summary>
    /// <param name="version">The version, with its datasets.</param>
    /// <param name="before">The datasets of the version before it; empty for the first.</param>
    public static byte[] Write(LedgerVersion version, ImmutableArray<Dataset> before)
    {
        using var writer = new LedgerWriter();
        writer.Header(version);
        var old = before.ToDictionary(dataset => dataset.Name, StringComparer.Ordinal);
        foreach (var name in before.Select(dataset => dataset.Name).Except(version.Datasets.Select(dataset => dataset.Name), StringComparer.Ordinal))
        {
            writer.Line(json => json.WriteBoolean("dropped", true), name);
        }

        foreach (var dataset in version.Datasets)
        {
            writer.Dataset(old.GetValueOrDefault(dataset.Name), dataset);
        }

        return writer._stream.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _json.Dispose();
        _stream.Dispose();
    }

    private void Header(LedgerVersion version) => Line(json =>
    {
        json.WriteString("version", version.Number.ToString());
        json.WriteString("as_of", version.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("level", version.Number == VersionNumber.First ? "first" : version.Diff.Level.ToString().ToLowerInvariant());
        json.WriteString("note", version.Note);
        Texts(json, "inputs", version.Inputs);
        Texts(json, "files", version.Files);
    });

    private void Dataset(Dataset? before, Dataset after)
    {
        if (before is null || !SameColumns(before, after))
        {
            Schema(after);
        }

        var former = before is null ? after with { Rows = [] } : Realign(before, after);
        var (oldKeys, newKeys) = (new RowKeys(former), new RowKeys(after));
        var old = oldKeys.Index();
        var kept = after.Rows.Select(newKeys.Of).Where(key => old.ContainsKey(key.Text)).ToList();
        var keptTexts = kept.Select(key => key.Text).ToHashSet(StringComparer.Ordinal);
        // Under a key of new columns all former rows may have one key: they are one record, and go once.
        foreach (var (_, parts) in former.Rows.Select(oldKeys.Of).Where(key => !keptTexts.Contains(key.Text)).DistinctBy(key => key.Text, StringComparer.Ordinal))
        {
            Line(json => Key(json, "remove", parts), after.Name);
        }

        if (!former.Rows.Select(row => oldKeys.Of(row).Text).Where(keptTexts.Contains).SequenceEqual(kept.Select(key => key.Text), StringComparer.Ordinal))
        {
            Line(json => Order(json, kept.Select(key => key.Parts)), after.Name);
        }

        for (var at = 0; at < after.Rows.Length; at++)
        {
            Row(after, after.Rows[at], newKeys.Of(after.Rows[at]).Parts, old.GetValueOrDefault(newKeys.Of(after.Rows[at]).Text), at);
        }
    }

    private void Row(Dataset dataset, ImmutableArray<object?> row, ImmutableArray<string> key, ImmutableArray<object?> former, int at)
    {
        if (former.IsDefault)
        {
            Line(json => Added(json, row, at), dataset.Name);
            return;
        }

        var changed = Enumerable.Range(0, row.Length).Where(index => !Cells.Same(former[index], row[index])).ToList();
        if (changed.Count > 0)
        {
            Line(json => Changed(json, dataset, key, former, row, changed), dataset.Name);
        }
    }

    private void Schema(Dataset after) => Line(
        json =>
        {
            json.WriteStartArray("columns");
            foreach (var column in after.Columns)
            {
                json.WriteStartObject();
                json.WriteString("name", column.Name);
                json.WriteString("type", column.TypeName);
                if (column.DependsOnDay)
                {
                    json.WriteBoolean("depends_on_day", true);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            Key(json, "key", after.PrimaryKey);
        },
        after.Name);

    /// <summary>The rows of the former state in the columns of the later one: a column that is new or of another type is unknown.</summary>
    internal static Dataset Realign(Dataset before, Dataset after)
    {
        var places = ImmutableArray.CreateRange(after.Columns, column =>
            before.IndexOf(column.Name) is >= 0 and var place && before.Columns[place].Type == column.Type ? place : -1);
        return after with
        {
            Rows =
            [
                .. before.Rows.Select(row => ImmutableArray.CreateRange(places.Select((place, index) =>
                    place >= 0 ? row[place] : after.Columns[index].Type == ColumnType.List ? ImmutableArray<string>.Empty : null))),
            ],
        };
    }

    internal static bool SameColumns(Dataset one, Dataset other) =>
        one.PrimaryKey.SequenceEqual(other.PrimaryKey, StringComparer.Ordinal)
        && one.Columns.Select(column => (column.Name, column.Type, column.DependsOnDay)).SequenceEqual(other.Columns.Select(column => (column.Name, column.Type, column.DependsOnDay)));

    private static void Added(Utf8JsonWriter json, ImmutableArray<object?> row, int at)
    {
        json.WriteStartArray("add");
        foreach (var cell in row)
        {
            JsonFormat.WriteCell(json, cell);
        }

        json.WriteEndArray();
        json.WriteNumber("at", at);
    }

    private static void Changed(
        Utf8JsonWriter json, Dataset dataset, ImmutableArray<string> key, ImmutableArray<object?> former, ImmutableArray<object?> row, List<int> changed)
    {
        Key(json, "change", key);
        json.WriteStartObject("fields");
        foreach (var index in changed)
        {
            json.WriteStartObject(dataset.Columns[index].Name);
            json.WritePropertyName("from");
            JsonFormat.WriteCell(json, former[index]);
            json.WritePropertyName("to");
            JsonFormat.WriteCell(json, row[index]);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Order(Utf8JsonWriter json, IEnumerable<ImmutableArray<string>> keys)
    {
        json.WriteStartArray("order");
        foreach (var key in keys)
        {
            json.WriteStartArray();
            foreach (var part in key)
            {
                json.WriteStringValue(part);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Key(Utf8JsonWriter json, string name, ImmutableArray<string> parts)
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            json.WriteStringValue(part);
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, ImmutableSortedDictionary<string, string> texts)
    {
        json.WriteStartObject(name);
        foreach (var (key, text) in texts)
        {
            json.WriteString(key, text);
        }

        json.WriteEndObject();
    }

    private void Line(Action<Utf8JsonWriter> content, string? dataset = null)
    {
        _json.WriteStartObject();
        if (dataset is not null)
        {
            _json.WriteString("dataset", dataset);
        }

        content(_json);
        _json.WriteEndObject();
        _json.Flush();
        _json.Reset();
        _stream.Write("\n"u8);
    }
}
