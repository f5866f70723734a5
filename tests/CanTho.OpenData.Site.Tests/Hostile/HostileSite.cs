namespace CanTho.OpenData.Site.Tests.Hostile;

/// <summary>The hostile portal, built once for all tests that look at it.</summary>
public sealed class HostileSite : IAsyncLifetime
{
    internal HostilePortal Portal { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Portal = await HostilePortal.BuildAsync();

    public ValueTask DisposeAsync()
    {
        Portal?.Dispose();
        return ValueTask.CompletedTask;
    }
}

/// <summary>Tests that share the hostile portal.</summary>
[CollectionDefinition(Name)]
public sealed class SharedHostileSite : ICollectionFixture<HostileSite>
{
    public const string Name = "Hostile";
}
