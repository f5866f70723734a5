using System.Text;
using CanTho.OpenData.Benchmarks.Parsers;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Extraction;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Importing;
using CanTho.OpenData.Sources;
using CanTho.OpenData.Sources.Yaml;
using CanTho.OpenData.Tests.Importing;

namespace CanTho.OpenData.Tests.Linear;

/// <summary>Twice the text is twice the work for every parser. What is weighed is what a parser allocates, which is the same in every run and
/// on every machine; that no pattern goes back over a text is what <see cref="PatternTests"/> look at.</summary>
public sealed class LinearTimeTests
{
    private const int Size = 400;

    /// <summary>Lists that grow by doubling are a little more than twice as long.</summary>
    private const double Most = 2.2;

    private static readonly DocumentExtraction Extraction = new(RegisterReader.Read(RealCorpus.Root).Registers);
    private static readonly AgencyLexicon Lexicon = new(RegisterReader.Read(RealCorpus.Root).Registers.Agencies);

    private static readonly Dictionary<string, (Func<int, object> Write, Action<object> Parse)> Parsers = new(StringComparer.Ordinal)
    {
        ["prose"] = Document(GrowingTexts.Prose),
        ["plan"] = Document(GrowingTexts.Plan),
        ["wrapped lines"] = Document(GrowingTexts.Wrapped),
        ["table of tabs"] = Document(GrowingTexts.Tabs),
        ["table of pipes"] = Document(GrowingTexts.Pipes),
        ["table of HTML"] = Document(GrowingTexts.HtmlTable),
        ["table of a cell a line"] = Document(GrowingTexts.CellLines),
        ["labelled blocks"] = Document(GrowingTexts.Blocks),
        ["one line"] = Document(size => "KẾ HOẠCH\nThử\n\nI. NỘI DUNG\n\n" + GrowingTexts.Citations(size) + "\n"),
        ["citations"] = (GrowingTexts.Citations, text => LegalCitations.FindAll((string)text)),
        ["deadlines"] = (GrowingTexts.Deadlines, text => Deadlines.Parse((string)text)),
        ["agencies"] = (GrowingTexts.Agencies, text => AgencyNames.Split((string)text, Lexicon)),
        ["YAML"] = (size => new InputText("input/a.yml", GrowingTexts.Yaml(size)), text => YamlMap.ParseList((InputText)text, Complaints())),
        ["CSV"] = (size => new InputText("input/a.csv", GrowingTexts.Csv(size)), text => CsvRows.Parse((InputText)text, Complaints())),
        ["CSV of one wide row"] = (size => new InputText("input/a.csv", GrowingTexts.WideCsv(size)), text => CsvRows.Parse((InputText)text, Complaints())),
        ["import of HTML"] = (size => Encoding.UTF8.GetBytes(GrowingTexts.HtmlPage(size)), bytes => DocumentImport.Read((byte[])bytes, "a.html")),
        ["import of Word"] = (size => new WordFile { Body = GrowingTexts.WordBody(size) }.Bytes(), bytes => DocumentImport.Read((byte[])bytes, "a.docx")),
    };

    public static TheoryData<string> Names => [.. Parsers.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_the_text_allocates_twice_as_much(string name)
    {
        var (write, parse) = Parsers[name];
        // What is made once and kept is made here.
        parse(write(Size / 2));

        var (one, two) = (Allocated(parse, write(Size)), Allocated(parse, write(Size * 2)));

        Assert.True(two <= one * Most, FormattableString.Invariant($"{name}: {one} bytes, at twice the size {two}: {(double)two / one:0.00} times as much."));
    }

    private static (Func<int, object> Write, Action<object> Parse) Document(Func<int, string> write) =>
        (size => TextSample.File(write(size)), file => PortalBuild.Extract((Model.SourceFile)file, Extraction));

    private static ImmutableArray<Diagnostic>.Builder Complaints() => ImmutableArray.CreateBuilder<Diagnostic>();

    private static long Allocated(Action<object> parse, object text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        parse(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
