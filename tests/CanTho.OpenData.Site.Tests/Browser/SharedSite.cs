
namespace CanTho.OpenData.Site.Tests.Browser;

/// <summary>Tests that share one built site and one browser, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<SiteFixture>
{
    public const string Name = "Browser";
}
