using System.Security.Cryptography;
using CanTho.OpenData.Datasets.Schemas;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets.Metadata;

/// <summary>The metadata files of <c>/data/</c>, in two steps: the archive of everything holds those of the first, the catalogue of the
/// second lists the archive.</summary>
public static class MetadataFiles
{
    /// <summary>Format of these files in a listing.</summary>
    public const string Format = "metadata";

    private const string SchemaFolder = "data/schema/";

    /// <summary>The Data Package and the CSVW descriptions, which name sizes and checksums of the CSV files.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="datasets">All datasets.</param>
    /// <param name="publication">Address and version.</param>
    /// <param name="listing">The files written so far; slices among them are left out.</param>
    public static ImmutableArray<OutputFile> BeforeZip(
        Findings findings, ImmutableArray<Dataset> datasets, Publication publication, IEnumerable<DatasetFile> listing)
    {
        var scope = ScopeOf(findings, publication);
        var files = Whole(listing);
        var tables = datasets.SelectMany(dataset => files[dataset.Name].Where(file => file.Format == "csv").Select(csv => (dataset, csv))).ToArray();
        return
        [
            new OutputFile(DataPackage.Path, DataPackage.Write(scope, datasets, files)),
            new OutputFile(CsvwMetadata.GroupPath, CsvwMetadata.WriteGroup(scope, tables)),
            .. tables.Select(table => new OutputFile(CsvwMetadata.PathOf(table.csv), CsvwMetadata.Write(scope, table.dataset, table.csv))),
        ];
    }

    /// <summary>The catalogue, which lists every whole file.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="datasets">All datasets.</param>
    /// <param name="publication">Address and version.</param>
    /// <param name="listing">All files that pages list; those of no dataset among <paramref name="datasets"/> hold everything.</param>
    /// <param name="written">All files written so far: descriptions and schemas among them are named as what the data conform to.</param>
    public static ImmutableArray<OutputFile> AfterZip(
        Findings findings, ImmutableArray<Dataset> datasets, Publication publication, IEnumerable<DatasetFile> listing, IEnumerable<OutputFile> written)
    {
        var scope = ScopeOf(findings, publication);
        var byPath = written.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var package = byPath.TryGetValue(DataPackage.Path, out var file) ? new[] { Describe(file) } : [];
        var listed = listing.Where(shown => !IsMetadata(shown.Path)).ToArray();
        return [new OutputFile(DcatCatalog.Path, DcatCatalog.Write(scope, datasets, Whole([.. listed, .. package]), Schemas(scope, listed, byPath.Keys)))];
    }

    /// <summary>True for a file that describes others; the catalogue lists none of them but the Data Package, which leads to all data.</summary>
    public static bool IsMetadata(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path is DataPackage.Path or CsvwMetadata.GroupPath or DcatCatalog.Path or "data/index.json"
            || path.StartsWith(SchemaFolder, StringComparison.Ordinal) || path.EndsWith("-metadata.json", StringComparison.Ordinal);
    }

    /// <summary>Which description belongs to which file, both as paths, for the header <c>Link: rel="describedby"</c>.</summary>
    /// <param name="listing">All files that pages list.</param>
    public static IEnumerable<(string File, string Description)> Descriptions(IEnumerable<DatasetFile> listing) =>
        Whole(listing).SelectMany(files => files).Where(file => file.Format == "csv").Select(file => (file.Path, CsvwMetadata.PathOf(file)));

    private static MetadataScope ScopeOf(Findings findings, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return new MetadataScope(findings.Corpus, findings.AsOf, publication);
    }

    // The rows of one agency or document are a part of a dataset, not another form of it.
    private static ILookup<string, DatasetFile> Whole(IEnumerable<DatasetFile> listing) => listing
        .Where(file => !file.IsSlice)
        .OrderBy(file => file.Path, StringComparer.Ordinal).ToLookup(file => file.Dataset ?? "", StringComparer.Ordinal);

    private static Dictionary<string, string> Schemas(MetadataScope scope, IEnumerable<DatasetFile> listing, Dictionary<string, OutputFile>.KeyCollection written) => listing
        .Select(file => (file.Path, Schema: file.Format == "csv" ? CsvwMetadata.PathOf(file) : DatasetSchemas.PathOf(file.Dataset ?? "")))
        .Where(pair => (pair.Path.EndsWith(".csv", StringComparison.Ordinal) || pair.Path.EndsWith(".json", StringComparison.Ordinal))
            && written.Contains(pair.Schema))
        .ToDictionary(pair => pair.Path, pair => scope.Url($"/{pair.Schema}"), StringComparer.Ordinal);

    private static DatasetFile Describe(OutputFile file) =>
        new(file.Path, "json", file.Length, Convert.ToHexStringLower(SHA256.HashData(file.Content.Span)), "");
}
