using System.Buffers;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;

namespace CanTho.OpenData.Sources;

/// <summary>Reads a list of portals to be joined: title, base_url and portals, each with id and folder, and where they are not the portal's
/// own, name and address.</summary>
public static class PortalListReader
{
    private static readonly SearchValues<char> IdLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Reads a list; null where it is missing or broken.</summary>
    /// <param name="path">The file.</param>
    public static (PortalList? List, ImmutableArray<Diagnostic> Diagnostics) Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var input = InputText.Read(Path.GetDirectoryName(Path.GetFullPath(path))!, Path.GetFileName(path), diagnostics);
        if (input is null && diagnostics.Count == 0)
        {
            diagnostics.Add(Rules.PortalListMissing(path));
        }

        var list = input is not null && YamlMap.ParseMap(input, diagnostics) is { } map ? Parse(map, path, diagnostics) : null;
        // Complaints name the file as it was given.
        return (diagnostics.Count == 0 ? list : null, [.. diagnostics.Select(diagnostic => diagnostic with { File = path })]);
    }

    /// <summary>True for an address that a page may fetch from: https, or this machine.</summary>
    public static bool IsFetchable(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length + uri.Query.Length + uri.Fragment.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback));

    private static PortalList Parse(YamlMap map, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (title, address, portals) = (map.Required("title"), map.Required("base_url"), map.Maps("portals"));
        map.RejectUnknownKeys();
        CheckAddress(path, address, diagnostics);
        var list = new PortalList(title.Value, address.Value.TrimEnd('/'), [.. portals.Select(portal => ParsePortal(portal, path, diagnostics))]);
        if (list.Portals.IsEmpty)
        {
            diagnostics.Add(Rules.NoPortals(path));
        }

        foreach (var (portal, first) in list.Portals.GroupBy(portal => portal.Id, StringComparer.Ordinal).SelectMany(group => group.Skip(1).Select(portal => (portal, group.First()))))
        {
            diagnostics.Add(Rules.PortalTwice(path, portal.Line, portal.Column, portal.Id, first.Line));
        }

        return list;
    }

    private static ListedPortal ParsePortal(YamlMap map, string path, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (id, folder) = (map.Required("id"), map.Required("folder"));
        var (name, address) = (map.Text("name"), map.Text("address"));
        map.RejectUnknownKeys();
        CheckAddress(path, address ?? default, diagnostics);
        if (!id.IsMissing && id.Value.AsSpan().ContainsAnyExcept(IdLetters))
        {
            diagnostics.Add(Rules.PortalIdShape(path, id.Line, id.Column, id.Value));
        }

        return new ListedPortal(id.Value, name?.Value, address?.Value.TrimEnd('/'), folder.Value, map.Line, map.Column);
    }

    private static void CheckAddress(string path, LocatedText address, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!address.IsMissing && !IsFetchable(address.Value))
        {
            diagnostics.Add(Rules.PortalAddressShape(path, address.Line, address.Column, address.Value));
        }
    }
}
