using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Tests.Originals;

/// <summary>Properties that must hold for every record of the real corpus.</summary>
public sealed class RealCorpusTests
{
    [Fact]
    public void The_real_corpus_has_no_error() =>
        Assert.Empty(RealCorpus.Findings.Corpus.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.ToString()));

    [Fact]
    public void Every_quote_stands_on_the_lines_that_it_names()
    {
        var sources = RealCorpus.Findings.Corpus.Documents.SelectMany(document => Sources(document.Extracted)).ToArray();
        Assert.True(sources.Length > 500, "Hardly anything was read.");
        Assert.Empty(sources.Where(source => !IsAtItsLines(source)).Select(source => $"{source.Span} {source.Quote}"));
    }

    [Fact]
    public void Every_identity_is_unique_and_an_ASCII_slug()
    {
        var corpus = RealCorpus.Findings.Corpus;
        string[][] kinds =
        [
            [.. corpus.Documents.Select(document => document.Id.Value)],
            [.. corpus.Tasks.Select(task => task.Id.Value)],
            [.. corpus.Agencies.Select(agency => agency.Id.Value)],
            [.. corpus.Instruments.Select(instrument => instrument.Id.Value)],
            [.. corpus.Documents.SelectMany(document => document.Extracted.Sections.Select(section => section.Id.Replace('/', '-')))],
        ];
        Assert.All(kinds, ids => Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count()));
        Assert.All(kinds.SelectMany(ids => ids), id => Assert.Matches("^[a-z0-9-]+$", id));
    }

    [Fact]
    public void A_collective_is_no_agency()
    {
        var agencies = RealCorpus.Findings.Corpus.Agencies;
        Assert.True(agencies.Single(agency => agency.Name == "Các sở, ngành, UBND xã, phường liên quan").IsCollective);
        Assert.All(agencies.Where(agency => agency.Name.StartsWith("Các ", StringComparison.Ordinal)), agency => Assert.True(agency.IsCollective, agency.Name));
    }

    [Fact]
    public void One_number_of_two_years_is_two_instruments()
    {
        var ids = RealCorpus.Findings.Corpus.Instruments.Where(instrument => instrument.Number == "59-NQ/TW").Select(instrument => instrument.Id.Value).ToArray();
        Assert.Contains("nghi-quyet-59-nq-tw-2020", ids);
        Assert.Contains("nghi-quyet-59-nq-tw-2025", ids);
    }

    [Fact]
    public void The_same_input_gives_the_same_findings_twice()
    {
        var again = PortalBuild.Run(RealCorpus.Root, RealCorpus.AsOf);
        Assert.Equal(
            RealCorpus.Findings.Corpus.Tasks.Select(task => (task.Id, task.Source.Quote)), again.Corpus.Tasks.Select(task => (task.Id, task.Source.Quote)));
        Assert.Equal(RealCorpus.Findings.Corpus.Diagnostics, again.Corpus.Diagnostics);
    }

    private static IEnumerable<Provenance> Sources(ExtractedDocument document) =>
        new[] { document.Header.Source }
            .Concat(document.Sections.Select(section => section.Source)).Concat(document.Tasks.Select(task => task.Source))
            .Concat(document.Citations.Select(citation => citation.Source)).Concat(document.Targets.Select(target => target.Source))
            .Concat(document.Observations.Select(observation => observation.Source)).Concat(document.Progress.Select(progress => progress.Source))
            .Concat(document.Outlooks.Select(outlook => outlook.Source));

    /// <summary>Verbatim on its line; over several lines each part ends or begins a line, and lines between them may be left out.</summary>
    private static bool IsAtItsLines(Provenance source)
    {
        var lines = File.ReadAllLines(Path.Combine(RealCorpus.Root, source.Span.File))[(source.Span.FirstLine - 1)..source.Span.LastLine];
        if (lines.Length == 1)
        {
            return lines[0].Contains(source.Quote, StringComparison.Ordinal);
        }

        var rest = source.Quote;
        foreach (var line in lines.Where(line => line.Trim().Length > 0))
        {
            var part = Enumerable.Range(0, line.Length).Select(start => line[start..].Trim())
                .FirstOrDefault(tail => tail.Length > 0 && (rest.StartsWith(tail, StringComparison.Ordinal) || tail.StartsWith(rest, StringComparison.Ordinal)));
            rest = part is null || rest.Length == 0 ? rest : rest[Math.Min(part.Length, rest.Length)..].TrimStart();
        }

        return rest.Length == 0;
    }
}
