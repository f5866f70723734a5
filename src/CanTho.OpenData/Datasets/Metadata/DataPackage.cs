using System.Text.Json.Nodes;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>The Data Package v2 of all datasets (datapackage.org/standard/data-package): one CSV resource a dataset, with its schema.
/// Texts are Vietnamese; the English ones stand beside them as <c>title_en</c>, <c>description_en</c>, <c>label_en</c>, which the
/// standard leaves to publishers.</summary>
internal static class DataPackage
{
    /// <summary>Where it stands: at the top of the folder of its files, as the standard asks.</summary>
    internal const string Path = "data/datapackage.json";

    internal static byte[] Write(MetadataScope scope, ImmutableArray<Dataset> datasets, ILookup<string, DatasetFile> files) =>
        JsonFormat.File(MetadataJson.Compact(new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/datapackage.json",
            ["name"] = "cantho-opendata",
            ["id"] = scope.Url("/" + Path),
            ["title"] = scope.Settings.Title,
            ["description"] = $"{scope.Settings.Tagline}\n\n{MetadataWords.PackageDescription}",
            ["title_en"] = MetadataWords.EnglishPortalTitle,
            ["description_en"] = MetadataWords.EnglishPackageDescription,
            ["homepage"] = scope.Url("/du-lieu/"),
            ["version"] = scope.Publication.Version,
            ["created"] = scope.Moment,
            ["keywords"] = MetadataJson.Array(MetadataWords.Keywords.Concat(MetadataWords.EnglishKeywords)),
            ["licenses"] = Licenses(scope),
            ["contributors"] = MetadataJson.Array([Contributor(scope)]),
            ["sources"] = MetadataJson.Array(scope.Corpus.Documents.Select(document => Source(scope, document))),
            ["resources"] = MetadataJson.Array(datasets.SelectMany(dataset =>
                files[dataset.Name].Where(file => file.Format == "csv").Select(file => Resource(scope, dataset, file)))),
        }));

    // A name would have to be the identity of an open licence, which the city has given none: the terms of use alone are named.
    private static JsonArray? Licenses(MetadataScope scope) => scope.Terms is { } terms
        ? MetadataJson.Array([new JsonObject { ["path"] = terms, ["title"] = MetadataWords.TermsTitle }])
        : null;

    private static JsonObject Contributor(MetadataScope scope) => MetadataJson.Compact(new JsonObject
    {
        ["title"] = scope.Settings.Publisher,
        ["path"] = scope.Url("/"),
        ["email"] = scope.Settings.Contact is { } contact && contact.Contains('@', StringComparison.Ordinal) ? contact : null,
        ["roles"] = MetadataJson.Array(["publisher", "dataCurator"]),
    });

    private static JsonObject Source(MetadataScope scope, CorpusDocument document) => new JsonObject
    {
        ["title"] = document.Header.Number is { } number ? $"{document.ShortTitle} ({number})" : document.ShortTitle,
        ["path"] = scope.Original(document.Extracted.Document.File),
        ["version"] = $"sha256:{document.Extracted.Document.File.Sha256}",
    };

    private static JsonObject Resource(MetadataScope scope, Dataset dataset, DatasetFile file) => new JsonObject
    {
        ["name"] = dataset.Name,
        ["type"] = "table",
        ["title"] = dataset.Title,
        ["description"] = dataset.Description,
        ["title_en"] = dataset.EnglishTitle,
        ["description_en"] = dataset.EnglishDescription,
        ["homepage"] = scope.Page(dataset.Name),
        ["path"] = file.Path[(file.Path.LastIndexOf('/') + 1)..],
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["bytes"] = file.Bytes,
        ["hash"] = $"sha256:{file.Sha256}",
        ["dialect"] = new JsonObject
        {
            ["$schema"] = "https://datapackage.org/profiles/2.0/tabledialect.json",
            ["header"] = true,
            ["delimiter"] = ",",
            ["lineTerminator"] = "\r\n",
            ["quoteChar"] = "\"",
            ["doubleQuote"] = true,
        },
        ["schema"] = TableSchema.Of(dataset),
    };
}
