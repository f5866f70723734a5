using CanTho.OpenData.Datasets.Metadata;
using CanTho.OpenData.Datasets.Partitions;
using CanTho.OpenData.Datasets.Schemas;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Findings as the files of <c>/data/</c>: every dataset in every format, the rows of each agency and of each document, one
/// archive of all, and partitions for engines.</summary>
public static class DatasetFiles
{
    /// <summary>Writes all files to memory and checks the rows.</summary>
    public static DatasetOutput Write(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return Write(findings, DatasetTables.Of(findings), new Publication(findings.Corpus.Settings.BaseUrl), FilesInMemory.Sink);
    }

    /// <summary>Writes all files of these tables; none where an error in the rows forbids to publish them. Each step may state
    /// size and SHA-256 of the files of the steps before it, never of those behind.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="tables">Their datasets.</param>
    /// <param name="publication">What metadata states of the place and the version.</param>
    /// <param name="sink">Takes the files.</param>
    public static DatasetOutput Write(Findings findings, DatasetTables tables, Publication publication, IFileSink sink)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(publication);
        ArgumentNullException.ThrowIfNull(sink);
        if (tables.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return new DatasetOutput(tables.Datasets, [], [], tables.Diagnostics);
        }

        var edition = Edition.Of(findings, publication);
        var files = TableFiles.Write(tables, edition, sink);
        files = files.AddRange(Metadata(sink, DatasetSchemas.Files(tables.Datasets, publication)));
        files = files.AddRange(Metadata(sink, MetadataFiles.BeforeZip(findings, tables.Datasets, publication, files.Select(file => file.Listed))));
        // One long file and very many short ones, neither of which waits for the other.
        var whole = files;
        PublishedFile? archive = null;
        ImmutableArray<PublishedFile> slices = [];
        ImmutableArray<OutputFile> partitions = [];
        Parallel.Invoke(
            () => archive = ArchiveFile.Write(findings, tables, whole, edition, sink),
            () =>
            {
                slices = SliceFiles.Write(findings, tables, edition, whole, sink);
                partitions = PartitionFiles.Write(tables, edition, sink);
            });
        files = [.. whole, archive!, .. slices];
        files = files.AddRange(Metadata(sink, MetadataFiles.AfterZip(
            findings, tables.Datasets, publication, files.Select(file => file.Listed), files.Select(file => file.File))));
        return Sorted(tables, files, partitions);
    }

    private static IEnumerable<PublishedFile> Metadata(IFileSink sink, ImmutableArray<OutputFile> files) =>
        files.Select(file => PublishedFile.Of(sink, file.Path, MetadataFiles.Format, file.Content));

    /// <summary>The partitions have lists of their own.</summary>
    private static DatasetOutput Sorted(DatasetTables tables, ImmutableArray<PublishedFile> files, ImmutableArray<OutputFile> partitions) => new(
        tables.Datasets, [.. files.Select(file => file.File).Concat(partitions).OrderBy(file => file.Path, StringComparer.Ordinal)],
        [.. files.Select(file => file.Listed).Where(listed => !MetadataFiles.IsMetadata(listed.Path)).OrderBy(listed => listed.Path, StringComparer.Ordinal)],
        tables.Diagnostics);
}
