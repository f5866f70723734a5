using CanTho.OpenData.Analysis;
using CanTho.OpenData.Model;
using Xunit;

namespace CanTho.OpenData.Tests.Analysis;

public sealed class CoverageTests
{
    [Fact]
    public void The_lines_of_a_file_are_all_counted_and_counted_once()
    {
        var findings = RealCorpus.Findings;
        foreach (var file in findings.Corpus.Documents.GroupBy(document => document.Extracted.Document.File))
        {
            var coverages = findings.Coverage.Where(coverage => coverage.Span.File == file.Key.Path).ToList();
            Assert.Equal(file.Count(), coverages.Count);
            Assert.Equal(file.Key.Lines.Length, coverages.Sum(coverage => coverage.Total));
        }
    }

    [Fact]
    public void Nothing_with_words_is_left_out_of_the_originals_without_a_reason() =>
        Assert.Empty(RealCorpus.Findings.Coverage.SelectMany(coverage =>
            coverage.Unread.Select(line => $"{coverage.Span.File}:{line}: {RealCorpus.Findings.Corpus.Documents.First(document => document.Id == coverage.Document).Extracted.Document.File.Lines[line - 1]}")));

    [Fact]
    public void A_table_with_a_repeated_header_and_page_numbers_is_told_apart()
    {
        var text = "PHỤ LỤC\nNhiệm vụ\n\nTT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n1\tLập đề án\tSở Tài chính\t2026\n- 2 -\nTT\tNhiệm vụ\tCơ quan chủ trì\tThời hạn\n2\tBáo cáo\tSở Nội vụ\t2027\n----------\n";
        var document = TextSample.Extract(text);
        var coverage = Coverage.Compute([new CorpusDocument(document.Header.Id, "Phụ lục", document, null)]).Single();

        Assert.Equal(document.Document.File.Lines.Length, coverage.Total);
        Assert.Equal(3, coverage.Count(LineReading.TableRow));
        Assert.Equal(1, coverage.Count(LineReading.RepeatedHeader));
        Assert.Equal(1, coverage.Count(LineReading.PageNumber));
        Assert.Equal(2, coverage.Count(LineReading.Front));
    }
}
