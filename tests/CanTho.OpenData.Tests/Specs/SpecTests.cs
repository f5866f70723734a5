using System.Text.Json.Nodes;
using CanTho.OpenData.Datasets.Formats;

namespace CanTho.OpenData.Tests.Specs;

/// <summary>Runs the examples of the spec files.</summary>
public sealed class SpecTests
{
    public static TheoryData<SpecExample> Examples => [.. SpecExample.ReadAll()];

    [Theory]
    [MemberData(nameof(Examples), DisableDiscoveryEnumeration = true)]
    public void A_text_becomes_the_records_that_the_spec_shows(SpecExample example)
    {
        var documents = TextSample.ExtractAll(example.Text);
        using var output = new MemoryStream();
        ExtractionJson.Write(output, documents, [.. documents.SelectMany(document => document.Diagnostics)]);
        var read = JsonNode.Parse(output.ToArray())!;

        foreach (var (array, expected) in example.Expected)
        {
            var records = read[array]!.AsArray();
            Assert.True(expected!.AsArray().Count == records.Count, $"{example}: {array} has {records.Count} records: {records.ToJsonString()}");
            foreach (var (wanted, record) in expected.AsArray().Zip(records))
            {
                Assert.All(wanted!.AsObject(), field => Assert.Equal(field.Value?.ToJsonString(), record![field.Key]?.ToJsonString()));
            }
        }
    }

    [Fact]
    public void There_are_specs() => Assert.True(SpecExample.ReadAll().Count() >= 5);
}
