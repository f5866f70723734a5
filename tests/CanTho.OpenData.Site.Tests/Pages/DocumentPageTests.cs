using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Pages;

[Collection(SharedPages.Name)]
public sealed class DocumentPageTests(RenderedSite site)
{
    [Fact]
    public void Every_section_has_its_anchor()
    {
        foreach (var document in site.Findings.Corpus.Documents)
        {
            var page = site.Page(Routes.Document(document.Id));
            foreach (var section in document.Extracted.Document.Body.SelfAndDescendants().Where(section => section.Level > 0))
            {
                Assert.True(page.GetElementById(Routes.SectionAnchor(section.Path)) is not null, $"{document.Id}: {section.Path}");
            }
        }
    }

    [Fact]
    public void The_words_of_every_paragraph_are_on_the_page()
    {
        foreach (var document in site.Findings.Corpus.Documents)
        {
            var text = site.Page(Routes.Document(document.Id)).QuerySelector("article")!.TextContent;
            foreach (var paragraph in document.Extracted.Document.Blocks().OfType<Block.Paragraph>().Where(block => block.Passage.Notes.IsEmpty))
            {
                Assert.Contains(paragraph.Passage.Text, text, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_footnote_and_its_mark_lead_to_each_other()
    {
        var report = site.Findings.Corpus.Documents.MaxBy(document => document.Extracted.Document.Notes.Length)!;
        var page = site.Page(Routes.Document(report.Id));
        var marks = page.QuerySelectorAll(".note-mark a");

        Assert.True(marks.Length > 40, $"Only {marks.Length} marks.");
        foreach (var mark in marks.DistinctBy(mark => mark.GetAttribute("href"), StringComparer.Ordinal))
        {
            var note = page.GetElementById(mark.GetAttribute("href")![1..]);
            Assert.Equal("#" + mark.Id, note!.QuerySelector(".back")!.GetAttribute("href"));
        }
    }

    [Fact]
    public void A_draft_is_called_one_and_its_blank_number_is_said()
    {
        var draft = site.Findings.Corpus.Documents.First(document => document.Header.NumberBlank == "/KH-UBND");
        var page = site.Page(Routes.Document(draft.Id));

        Assert.Contains("không có số văn bản", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Để trống trong bản nhận được", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_a_task_table_lead_to_their_tasks_and_sections_have_anchors()
    {
        var annex = site.Findings.Corpus.Documents.First(document => document.Header.Type == "Phụ lục");
        var page = site.Page(Routes.Document(annex.Id));

        Assert.Equal(90, page.QuerySelectorAll(".source-table td a[href^='/nhiem-vu/']").Length);
        Assert.NotNull(page.QuerySelector(".source-table tr#muc-i-a"));
        Assert.NotNull(page.QuerySelector(".source-table tr#muc-ix"));
        Assert.Equal(12, page.QuerySelectorAll(".toc li.toc-1 a[href^='#muc-'], .toc li.toc-2 a").Length);
    }

    [Fact]
    public void A_source_page_shows_every_line_unchanged()
    {
        foreach (var document in site.Findings.Corpus.Documents)
        {
            var lines = site.Page(Routes.Source(document.Id)).QuerySelectorAll(".l span").Select(line => line.TextContent);
            Assert.True(document.Extracted.Document.File.Lines.SequenceEqual(lines, StringComparer.Ordinal), document.Id.Value);
        }
    }
}
