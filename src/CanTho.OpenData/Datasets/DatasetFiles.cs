using System.Security.Cryptography;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Datasets.Schemas;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Findings as the files of <c>/data/</c>: every dataset as CSV and JSON, the dictionary, and the tasks of each agency.</summary>
public static class DatasetFiles
{
    /// <summary>Writes all files to memory and checks the rows.</summary>
    public static DatasetOutput Write(Findings findings) => Write(findings, DatasetTables.Of(findings), new Publication(findings.Corpus.Settings.BaseUrl));

    /// <summary>Writes all files of these tables to memory.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="tables">Their datasets.</param>
    /// <param name="publication">What metadata states of the place and the version.</param>
    public static DatasetOutput Write(Findings findings, DatasetTables tables, Publication publication)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(publication);
        var written = tables.Datasets.SelectMany(Whole)
            .Concat(Slices(findings, tables["tasks"]))
            .OrderBy(pair => pair.File.Path, StringComparer.Ordinal)
            .ToImmutableArray();
        return new DatasetOutput(
            tables.Datasets,
            [.. ImmutableArray.CreateRange(written, pair => pair.File), .. DatasetSchemas.Files(tables.Datasets, publication)],
            ImmutableArray.CreateRange(written, pair => pair.Shown),
            tables.Diagnostics);
    }

    private static IEnumerable<(OutputFile File, DatasetFile Shown)> Whole(Dataset dataset) =>
    [
        Describe($"data/{dataset.Name}.csv", "csv", CsvFormat.Write(dataset), dataset.Name),
        Describe($"data/{dataset.Name}.json", "json", JsonFormat.Write(dataset), dataset.Name),
    ];

    /// <summary>One file for every agency, also where it has no task, so that its address always answers.</summary>
    private static IEnumerable<(OutputFile File, DatasetFile Shown)> Slices(Findings findings, Dataset tasks)
    {
        var roles = findings.Corpus.Roles.ToLookup(role => role.Agency, role => role.Task.Value);
        var id = tasks.IndexOf("id");
        foreach (var agency in findings.Corpus.Agencies)
        {
            var wanted = roles[agency.Id].ToHashSet(StringComparer.Ordinal);
            var slice = tasks with { Rows = [.. tasks.Rows.Where(row => wanted.Contains((string)row[id]!))] };
            yield return Describe($"data/co-quan/{agency.Id}/tasks.csv", "csv", CsvFormat.Write(slice), tasks.Name, agency.Id.Value);
        }
    }

    private static (OutputFile File, DatasetFile Shown) Describe(string path, string format, byte[] content, string dataset, string? agency = null) =>
        (new OutputFile(path, content),
            new DatasetFile(path, format, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)), dataset, agency));
}
