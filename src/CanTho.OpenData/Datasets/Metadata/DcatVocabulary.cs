using System.Text.Json.Nodes;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>Terms of controlled vocabularies that the catalogue uses (DCAT-AP 3.0.1 § 10), each with its class and label, so that a
/// reader need not fetch them to know what they are.</summary>
internal static class DcatVocabulary
{
    internal const string Sha256 = "http://spdx.org/rdf/terms#checksumAlgorithm_sha256";

    internal const string Vietnamese = Authority + "language/VIE";

    internal const string English = Authority + "language/ENG";

    internal const string Country = Authority + "country/VNM";

    internal const string Public = Authority + "access-right/PUBLIC";

    internal const string Themes = Authority + "data-theme";

    internal const string Government = Themes + "/GOVE";

    internal const string Regions = Themes + "/REGI";

    internal const string Stable = Authority + "planned-availability/STABLE";

    private const string Authority = "http://publications.europa.eu/resource/authority/";

    /// <summary>All terms as nodes of the graph.</summary>
    internal static IEnumerable<JsonNode?> Nodes() =>
    [
        Typed(Vietnamese, "dct:LinguisticSystem", "Tiếng Việt", "Vietnamese"),
        Typed(English, "dct:LinguisticSystem", "Tiếng Anh", "English"),
        Typed(Country, "dct:Location", "Việt Nam", "Viet Nam"),
        Typed(Public, "dct:RightsStatement", "Công khai", "public"),
        Typed(Sha256, "spdx:ChecksumAlgorithm", "SHA-256", "SHA-256"),
        Typed(Stable, "skos:Concept", "Địa chỉ ổn định", "stable"),
        Theme(Government, "Chính quyền và khu vực công", "Government and public sector"),
        Theme(Regions, "Vùng và thành phố", "Regions and cities"),
        new JsonObject
        {
            ["@id"] = Themes, ["@type"] = "skos:ConceptScheme", ["title"] = Languages("Chủ đề dữ liệu", "Data theme"),
        },
    ];

    /// <summary>A text in both languages.</summary>
    internal static JsonObject Languages(string vietnamese, string english) => new() { ["vi"] = vietnamese, ["en"] = english };

    /// <summary>A node of a class with a label.</summary>
    internal static JsonObject Typed(string id, string type, string vietnamese, string english) =>
        new() { ["@id"] = id, ["@type"] = type, ["label"] = Languages(vietnamese, english) };

    private static JsonObject Theme(string id, string vietnamese, string english)
    {
        var theme = Typed(id, "skos:Concept", vietnamese, english);
        theme["inScheme"] = Themes;
        return theme;
    }
}
