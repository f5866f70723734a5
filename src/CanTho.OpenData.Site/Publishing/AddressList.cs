using System.Text;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Datasets.History;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Commands;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>The list of every address ever published, <c>input/history/addresses.txt</c>: sorted, one a line, only ever added to.</summary>
/// <param name="File">The file as it is to be; null where no address is new.</param>
/// <param name="Added">How many addresses are new.</param>
internal sealed record AddressList(OutputFile? File, int Added)
{
    /// <summary>Adds the promised addresses of today.</summary>
    /// <param name="root">Folder with <c>seeds/</c>, <c>input/</c> and <c>theme/</c>.</param>
    /// <param name="findings">The findings of today.</param>
    /// <param name="tables">The datasets of today.</param>
    /// <param name="version">The version about to be written, which has pages of its own; null where there is none.</param>
    public static AddressList Of(string root, Findings findings, DatasetTables tables, OutputFile? version)
    {
        var history = version is null ? findings.Corpus.History : findings.Corpus.History.Add(Read(version));
        var known = findings.Corpus.Published.Select(entry => entry.Address).ToHashSet(StringComparer.Ordinal);
        var all = PromisedAddresses.Of(Paths(root, findings, tables, Ledger.Read(history, tables))).Union(known, StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return all.Count == known.Count ? new(null, 0)
            : new(new OutputFile(AddressReader.Path, Encoding.UTF8.GetBytes(string.Concat(all.Select(address => $"{address}\n")))), all.Count - known.Count);
    }

    /// <summary>Path of every file that a build would write, without rendering a page.</summary>
    private static IEnumerable<string> Paths(string root, Findings findings, DatasetTables tables, Ledger ledger)
    {
        var publication = new Publication(findings.Corpus.Settings.BaseUrl.TrimEnd('/'), ledger.Current, ledger.Changed);
        var datasets = DatasetFiles.Write(findings, tables, publication, FilesInMemory.Sink);
        var portal = new Portal(findings, SiteBuild.OptionsOf(root, findings, tables, ledger, datasets, publication.BaseUrl));
        var pages = SiteMap.Pages(portal).Select(page => Routes.FileOf(page.Route)).ToList();
        return [.. pages, .. SiteRenderer.Beside(portal, pages, [], FilesInMemory.Sink).Concat(datasets.Files).Select(file => file.Path)];
    }

    private static HistoryFile Read(OutputFile version) =>
        new(version.Path, [.. Encoding.UTF8.GetString(version.Content.Span).TrimEnd('\n').Split('\n')]);
}
