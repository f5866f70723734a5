using BenchmarkDotNet.Attributes;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Benchmarks.Parsers;

/// <summary>The parsers of single fields on cells of sizes that double.</summary>
[MemoryDiagnoser]
public class FieldParsers
{
    private AgencyLexicon _lexicon = null!;
    private (string Citations, string Deadlines, string Agencies) _texts;

    /// <summary>Mentions, time limits or names in one text.</summary>
    [Params(250, 500, 1_000, 2_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Write()
    {
        _lexicon = new AgencyLexicon(RegisterReader.Read(Repository.Root).Registers.Agencies);
        _texts = (GrowingTexts.Citations(Size), GrowingTexts.Deadlines(Size), GrowingTexts.Agencies(Size));
    }

    [Benchmark]
    public int Citations() => LegalCitations.FindAll(_texts.Citations).Length;

    [Benchmark]
    public bool Deadline() => CanTho.OpenData.Extraction.Fields.Deadlines.Parse(_texts.Deadlines).Deadline is null;

    [Benchmark]
    public int Agencies() => AgencyNames.Split(_texts.Agencies, _lexicon).Length;

    [Benchmark]
    public int Folding() => VietnameseText.Fold(_texts.Citations).Length;

    [Benchmark]
    public int Slug() => VietnameseText.Slug(_texts.Citations).Length;
}
