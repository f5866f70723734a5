using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using CanTho.OpenData.Tests.Labels;

namespace CanTho.OpenData.Tests.Extraction.ResultReports;

/// <summary>Scores the observations of the report of 2024 against the labels made by hand. The rules were settled on sections I.1 to
/// I.3; what the rest gave before anyone looked at its items stands in the remarks of each test.</summary>
public sealed partial class ObservationLabelTests(ITestOutputHelper output)
{
    private const string Seed = "bao-cao-6-thang-dau-nam-2024";
    private const int LastLineOfSectionThree = 188;

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(SeedLines.Root, "seeds", Seed + ".txt"));

    /// <summary>On first sight of sections I.4 to I.7: text 95.2% recall, 98.4% precision; notes 96.4% and 94.6%.</summary>
    [Theory]
    [InlineData("text, I.1 to I.3", false, 1, LastLineOfSectionThree, 0.985, 0.97)]
    [InlineData("text, the rest", false, LastLineOfSectionThree + 1, int.MaxValue, 0.98, 0.98)]
    [InlineData("notes, I.1 to I.3", true, 1, LastLineOfSectionThree, 0.97, 0.97)]
    [InlineData("notes, the rest", true, LastLineOfSectionThree + 1, int.MaxValue, 0.95, 0.96)]
    public void Figures_are_found_and_nothing_else(string name, bool inNotes, int first, int last, double recall, double precision)
    {
        var score = Score(line => line >= first && line <= last && IsNote(line) == inNotes);

        Print(name, score);
        Assert.True(score.Recall.Found >= recall * score.Recall.All);
        Assert.True(score.Precision.Right >= precision * score.Precision.All);
    }

    [Fact]
    public void Fields_are_read_right()
    {
        var score = Score(_ => true);

        Print("all", score);
        Assert.All(score.FieldShares, field => Assert.True(field.Share >= 0.975, field.Field));
    }

    [Fact]
    public void Every_quote_stands_on_its_lines()
    {
        var seed = SeedLines.Read($"seeds/{Seed}.txt");

        Assert.All(Found(), found => Assert.True(seed.Hold(found.Source.Quote, found.Source.Span.FirstLine, found.Source.Span.LastLine), found.Id));
    }

    [Fact]
    public void Plans_and_task_tables_give_no_observations() =>
        Assert.All(
            RealCorpus.Findings.Corpus.Documents.Where(document => !document.Extracted.Document.File.Path.Contains(Seed, StringComparison.Ordinal)),
            document => Assert.Empty(document.Extracted.Observations));

    private static ImmutableArray<Model.Observation> Found() =>
        [.. RealCorpus.Findings.Corpus.Documents.Where(document => document.Extracted.Document.File.Path == $"seeds/{Seed}.txt").SelectMany(document => document.Extracted.Observations)];

    private static bool IsNote(int line) => NoteLine().IsMatch(Lines[line - 1]);

    private static ObservationScore Score(Func<int, bool> inScope)
    {
        using var labels = JsonDocument.Parse(File.ReadAllText(Path.Combine(SeedLines.Root, "tests", "CanTho.OpenData.Tests", "Labels", Seed + ".observations.json")));
        return ObservationScore.Of(labels.RootElement, Found(), inScope);
    }

    private void Print(string name, ObservationScore score)
    {
        output.WriteLine($"{name}: recall {score.Recall.Found}/{score.Recall.All}, precision {score.Precision.Right}/{score.Precision.All}");
        output.WriteLine(string.Join(", ", score.FieldShares.Select(field => string.Create(CultureInfo.InvariantCulture, $"{field.Field} {field.Share:P1}"))));
    }

    // "<sup>5</sup> Tổng mức bán lẻ …"
    [GeneratedRegex(@"^<sup>[0-9]+</sup>", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NoteLine();
}
