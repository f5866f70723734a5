using System.Text.Json.Nodes;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>The Distributions of the catalogue: one a file, with its size and SHA-256.</summary>
/// <param name="scope">What is stated alike everywhere.</param>
/// <param name="schemas">Address of the schema that a file conforms to, by the file's path.</param>
internal sealed class DcatDistributions(MetadataScope scope, IReadOnlyDictionary<string, string> schemas)
{
    private readonly SortedSet<string> _formats = new(StringComparer.Ordinal);

    /// <summary>The files of one dataset.</summary>
    internal JsonArray Of(Dataset dataset, IEnumerable<DatasetFile> files) =>
        MetadataJson.Array(files.Select(file => Node(file, dataset.Title, dataset.EnglishTitle)));

    /// <summary>The files that hold everything.</summary>
    internal JsonArray OfEverything(IEnumerable<DatasetFile> files) =>
        MetadataJson.Array(files.Select(file => Node(file, MetadataWords.EverythingTitle, MetadataWords.EnglishEverythingTitle)));

    /// <summary>Nodes that say what the media types, file types and schemas met so far are.</summary>
    internal IEnumerable<JsonNode?> Formats()
    {
        foreach (var format in _formats.Select(FileFormat.Of))
        {
            if (format.TypeAddress is { } type)
            {
                yield return DcatVocabulary.Typed(type, "dct:MediaTypeOrExtent", format.Label, format.Label);
            }

            if (format.MediaTypeAddress is { } media)
            {
                yield return DcatVocabulary.Typed(media, "dct:MediaType", format.MediaType!, format.MediaType!);
            }
        }

        foreach (var schema in schemas.Values.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            yield return new JsonObject { ["@id"] = schema, ["@type"] = "dct:Standard" };
        }
    }

    private JsonObject Node(DatasetFile file, string title, string englishTitle)
    {
        _formats.Add(file.Format);
        var format = FileFormat.Of(file.Format);
        var address = scope.Url($"/{file.Path}");
        return MetadataJson.Compact(new JsonObject
        {
            ["@id"] = $"{address}#distribution",
            ["@type"] = "dcat:Distribution",
            ["title"] = DcatVocabulary.Languages($"{title} ({format.Label})", $"{englishTitle} ({format.Label})"),
            ["accessURL"] = address,
            ["downloadURL"] = address,
            ["format"] = format.TypeAddress,
            ["mediaType"] = format.MediaTypeAddress,
            ["packageFormat"] = file.Format == "zip" ? format.MediaTypeAddress : null,
            ["byteSize"] = file.Bytes,
            ["checksum"] = Checksum($"{address}#sha256", file.Sha256),
            ["conformsTo"] = schemas.GetValueOrDefault(file.Path),
            ["language"] = DcatVocabulary.Vietnamese,
            ["modified"] = scope.Day,
            ["license"] = scope.Terms,
            ["rights"] = scope.Terms,
            ["availability"] = DcatVocabulary.Stable,
        });
    }

    private static JsonObject Checksum(string id, string value) => new()
    {
        ["@id"] = id,
        ["@type"] = "spdx:Checksum",
        ["algorithm"] = DcatVocabulary.Sha256,
        ["checksumValue"] = value,
    };
}
