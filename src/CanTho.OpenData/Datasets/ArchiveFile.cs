using System.IO.Compression;
using System.Text;
using CanTho.OpenData.Datasets.Formats;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Datasets;

/// <summary>Everything in one archive, to keep or to work with offline: CSV, the workbooks, the database, what describes them, the terms
/// of use, a README and the checksums. JSON and JSON Lines say the same as CSV and stay outside.</summary>
internal static class ArchiveFile
{
    /// <summary>Name of the terms of use inside the archive.</summary>
    internal const string TermsFile = "DIEU-KHOAN.md";

    private const string Folder = "data/";

    /// <summary>The archive of the files that were made so far.</summary>
    /// <param name="findings">The findings, whose texts hold the terms of use.</param>
    /// <param name="tables">The datasets.</param>
    /// <param name="files">The files of the datasets and of their metadata.</param>
    /// <param name="edition">What the archive is.</param>
    /// <param name="sink">Takes the archive.</param>
    internal static PublishedFile Write(Findings findings, DatasetTables tables, ImmutableArray<PublishedFile> files, Edition edition, IFileSink sink)
    {
        var kept = files.Where(IsKept).OrderBy(file => file.File.Path, StringComparer.Ordinal).ToImmutableArray();
        var terms = findings.Corpus.Pages.Where(page => string.Equals(page.Slug, Edition.TermsSlug, StringComparison.Ordinal))
            .Select(page => PublishedFile.Of(FilesInMemory.Sink, Folder + TermsFile, "md", Encoding.UTF8.GetBytes(Terms(page, edition))));
        var texts = terms.Prepend(PublishedFile.Of(FilesInMemory.Sink, "data/README.md", "md", Encoding.UTF8.GetBytes(ArchiveReadme.Text(tables, kept, edition))));
        ImmutableArray<PublishedFile> all = [.. texts, .. kept];
        return PublishedFile.Of(sink, "data/cantho-opendata.zip", "zip", target => ZipFormat.Write(target, edition.AsOf,
        [
            .. all.Select(file => (Name(file), IsCompressedAlready(file) ? CompressionLevel.NoCompression : CompressionLevel.Optimal, (Action<Stream>)file.File.CopyTo)),
            ("SHA256SUMS", CompressionLevel.Optimal, stream => stream.Write(Encoding.UTF8.GetBytes(Checksums(all)))),
        ]));
    }

    /// <summary>Name inside the archive: its place below <c>/data/</c>, so that descriptions find what they describe.</summary>
    internal static string Name(PublishedFile file) => file.File.Path[Folder.Length..];

    // Of the files that hold the rows of a dataset, JSON repeats CSV; metadata of any format belongs to the archive.
    private static bool IsKept(PublishedFile file) =>
        file.File.Path.StartsWith(Folder, StringComparison.Ordinal) && !file.Listed.IsSlice
        && !(file.Listed.Dataset is { } dataset && Name(file) is var name && (Is(name, dataset, "json") || Is(name, dataset, "jsonl")));

    private static bool Is(string name, string dataset, string format) => string.Equals(name, $"{dataset}.{format}", StringComparison.Ordinal);

    private static bool IsCompressedAlready(PublishedFile file) => string.Equals(file.Listed.Format, "xlsx", StringComparison.Ordinal);

    /// <summary>One line a file, as <c>sha256sum -c</c> reads it.</summary>
    private static string Checksums(ImmutableArray<PublishedFile> files) =>
        string.Concat(files.OrderBy(Name, StringComparer.Ordinal).Select(file => $"{file.Listed.Sha256}  {Name(file)}\n"));

    private static string Terms(PageText page, Edition edition) =>
        $"# {page.Title}\n\n{edition.Terms}\n\n{page.Markdown.Trim()}\n".Replace("](/", $"]({edition.Publication.BaseUrl}/", StringComparison.Ordinal);
}
