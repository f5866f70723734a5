using System.Text.Json;
using AngleSharp.Dom;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Twins;

/// <summary>Reads twins, and pages as a reader sees them.</summary>
internal static class TwinReading
{
    /// <summary>Kinds of pages about one record: the folder, and the name of the kind.</summary>
    public static readonly ImmutableArray<(string Folder, string Kind)> Kinds =
        [("nhiem-vu", "task"), ("van-ban", "document"), ("co-quan", "agency"), ("chi-tieu", "indicator"), ("can-cu", "instrument"), ("du-lieu", "dataset")];

    /// <summary>All twins and lists; what the search reads and the list of versions are none.</summary>
    public static IEnumerable<OutputFile> Twins(this RenderedSite site) => site.Files.Where(file =>
        file.Path.EndsWith("/index.json", StringComparison.Ordinal) && !file.Path.StartsWith("tim-kiem/", StringComparison.Ordinal) && file.Path != "data/phien-ban/index.json");

    public static IEnumerable<(string Path, JsonElement Twin)> TwinsOf(this RenderedSite site, string kind)
    {
        foreach (var file in site.Twins())
        {
            using var json = JsonDocument.Parse(file.Content);
            if (json.RootElement.GetProperty("kind").GetString() == kind)
            {
                yield return (file.Path, json.RootElement.Clone());
            }
        }
    }

    public static IDocument PageOf(this RenderedSite site, string twin) => site.Pages[twin.Replace("index.json", "index.html", StringComparison.Ordinal)];

    /// <summary>Text with any run of white space as one blank.</summary>
    public static string Plain(this IElement? element) => element is null ? "" : Plain(element.TextContent);

    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static string? Text(this JsonElement element, string name) => element.GetProperty(name).GetString();

    public static IEnumerable<string> Texts(this JsonElement element, string list, string name) => element.GetProperty(list).EnumerateArray().Select(item => item.Text(name)!);

    public static int Count(this JsonElement element, string list) => element.GetProperty(list).GetArrayLength();
}
