using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;

namespace CanTho.OpenData.Sources;

/// <summary>Reads <c>input/site.yml</c>. Where it is missing or incomplete there is an error, and texts that are missing are "".</summary>
public static class SettingsReader
{
    private const string SettingsPath = "input/site.yml";

    /// <summary>Reads the settings below a root.</summary>
    /// <param name="root">Folder with <c>input/</c>.</param>
    /// <param name="indicators">Indicators that the settings may name.</param>
    public static (SiteSettings Settings, ImmutableArray<Diagnostic> Diagnostics) Read(string root, ImmutableArray<Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(root);
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var input = InputText.Read(root, SettingsPath, diagnostics);
        if (input is null && diagnostics.Count == 0)
        {
            diagnostics.Add(Rules.SettingsMissing(SettingsPath));
        }

        var settings = input is not null && YamlMap.ParseMap(input, diagnostics) is { } map
            ? ParseSettings(map, indicators, diagnostics)
            : new SiteSettings("", "", "", "", null, null);
        return (settings, diagnostics.ToImmutable());
    }

    private static SiteSettings ParseSettings(YamlMap map, ImmutableArray<Indicator> indicators, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var (title, tagline, address, publisher) =
            (map.Required("title"), map.Required("tagline"), map.Required("base_url"), map.Required("publisher"));
        var (contact, repository) = (map.Text("contact"), map.Text("repository"));
        var (featured, samples) = (map.Texts("featured_indicators"), map.Texts("sample_searches"));
        map.RejectUnknownKeys();
        CheckAddress("base_url", address, diagnostics);
        CheckAddress("repository", repository ?? default, diagnostics);
        return new SiteSettings(
            title.Value, tagline.Value, address.Value.TrimEnd('/'), publisher.Value, contact?.Value, repository?.Value.TrimEnd('/'))
        {
            FeaturedIndicators = [.. Known(featured, indicators, diagnostics)],
            SampleSearches = [.. samples.Select(sample => sample.Value)],
        };
    }

    private static IEnumerable<IndicatorId> Known(
        ImmutableArray<LocatedText> named, ImmutableArray<Indicator> indicators, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        foreach (var text in named)
        {
            if (indicators.Any(indicator => indicator.Id.Value == text.Value))
            {
                yield return new IndicatorId(text.Value);
            }
            else
            {
                diagnostics.Add(Rules.FeaturedIndicatorUnknown(SettingsPath, text.Line, text.Column, text.Value));
            }
        }
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
