using System.Text.Json.Nodes;
using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>The catalogue after DCAT-AP 3.0.1 (semiceu.github.io/DCAT-AP), for portals that harvest it: a Dataset for each of ours, a
/// Distribution for each of its files, and one Dataset of everything. Frequency and first publication are left out: nobody has
/// promised the one, nothing records the other.</summary>
internal static class DcatCatalog
{
    internal const string Path = "data/catalog.jsonld";

    /// <summary>The file.</summary>
    /// <param name="scope">What is stated alike everywhere.</param>
    /// <param name="datasets">The datasets.</param>
    /// <param name="files">Their whole files, by dataset; files of no dataset in the list hold everything.</param>
    /// <param name="schemas">Address of the schema that a file conforms to, by the file's path.</param>
    internal static byte[] Write(
        MetadataScope scope, ImmutableArray<Dataset> datasets, ILookup<string, DatasetFile> files, IReadOnlyDictionary<string, string> schemas)
    {
        var distributions = new DcatDistributions(scope, schemas);
        var names = datasets.Select(dataset => dataset.Name).ToHashSet(StringComparer.Ordinal);
        var everything = files.Where(group => !names.Contains(group.Key)).SelectMany(group => group).ToArray();
        var graph = new List<JsonNode?> { Catalog(scope, datasets) };
        graph.AddRange(datasets.Select(dataset => DatasetNode(scope, dataset, distributions.Of(dataset, files[dataset.Name]))));
        graph.Add(EverythingNode(scope, distributions.OfEverything(everything)));
        graph.AddRange(Parties(scope));
        graph.AddRange(datasets.Select(dataset => scope.Page(dataset.Name)).Prepend(scope.Url("/du-lieu/")).Prepend(scope.Url("/"))
            .Select(page => new JsonObject { ["@id"] = page, ["@type"] = "foaf:Document" }));
        graph.AddRange(distributions.Formats());
        graph.AddRange(DcatVocabulary.Nodes());
        return JsonFormat.File(new JsonObject { ["@context"] = DcatContext.Node(), ["@graph"] = MetadataJson.Array(graph) });
    }

    private static JsonObject Catalog(MetadataScope scope, ImmutableArray<Dataset> datasets)
    {
        var node = Described(scope, scope.Catalogue, "dcat:Catalog", scope.Settings.Title, MetadataWords.EnglishPortalTitle,
            scope.Settings.Tagline, MetadataWords.EnglishPackageDescription);
        node["homepage"] = scope.Url("/");
        node["license"] = scope.Terms;
        node["rights"] = scope.Terms;
        node["themeTaxonomy"] = DcatVocabulary.Themes;
        node["dataset"] = MetadataJson.Array(datasets.Select(dataset => scope.Dataset(dataset.Name)).Append(Everything(scope)));
        return MetadataJson.Compact(node);
    }

    private static JsonObject DatasetNode(MetadataScope scope, Dataset dataset, JsonArray distributions)
    {
        var id = scope.Dataset(dataset.Name);
        var node = Described(scope, id, "dcat:Dataset", dataset.Title, dataset.EnglishTitle, dataset.Description, dataset.EnglishDescription);
        node["landingPage"] = scope.Page(dataset.Name);
        node["temporal"] = Period(id, TemporalCoverage.Of(dataset));
        return WithRows(scope, node, dataset.Title, dataset.EnglishTitle, distributions);
    }

    private static JsonObject EverythingNode(MetadataScope scope, JsonArray distributions)
    {
        var id = Everything(scope);
        var node = Described(scope, id, "dcat:Dataset", MetadataWords.EverythingTitle, MetadataWords.EnglishEverythingTitle,
            MetadataWords.PackageDescription, MetadataWords.EnglishPackageDescription);
        node["landingPage"] = scope.Url("/du-lieu/");
        return WithRows(scope, node, MetadataWords.EverythingTitle, MetadataWords.EnglishEverythingTitle, distributions);
    }

    private static JsonObject WithRows(MetadataScope scope, JsonObject node, string title, string englishTitle, JsonArray distributions)
    {
        node["identifier"] = node["@id"]!.GetValue<string>();
        node["version"] = scope.Publication.Version;
        node["keyword"] = new JsonObject
        {
            ["vi"] = MetadataJson.Array(MetadataWords.Keywords.Add(title)),
            ["en"] = MetadataJson.Array(MetadataWords.EnglishKeywords.Add(englishTitle)),
        };
        node["theme"] = MetadataJson.Array([DcatVocabulary.Government, DcatVocabulary.Regions]);
        node["accessRights"] = DcatVocabulary.Public;
        node["contactPoint"] = scope.Settings.Contact is null ? null : scope.Url("/#contact");
        node["distribution"] = distributions;
        return MetadataJson.Compact(node);
    }

    /// <summary>What catalogue and datasets state alike.</summary>
    private static JsonObject Described(
        MetadataScope scope, string id, string type, string title, string englishTitle, string description, string englishDescription) => new()
        {
            ["@id"] = id,
            ["@type"] = type,
            ["title"] = DcatVocabulary.Languages(title, englishTitle),
            ["description"] = DcatVocabulary.Languages(description, englishDescription),
            ["publisher"] = scope.Publisher,
            ["language"] = MetadataJson.Array([DcatVocabulary.Vietnamese, DcatVocabulary.English]),
            ["modified"] = scope.Day,
            ["spatial"] = MetadataJson.Array([scope.Url("/#place"), DcatVocabulary.Country]),
        };

    /// <summary>Who publishes, whom to ask, under which terms, and the place that all is about.</summary>
    private static IEnumerable<JsonNode?> Parties(MetadataScope scope)
    {
        yield return new JsonObject
        {
            ["@id"] = scope.Publisher,
            ["@type"] = "foaf:Agent",
            ["name"] = new JsonObject { ["vi"] = scope.Settings.Publisher },
            ["homepage"] = scope.Url("/"),
        };
        yield return DcatVocabulary.Typed(scope.Url("/#place"), "dct:Location", MetadataWords.Place, "Can Tho City");
        if (scope.Terms is { } terms)
        {
            var node = DcatVocabulary.Typed(terms, "dct:LicenseDocument", MetadataWords.TermsTitle, "Terms of use");
            node["@type"] = MetadataJson.Array(["dct:LicenseDocument", "dct:RightsStatement", "foaf:Document"]);
            yield return node;
        }

        if (scope.Settings.Contact is { } contact)
        {
            var isMail = contact.Contains('@', StringComparison.Ordinal);
            yield return MetadataJson.Compact(new JsonObject
            {
                ["@id"] = scope.Url("/#contact"),
                ["@type"] = "vcard:Kind",
                ["vcard:fn"] = scope.Settings.Publisher,
                ["hasEmail"] = isMail ? $"mailto:{contact}" : null,
                ["hasURL"] = isMail ? null : contact,
            });
        }
    }

    private static JsonObject? Period(string subject, TemporalCoverage? coverage) => coverage is null ? null : new JsonObject
    {
        ["@id"] = $"{subject}-period",
        ["@type"] = "dct:PeriodOfTime",
        ["startDate"] = TemporalCoverage.Iso(coverage.From),
        ["endDate"] = TemporalCoverage.Iso(coverage.To),
    };

    private static string Everything(MetadataScope scope) => scope.Url("/du-lieu/#everything");
}
