using System.Collections.Immutable;
using CanTho.OpenData.Datasets;
using CanTho.OpenData.Model;
using CsCheck;
using Xunit;

namespace CanTho.OpenData.Tests.Datasets.Formats;

/// <summary>What is written is read back: every dataset says the same in all its formats, row by row and cell by cell.</summary>
public sealed class FormatsAgreeTests
{
    private static readonly Publication Place = new("https://example.org", "1.2.3");

    [Fact]
    public void Every_dataset_of_the_real_documents_is_the_same_in_every_format() => AssertAgree(RealCorpus.Datasets);

    [Fact]
    public void Every_dataset_of_the_sample_is_the_same_in_every_format() => AssertAgree(DatasetFiles.Write(SampleFindings.Build()));

    [Fact]
    public void Cells_that_break_careless_writers_are_the_same_in_every_format() => AssertAgree(Write(NastyDataset.Build()));

    [Fact]
    public void A_dataset_without_rows_is_the_same_in_every_format() => AssertAgree(Write(NastyDataset.Of([])));

    [Fact]
    public void Any_mixture_of_nasty_texts_is_the_same_in_every_format() =>
        Gen.Int[0, NastyDataset.Texts.Length - 1].Select(index => NastyDataset.Texts[index]).Array[1, 6].Select(pieces => string.Concat(pieces)).Array[1, 12].Sample(
            texts => AssertAgree(Write(NastyDataset.Of([.. texts.Where(text => !$" {text} ".Contains(DatasetColumn.ListSeparator, StringComparison.Ordinal))]))),
            iter: 40, threads: 1);

    private static DatasetOutput Write(Dataset dataset) => DatasetFiles.Write(SampleFindings.Build(), new DatasetTables([dataset], []), Place, FilesInMemory.Sink);

    private static void AssertAgree(DatasetOutput output)
    {
        using var database = ReadBack.Open(Content(output, "cantho-opendata.sqlite"));
        foreach (var dataset in output.Datasets)
        {
            var expected = ReadBack.Expected(dataset).ToList();
            Assert.Equal(expected, ReadBack.Csv(Content(output, $"{dataset.Name}.csv"), dataset));
            Assert.Equal(expected, ReadBack.Json(Content(output, $"{dataset.Name}.json"), dataset));
            Assert.Equal(expected, ReadBack.JsonLines(Content(output, $"{dataset.Name}.jsonl"), dataset));
            Assert.Equal(expected, ReadBack.Xlsx(Content(output, $"{dataset.Name}.xlsx"), dataset));
            Assert.Equal(expected, ReadBack.Xlsx(Content(output, "cantho-opendata.xlsx"), dataset));
            Assert.Equal(expected, ReadBack.Sqlite(database, dataset));
        }
    }

    private static byte[] Content(DatasetOutput output, string name) => output.Files.Single(file => file.Path == $"data/{name}").Content.ToArray();
}
