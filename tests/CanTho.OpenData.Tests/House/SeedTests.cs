using System.Security.Cryptography;

namespace CanTho.OpenData.Tests.House;

public sealed class SeedTests
{
    [Fact]
    public void Every_seed_is_the_file_that_its_sidecar_vouches_for()
    {
        var sidecars = PortalBuild.ReadInput(RealCorpus.Root).Sidecars;
        var seeds = Directory.EnumerateFiles(Path.Combine(RealCorpus.Root, "seeds")).Select(file => $"seeds/{Path.GetFileName(file)}").Order(StringComparer.Ordinal);
        Assert.Equal(seeds, sidecars.Select(sidecar => sidecar.Seed).Order(StringComparer.Ordinal));
        Assert.All(sidecars, sidecar => Assert.Equal(sidecar.Sha256,
            Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(RealCorpus.Root, sidecar.Seed))))));
    }
}
