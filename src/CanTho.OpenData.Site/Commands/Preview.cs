using System.Collections.Concurrent;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Commands;

/// <summary>The pages of a version that is not written yet, each rendered when it is asked for: one page takes milliseconds, all of
/// them seconds. Downloads are those of the published folder until the version has been written.</summary>
internal sealed class Preview
{
    private readonly Portal _portal;
    private readonly Dictionary<string, Page> _pages;
    private readonly Dictionary<string, OutputFile> _files;
    private readonly ConcurrentDictionary<string, Lazy<ReadOnlyMemory<byte>>> _rendered = new(StringComparer.Ordinal);

    private Preview(Portal portal, ImmutableArray<OutputFile> files)
    {
        _portal = portal;
        _pages = SiteMap.Pages(portal).ToDictionary(page => Routes.FileOf(page.Route), StringComparer.Ordinal);
        _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    /// <summary>The preview of what was prepared.</summary>
    /// <param name="request">The build.</param>
    /// <param name="prepared">What was read, without an error.</param>
    /// <param name="published">The datasets as last written; null where none have been.</param>
    internal static Preview Of(BuildRequest request, Preparation prepared, DatasetOutput? published)
    {
        var options = SiteBuild.OptionsOf(
            request.Root, prepared.Findings, prepared.Tables, prepared.Ledger, published is null ? null : published with { Datasets = prepared.Tables.Datasets },
            SiteBuild.PublicationOf(request, prepared).BaseUrl);
        return new Preview(new Portal(prepared.Findings, options),
            [.. options.Theme.Files, .. options.Originals.Select(file => file.At(Routes.Original(file.Path).TrimStart('/')))]);
    }

    /// <summary>True where the preview decides what stands at an address: pages and the files of theme and originals.</summary>
    internal bool Owns(string address) => address.EndsWith('/') || _files.ContainsKey(address.TrimStart('/')) || _pages.ContainsKey(address.TrimStart('/'));

    /// <summary>The content of an address that the preview owns; null where the version has no such page.</summary>
    internal ReadOnlyMemory<byte>? Find(string address)
    {
        if (_files.TryGetValue(address.TrimStart('/'), out var file))
        {
            return file.Content;
        }

        var path = Routes.FileOf(address);
        if (!_pages.TryGetValue(path, out var page))
        {
            return null;
        }

        return _rendered.GetOrAdd(path, _ => new(() => PageRenderer.Render(_portal, page).Content)).Value;
    }
}
