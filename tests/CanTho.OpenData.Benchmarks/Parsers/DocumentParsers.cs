using System.Text;
using BenchmarkDotNet.Attributes;
using CanTho.OpenData.Extraction;
using CanTho.OpenData.Model;
using CanTho.OpenData.Sources;

namespace CanTho.OpenData.Benchmarks.Parsers;

/// <summary>Reading documents of every layout, at sizes that double: the time has to double, too.</summary>
[MemoryDiagnoser]
public class DocumentParsers
{
    private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
    private DocumentExtraction _extraction = null!;

    /// <summary>Paragraphs, sections or rows.</summary>
    [Params(500, 1_000, 2_000, 4_000)]
    public int Size { get; set; }

    /// <summary>The layout.</summary>
    [Params("prose", "plan", "wrapped", "tabs", "pipes", "html", "cell lines", "blocks")]
    public string Layout { get; set; } = "";

    [GlobalSetup]
    public void Write()
    {
        _extraction = new DocumentExtraction(RegisterReader.Read(Repository.Root).Registers);
        var text = Layout switch
        {
            "prose" => GrowingTexts.Prose(Size),
            "plan" => GrowingTexts.Plan(Size),
            "wrapped" => GrowingTexts.Wrapped(Size),
            "tabs" => GrowingTexts.Tabs(Size),
            "pipes" => GrowingTexts.Pipes(Size),
            "html" => GrowingTexts.HtmlTable(Size),
            "cell lines" => GrowingTexts.CellLines(Size),
            _ => GrowingTexts.Blocks(Size),
        };
        _files[Layout] = SeedReader.Decode(Encoding.UTF8.GetBytes(text), "seeds/sample.txt").File!;
    }

    [Benchmark]
    public int Reading() => DocumentReader.Read(_files[Layout]).Documents.Length;

    [Benchmark]
    public int Reading_and_extraction() => PortalBuild.Extract(_files[Layout], _extraction).Sum(document => document.Tasks.Length + document.Observations.Length);
}
