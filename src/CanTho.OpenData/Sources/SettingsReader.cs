using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;

namespace CanTho.OpenData.Sources;

/// <summary>Reads <c>input/site.yml</c>. Where it is missing or incomplete there is an error, and texts that are missing are "".</summary>
public static class SettingsReader
{
    private const string SettingsPath = "input/site.yml";

    /// <summary>Reads the settings below a root.</summary>
    public static (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read(string root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var input = InputText.Read(root, SettingsPath, diagnostics);
        if (input is null && diagnostics.Count == 0)
        {
            diagnostics.Add(Rules.SettingsMissing(SettingsPath));
        }

        var settings = input is not null && YamlMap.ParseMap(input, diagnostics) is { } map
            ? ParseSettings(map, diagnostics)
            : new SiteSettings("", "", "", "", null, null);
        return (settings, diagnostics.ToImmutable());
    }

    private static SiteSettings ParseSettings(YamlMap map, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (title, tagline, address, publisher) =
            (map.Required("title"), map.Required("tagline"), map.Required("base_url"), map.Required("publisher"));
        var (contact, repository) = (map.Text("contact"), map.Text("repository"));
        map.RejectUnknownKeys();
        CheckAddress("base_url", address, diagnostics);
        CheckAddress("repository", repository ?? default, diagnostics);
        return new SiteSettings(
            title.Value, tagline.Value, address.Value.TrimEnd('/'), publisher.Value, contact?.Value, repository?.Value.TrimEnd('/'));
    }

    private static void CheckAddress(string key, LocatedText address, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (!address.IsMissing
            && !(Uri.TryCreate(address.Value, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            diagnostics.Add(Rules.AddressShape(SettingsPath, address.Line, address.Column, key, address.Value));
        }
    }
}
