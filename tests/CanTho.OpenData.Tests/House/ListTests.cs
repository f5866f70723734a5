using System.Reflection;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Extraction;

namespace CanTho.OpenData.Tests.House;

/// <summary>What exists is listed: a file that nobody lists would silently do nothing.</summary>
public sealed class ListTests
{
    private const BindingFlags AnyStatic = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;

    [Fact]
    public void Every_extractor_is_listed()
    {
        var existing = typeof(Extractors).Assembly.GetTypes()
            .Where(type => type.GetMethods(AnyStatic).Any(method => method.Name == "Extract" && method.ReturnType == typeof(ExtractedParts)))
            .Select(type => type.Name);
        Assert.Equal(existing.Order(StringComparer.Ordinal), Extractors.All.Select(extract => extract.Method.DeclaringType!.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_dataset_is_listed()
    {
        var catalogue = SourceTree.Read("src/CanTho.OpenData/Datasets/Catalogue.cs")!;
        var existing = typeof(Dataset).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Dataset", StringComparison.Ordinal) && type.GetMethods(AnyStatic).Any(method => method.ReturnType == typeof(Dataset)))
            .Select(type => type.Name).ToList();
        Assert.True(existing.Count >= 6);
        Assert.DoesNotContain(existing, name => !catalogue.Contains($"{name}.Build(", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_page_is_listed()
    {
        var map = SourceTree.Read("src/CanTho.OpenData.Site/SiteMap.cs")! + SourceTree.Read("src/CanTho.OpenData.Site/EnglishSiteMap.cs")
            + SourceTree.Read("src/CanTho.OpenData.Site/Embeds/EmbedSet.cs");
        var pages = SourceTree.Files.Where(file => file.Path.StartsWith("src/CanTho.OpenData.Site/Pages/", StringComparison.Ordinal) && file.Path.EndsWith(".razor", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file.Path)).Where(name => name != "_Imports").ToList();
        Assert.True(pages.Count > 5);
        Assert.DoesNotContain(pages, name => !map.Contains($"<{name}>", StringComparison.Ordinal));
    }
}
