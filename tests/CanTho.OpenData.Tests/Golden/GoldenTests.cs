using System.Text;
using CanTho.OpenData.Datasets;

namespace CanTho.OpenData.Tests.Golden;

/// <summary>The downloads of the real corpus, as people looked at them and accepted them.</summary>
public sealed class GoldenTests
{
    [Theory]
    [InlineData("documents.csv")]
    [InlineData("tasks.csv")]
    [InlineData("dictionary.csv")]
    public void A_download_is_as_accepted(string name)
    {
        var file = RealCorpus.Datasets.Files.Single(file => file.Path == $"data/{name}");
        GoldenFile.Verify(name, Encoding.UTF8.GetString(file.Content.Span));
    }
}
