using System.Text.Json.Nodes;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>The JSON-LD context of the catalogue. It stands inside the file, so that nobody has to fetch one, and makes every link an
/// address and every size, day and checksum a typed value: DCAT-AP refuses plain text in their place.</summary>
internal static class DcatContext
{
    private const string Text = """
        {
          "adms": "http://www.w3.org/ns/adms#",
          "dcat": "http://www.w3.org/ns/dcat#",
          "dcatap": "http://data.europa.eu/r5r/",
          "dct": "http://purl.org/dc/terms/",
          "foaf": "http://xmlns.com/foaf/0.1/",
          "skos": "http://www.w3.org/2004/02/skos/core#",
          "spdx": "http://spdx.org/rdf/terms#",
          "vcard": "http://www.w3.org/2006/vcard/ns#",
          "xsd": "http://www.w3.org/2001/XMLSchema#",
          "title": { "@id": "dct:title", "@container": "@language" },
          "description": { "@id": "dct:description", "@container": "@language" },
          "keyword": { "@id": "dcat:keyword", "@container": "@language" },
          "name": { "@id": "foaf:name", "@container": "@language" },
          "label": { "@id": "skos:prefLabel", "@container": "@language" },
          "identifier": { "@id": "dct:identifier", "@type": "xsd:anyURI" },
          "version": { "@id": "dcat:version" },
          "modified": { "@id": "dct:modified", "@type": "xsd:date" },
          "startDate": { "@id": "dcat:startDate", "@type": "xsd:date" },
          "endDate": { "@id": "dcat:endDate", "@type": "xsd:date" },
          "byteSize": { "@id": "dcat:byteSize", "@type": "xsd:nonNegativeInteger" },
          "checksumValue": { "@id": "spdx:checksumValue", "@type": "xsd:hexBinary" },
          "algorithm": { "@id": "spdx:algorithm", "@type": "@id" },
          "checksum": { "@id": "spdx:checksum", "@type": "@id" },
          "publisher": { "@id": "dct:publisher", "@type": "@id" },
          "contactPoint": { "@id": "dcat:contactPoint", "@type": "@id" },
          "hasEmail": { "@id": "vcard:hasEmail", "@type": "@id" },
          "hasURL": { "@id": "vcard:hasURL", "@type": "@id" },
          "homepage": { "@id": "foaf:homepage", "@type": "@id" },
          "landingPage": { "@id": "dcat:landingPage", "@type": "@id" },
          "language": { "@id": "dct:language", "@type": "@id" },
          "license": { "@id": "dct:license", "@type": "@id" },
          "rights": { "@id": "dct:rights", "@type": "@id" },
          "accessRights": { "@id": "dct:accessRights", "@type": "@id" },
          "spatial": { "@id": "dct:spatial", "@type": "@id" },
          "temporal": { "@id": "dct:temporal", "@type": "@id" },
          "theme": { "@id": "dcat:theme", "@type": "@id" },
          "themeTaxonomy": { "@id": "dcat:themeTaxonomy", "@type": "@id" },
          "inScheme": { "@id": "skos:inScheme", "@type": "@id" },
          "conformsTo": { "@id": "dct:conformsTo", "@type": "@id" },
          "dataset": { "@id": "dcat:dataset", "@type": "@id" },
          "distribution": { "@id": "dcat:distribution", "@type": "@id" },
          "accessURL": { "@id": "dcat:accessURL", "@type": "@id" },
          "downloadURL": { "@id": "dcat:downloadURL", "@type": "@id" },
          "format": { "@id": "dct:format", "@type": "@id" },
          "mediaType": { "@id": "dcat:mediaType", "@type": "@id" },
          "packageFormat": { "@id": "dcat:packageFormat", "@type": "@id" },
          "availability": { "@id": "dcatap:availability", "@type": "@id" }
        }
        """;

    internal static JsonNode Node() => JsonNode.Parse(Text)!;
}
