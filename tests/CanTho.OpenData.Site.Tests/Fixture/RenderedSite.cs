using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Tests.Fixture;

/// <summary>The fixture site, rendered once for all tests.</summary>
public sealed class RenderedSite
{
    public RenderedSite()
    {
        Findings = BelievablePortal.Findings();
        Files = SiteRenderer.RenderAsync(Findings, BelievablePortal.Options()).GetAwaiter().GetResult();
        var parser = new HtmlParser();
        Pages = Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToImmutableSortedDictionary(file => file.Path, file => (IDocument)parser.ParseDocument(Text(file)), StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("SITE_OUT") is { Length: > 0 } folder)
        {
            WriteTo(folder);
        }
    }

    public Findings Findings { get; }

    public ImmutableArray<OutputFile> Files { get; }

    public ImmutableSortedDictionary<string, IDocument> Pages { get; }

    public static string Text(OutputFile file) => Encoding.UTF8.GetString(file.Content.Span);

    /// <summary>The page of an address.</summary>
    public IDocument Page(string route) => Pages[Routes.FileOf(route)];

    /// <summary>Writes the site to a folder, to be looked at: <c>SITE_OUT=/tmp/site-out dotnet test …</c>.</summary>
    private void WriteTo(string folder)
    {
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }
    }
}
