using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Tests.Datasets.Metadata;

/// <summary>Rules of CSV on the Web (tabular-metadata) that RDF parsers let pass, judged on the JSON alone.</summary>
internal static partial class CsvwRules
{
    private static readonly string[] Types = ["string", "integer", "decimal", "number", "boolean", "date", "datetime", "anyURI"];
    private static readonly string[] TableWords = ["@context", "@id", "@type", "url", "tableSchema", "dialect", "notes", "null"];
    private static readonly string[] ColumnWords = ["name", "titles", "datatype", "separator", "required", "null", "lang", "ordered"];
    private static readonly string[] SchemaWords = ["columns", "primaryKey", "foreignKeys", "null", "rowTitles"];

    /// <summary>Faults of the description of one table.</summary>
    /// <param name="table">The description.</param>
    /// <param name="header">The header row of the file.</param>
    internal static IEnumerable<string> Table(JsonNode table, string[] header) => Context(table).Concat(Body(table, header, _ => null));

    /// <summary>Faults of the description of a group.</summary>
    /// <param name="group">The description.</param>
    /// <param name="headerOf">The header row of each file.</param>
    internal static IEnumerable<string> Group(JsonNode group, Func<string, string[]?> headerOf)
    {
        var tables = group["tables"] as JsonArray ?? [];
        return Context(group)
            .Concat(tables.Count == 0 ? ["no tables"] : [])
            .Concat(Twice(tables.Select(table => Text(table!["url"]))).Select(url => $"{url} is described twice"))
            .Concat(tables.SelectMany(table => headerOf(Text(table!["url"])) is { } header
                ? Body(table!, header, url => tables.FirstOrDefault(other => Text(other!["url"]) == url))
                : [$"no file {table!["url"]}"]));
    }

    private static IEnumerable<string> Context(JsonNode node)
    {
        if (node["@context"] is not JsonArray { Count: 2 } context || Text(context[0]) != "http://www.w3.org/ns/csvw" || context[1] is not JsonObject words)
        {
            yield return "another context";
            yield break;
        }

        foreach (var (word, _) in words.Where(word => word.Key is not ("@language" or "@base")))
        {
            yield return $"{word} in the context";
        }
    }

    private static IEnumerable<string> Body(JsonNode table, string[] header, Func<string, JsonNode?> inGroup)
    {
        var columns = (table["tableSchema"]?["columns"] as JsonArray ?? []).Select(column => column!).ToArray();
        var names = columns.Select(column => Text(column["name"])).ToArray();
        return Words(table, TableWords).Concat(Words(table["tableSchema"], SchemaWords))
            .Concat(Text(table["url"]).Length == 0 ? ["no url"] : [])
            .Concat(names.SequenceEqual(header, StringComparer.Ordinal) ? [] : [$"{table["url"]}: the columns are not those of the header, in its order"])
            .Concat(Twice(names).Select(name => $"two columns named {name}"))
            .Concat(names.Where(name => !Name().IsMatch(name)).Select(name => $"“{name}” is no name"))
            .Concat(columns.SelectMany(Column))
            .Concat((table["tableSchema"]?["primaryKey"] as JsonArray ?? []).Select(Text).Except(names, StringComparer.Ordinal).Select(name => $"no key column {name}"))
            .Concat((table["tableSchema"]?["foreignKeys"] as JsonArray ?? []).SelectMany(key => ForeignKey(key!, names, inGroup)))
            .Concat(Annotations(table)).Concat(columns.SelectMany(Annotations));
    }

    private static IEnumerable<string> Column(JsonNode column)
    {
        var titles = (column["titles"] as JsonObject)?.ToDictionary(title => title.Key, title => Text(title.Value), StringComparer.Ordinal) ?? [];
        return Words(column, ColumnWords)
            .Concat(titles.ContainsValue(Text(column["name"])) ? [] : [$"{column["name"]} is not among its titles"])
            .Concat(new[] { "vi", "en" }.Where(language => titles.GetValueOrDefault(language, "").Length == 0).Select(language => $"{column["name"]}: no title in {language}"))
            .Concat(column["required"] is { } required && required.GetValueKind() is not (System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False) ? ["required is not true or false"] : [])
            .Concat(column["separator"] is { } separator && Text(separator).Length == 0 ? ["an empty separator"] : [])
            .Concat(DataType(column["datatype"]));
    }

    private static IEnumerable<string> DataType(JsonNode? type)
    {
        if (!Types.Contains(Text(type is JsonObject ? type["base"] : type), StringComparer.Ordinal))
        {
            yield return $"no type {type}";
        }

        foreach (var (word, _) in (type as JsonObject ?? []).Where(word => word.Key is not ("base" or "format")))
        {
            yield return $"{word} in a type";
        }

        if (type is JsonObject && Text(type["base"]) == "string" && !IsPattern(Text(type["format"])))
        {
            yield return $"{type["format"]} is no regular expression";
        }
    }

    private static IEnumerable<string> ForeignKey(JsonNode key, string[] names, Func<string, JsonNode?> inGroup)
    {
        var (own, there) = (References(key), References(key["reference"]));
        var target = inGroup(Text(key["reference"]?["resource"]));
        var known = (target?["tableSchema"]?["columns"] as JsonArray ?? []).Select(column => Text(column!["name"])).ToArray();
        return Words(key, ["columnReference", "reference"]).Concat(Words(key["reference"], ["resource", "columnReference"]))
            .Concat(target is null ? [$"a key to {key["reference"]?["resource"]}, which is not in the group"] : [])
            .Concat(own.Length == there.Length && own.Length > 0 ? [] : ["a key of unequal length"])
            .Concat(own.Except(names, StringComparer.Ordinal).Select(name => $"no column {name}"))
            .Concat(target is null ? [] : there.Except(known, StringComparer.Ordinal).Select(name => $"no column {name} there"));
    }

    /// <summary>Properties that are neither words of the standard nor of a vocabulary, such as <c>dc:title</c>.</summary>
    private static IEnumerable<string> Words(JsonNode? node, string[] known) => (node as JsonObject ?? [])
        .Select(property => property.Key).Where(name => !known.Contains(name, StringComparer.Ordinal) && !Annotation().IsMatch(name)).Select(name => $"no property {name}");

    private static IEnumerable<string> Annotations(JsonNode node) => ((JsonObject)node).Where(property => Annotation().IsMatch(property.Key))
        .SelectMany(property => property.Value as JsonArray is { } list ? list.AsEnumerable() : [property.Value])
        .SelectMany(value => value as JsonObject ?? [])
        .Where(property => property.Key is "@list" or "@set" or "@context" || (property.Key == "@id" && Text(property.Value).StartsWith("_:", StringComparison.Ordinal)))
        .Select(property => $"{property.Key} in an annotation");

    private static string[] References(JsonNode? node) => [.. (node?["columnReference"] as JsonArray ?? []).Select(Text)];

    private static string Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "";

    private static IEnumerable<string> Twice(IEnumerable<string> texts) =>
        texts.GroupBy(text => text, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key);

    private static bool IsPattern(string pattern)
    {
        try
        {
            return pattern.Length > 0 && Regex.IsMatch("", $"^(?:{pattern})$|^$", RegexOptions.None, TimeSpan.FromSeconds(1));
        }
        catch (RegexParseException)
        {
            return false;
        }
    }

    // "deadline_end"; a name may not start with "_" (§ 5.6).
    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9_.]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    // "dc:title".
    [GeneratedRegex("^(dc|foaf|schema):[A-Za-z]+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Annotation();
}
