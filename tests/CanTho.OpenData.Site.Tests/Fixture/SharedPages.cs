
namespace CanTho.OpenData.Site.Tests.Fixture;

/// <summary>Tests that share one rendered site.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPages : ICollectionFixture<RenderedSite>
{
    public const string Name = "rendered site";
}
