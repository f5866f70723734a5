using System.Text.Json.Nodes;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>Datasets as schema.org describes them, for search engines: JSON that may stand inside an HTML script element. Name and a
/// description of 50 to 5,000 characters are required, the rest is what engines recommend.</summary>
public static class SchemaOrg
{
    private const string Context = "https://schema.org/";

    /// <summary>One dataset.</summary>
    public static string Dataset(Findings findings, Publication publication, DatasetSummary dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        ArgumentNullException.ThrowIfNull(publication);
        var scope = ScopeOf(findings, publication);
        var node = Outline(scope, dataset);
        node.Insert(0, "@context", Context);
        node["inLanguage"] = "vi";
        node["isAccessibleForFree"] = true;
        node["license"] = scope.Terms;
        node["creator"] = Publisher(scope);
        node["publisher"] = Publisher(scope);
        node["alternateName"] = dataset.EnglishTitle;
        node["identifier"] = scope.Dataset(dataset.Name);
        node["keywords"] = MetadataJson.Array(MetadataWords.Keywords.AddRange(MetadataWords.EnglishKeywords).Add(dataset.Title));
        node["version"] = publication.Version;
        node["dateModified"] = scope.Day;
        node["temporalCoverage"] = dataset.Coverage?.Interval;
        node["spatialCoverage"] = new JsonObject { ["@type"] = "Place", ["name"] = MetadataWords.Place };
        node["includedInDataCatalog"] = new JsonObject
        {
            ["@type"] = "DataCatalog",
            ["@id"] = scope.Catalogue,
            ["name"] = scope.Settings.Title,
            ["url"] = scope.Url("/du-lieu/"),
        };
        node["variableMeasured"] = MetadataJson.Array(dataset.Columns.Select(Variable));
        node["distribution"] = MetadataJson.Array(dataset.Files.Where(file => !file.IsSlice).Select(file => Download(scope, file)));
        return MetadataJson.InPage(MetadataJson.Compact(node));
    }

    /// <summary>The catalogue of the datasets, each with what leads to its own page, which says the rest.</summary>
    public static string Catalogue(Findings findings, Publication publication, IEnumerable<DatasetSummary> datasets)
    {
        var scope = ScopeOf(findings, publication);
        return MetadataJson.InPage(MetadataJson.Compact(new JsonObject
        {
            ["@context"] = Context,
            ["@type"] = "DataCatalog",
            ["@id"] = scope.Catalogue,
            ["name"] = scope.Settings.Title,
            ["alternateName"] = MetadataWords.EnglishPortalTitle,
            ["description"] = $"{scope.Settings.Tagline} {MetadataWords.PackageDescription}",
            ["url"] = scope.Url("/du-lieu/"),
            ["inLanguage"] = "vi",
            ["isAccessibleForFree"] = true,
            ["license"] = scope.Terms,
            ["publisher"] = Publisher(scope),
            ["dateModified"] = scope.Day,
            ["dataset"] = MetadataJson.Array(datasets.Select(dataset => Outline(scope, dataset))),
        }));
    }

    private static JsonObject Outline(MetadataScope scope, DatasetSummary dataset) => new()
    {
        ["@type"] = "Dataset",
        ["@id"] = scope.Dataset(dataset.Name),
        ["name"] = dataset.Title,
        ["description"] = dataset.Description,
        ["url"] = scope.Page(dataset.Name),
    };

    private static JsonObject Publisher(MetadataScope scope) => new()
    {
        ["@type"] = "Organization",
        ["@id"] = scope.Publisher,
        ["name"] = scope.Settings.Publisher,
        ["url"] = scope.Url("/"),
    };

    private static JsonObject Variable(DatasetColumn column) => MetadataJson.Compact(new JsonObject
    {
        ["@type"] = "PropertyValue",
        ["name"] = column.Name,
        ["description"] = column.Title,
        ["unitText"] = column.Unit,
    });

    private static JsonObject Download(MetadataScope scope, DatasetFile file) => MetadataJson.Compact(new JsonObject
    {
        ["@type"] = "DataDownload",
        ["name"] = FileFormat.Of(file.Format).Label,
        ["encodingFormat"] = FileFormat.Of(file.Format).MediaType,
        ["contentUrl"] = scope.Url($"/{file.Path}"),
        ["contentSize"] = $"{file.Bytes.ToString(System.Globalization.CultureInfo.InvariantCulture)} B",
        ["sha256"] = file.Sha256,
    });

    private static MetadataScope ScopeOf(Findings findings, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(publication);
        return new MetadataScope(findings.Corpus, findings.AsOf, publication);
    }
}
