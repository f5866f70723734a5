using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Importing;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Sources.Yaml;

namespace CanTho.OpenData.Benchmarks.Parsers;

/// <summary>The parsers of what people write beside the documents, and of the import, at sizes that double.</summary>
[MemoryDiagnoser]
public class InputParsers
{
    private (InputText Yaml, InputText Csv, InputText WideCsv, string Markdown, byte[] Html) _texts;

    /// <summary>Entries, records, cells or paragraphs.</summary>
    [Params(250, 500, 1_000, 2_000)]
    public int Size { get; set; }

    [GlobalSetup]
    public void Write() => _texts = (
        new InputText("input/a.yml", GrowingTexts.Yaml(Size)), new InputText("input/a.csv", GrowingTexts.Csv(Size)), new InputText("input/b.csv", GrowingTexts.WideCsv(Size)),
        GrowingTexts.Markdown(Size), Encoding.UTF8.GetBytes(GrowingTexts.HtmlPage(Size)));

    [Benchmark]
    public int Yaml() => YamlMap.ParseList(_texts.Yaml, ImmutableArray.CreateBuilder<Diagnostic>()).Length;

    [Benchmark]
    public int Csv() => CsvRows.Parse(_texts.Csv, ImmutableArray.CreateBuilder<Diagnostic>()).Length;

    [Benchmark]
    public int Csv_of_one_wide_row() => CsvRows.Parse(_texts.WideCsv, ImmutableArray.CreateBuilder<Diagnostic>()).Length;

    [Benchmark]
    public int Markdown() => MarkdownText.Render(_texts.Markdown).Value.Length;

    [Benchmark]
    public int Html_import() => DocumentImport.Read(_texts.Html, "a.html").Imported!.Text.Length;
}
