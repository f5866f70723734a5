using AngleSharp.Dom;
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
            var text = string.Join('\n', Parts(document).Select(page => page.QuerySelector("article")!.TextContent));
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
        var count = 0;
        foreach (var page in Parts(report))
        {
            var marks = page.QuerySelectorAll(".note-mark a");
            foreach (var mark in marks.DistinctBy(mark => mark.GetAttribute("href"), StringComparer.Ordinal))
            {
                var note = page.GetElementById(mark.GetAttribute("href")![1..]);
                Assert.Equal("#" + mark.Id, note!.QuerySelector(".back")!.GetAttribute("href"));
                count++;
            }
        }

        Assert.True(count > 40, $"Only {count} marks.");
    }

    [Fact]
    public void A_newcomer_meets_five_facts_first()
    {
        foreach (var document in site.Findings.Corpus.Documents)
        {
            var facts = site.Page(Routes.Document(document.Id)).QuerySelectorAll(".five dt").Select(fact => fact.TextContent);
            Assert.Equal(["Đây là gì", "Ai ban hành, khi nào", "Giao việc gì", "Dựa vào đâu", "Còn thiếu gì"], facts);
        }
    }

    [Fact]
    public void A_blank_number_is_said_with_the_line_that_shows_it()
    {
        var draft = site.Findings.Corpus.Documents.First(document => document.Header.NumberBlank == "/KH-UBND");
        var page = site.Page(Routes.Document(draft.Id));
        var missing = page.QuerySelector(".missing li")!;

        Assert.Contains("không có số", page.QuerySelector(".kicker")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Để trống trong bản nhận được", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Số văn bản để trống", missing.TextContent, StringComparison.Ordinal);
        var line = missing.QuerySelector("a.line")!.GetAttribute("href")!.Split("#L")[1];
        Assert.Contains("/KH-UBND", draft.Extracted.Document.File.Lines[int.Parse(line, System.Globalization.CultureInfo.InvariantCulture) - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_the_editors_wrote_as_unknown_is_on_a_page_of_the_file()
    {
        foreach (var file in site.Findings.Corpus.Documents.Where(document => document.Sidecar is not null).GroupBy(document => document.Sidecar!.Seed, StringComparer.Ordinal))
        {
            var text = string.Join('\n', file.Select(document => site.Page(Routes.Document(document.Id)).QuerySelector(".missing")!.TextContent));
            Assert.All(file.First().Sidecar!.Unknown, unknown => Assert.Contains(unknown.TrimEnd('.'), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_drawing_of_relations_says_in_words_what_it_draws()
    {
        var page = site.Page(Routes.Document(site.Findings.Corpus.Documents[0].Id));

        Assert.All(page.QuerySelectorAll(".map svg"), drawing => Assert.Matches("^(.+: [0-9]+ .+ → .+|.+ → .+: [0-9]+ .+)$", drawing.GetAttribute("aria-label")));
        Assert.Equal(2, page.QuerySelectorAll(".map svg[role=img]").Length);
    }

    [Fact]
    public void Every_task_of_a_document_is_listed_with_its_state()
    {
        foreach (var document in site.Findings.Corpus.Documents)
        {
            var listed = site.Page(Routes.Document(document.Id)).QuerySelectorAll(".doc-tasks li").ToList();
            var tasks = site.Findings.Corpus.Tasks.Where(task => task.Document == document.Id).Select(task => Routes.Task(task.Id));
            Assert.Equal(tasks.Order(StringComparer.Ordinal), listed.Select(item => item.QuerySelector("a")!.GetAttribute("href")).Order(StringComparer.Ordinal));
            Assert.All(listed, item => Assert.NotNull(item.QuerySelector(".st")));
        }
    }

    [Fact]
    public void Headings_of_a_text_never_skip_a_level()
    {
        foreach (var page in site.Findings.Corpus.Documents.SelectMany(Parts))
        {
            var levels = page.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToArray();
            Assert.True(levels.Zip(levels.Skip(1)).All(pair => pair.Second <= pair.First + 1),
                $"{page.Title}: {string.Join(' ', levels)}");
        }
    }

    [Fact]
    public void Rows_of_a_task_table_lead_to_their_tasks_and_sections_have_anchors()
    {
        var annex = site.Findings.Corpus.Documents.First(document => document.Header.Type == "Phụ lục");
        var page = site.Page(Routes.Document(annex.Id));

        Assert.Equal(90, page.QuerySelectorAll(".source-table td a[href^='/nhiem-vu/']").Length);
        Assert.NotNull(page.QuerySelector(".source-table tr#muc-i-a"));
        Assert.NotNull(page.QuerySelector(".source-table tr#muc-ix"));
        Assert.Equal(12, page.QuerySelectorAll(".toc a[href^='#muc-']").Length);
    }

    [Fact]
    public void A_source_shows_every_line_of_its_file_unchanged_and_every_line_keeps_its_anchor()
    {
        foreach (var file in site.Findings.Corpus.Documents.GroupBy(document => document.Extracted.Document.File.Path, StringComparer.Ordinal))
        {
            var lines = new SortedDictionary<int, string>();
            foreach (var document in file)
            {
                var pages = Pages(Routes.FileOf(Routes.Source(document.Id))).ToList();
                foreach (var line in pages.SelectMany(page => page.QuerySelectorAll(".lines > p")))
                {
                    var number = int.Parse(line.Id![1..], System.Globalization.CultureInfo.InvariantCulture);
                    lines[number] = line.QuerySelector("span")!.TextContent;
                    Assert.NotNull(pages[0].GetElementById(line.Id!));
                }
            }

            var source = file.First().Extracted.Document.File;
            Assert.Equal(Enumerable.Range(1, source.Lines.Length), lines.Keys);
            Assert.Equal(source.Lines, lines.Values, StringComparer.Ordinal);
        }
    }

    [Fact]
    public void A_line_of_the_source_leads_back_to_its_section_and_its_task()
    {
        var plan = site.Findings.Corpus.Tasks.First(task => task.Origin == TaskOrigin.Prose).Document;
        var page = site.Page(Routes.Source(plan));

        Assert.Contains(page.QuerySelectorAll(".lines small a"), link => link.GetAttribute("href") == $"{Routes.Document(plan)}#muc-i");
        Assert.Contains(page.QuerySelectorAll(".lines small a"), link => link.GetAttribute("href")!.StartsWith("/nhiem-vu/", StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_of_a_document_weighs_more_than_a_slow_phone_can_bear()
    {
        foreach (var (path, _) in site.Pages.Where(page => page.Key.StartsWith("van-ban/", StringComparison.Ordinal) || page.Key.StartsWith("nguon/", StringComparison.Ordinal)))
        {
            using var packed = new MemoryStream();
            using (var brotli = new System.IO.Compression.BrotliStream(packed, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
            {
                brotli.Write(site.Files.Single(file => file.Path == path).Content.Span);
            }

            Assert.True(packed.Length <= 28_000, $"{path}: {packed.Length} bytes.");
        }
    }

    [Fact]
    public void No_page_shows_the_code_it_is_made_by()
    {
        foreach (var (path, page) in site.Pages)
        {
            Assert.DoesNotMatch("@(if|for|foreach|switch|\\() ?\\(", page.Body!.TextContent);
            Assert.True(page.QuerySelector("text:not(svg text)") is null, path);
        }
    }

    private IEnumerable<IDocument> Parts(CorpusDocument document) => Pages(Routes.FileOf(Routes.Document(document.Id)));

    private IEnumerable<IDocument> Pages(string first) =>
        site.Pages.Where(page => page.Key == first || page.Key.StartsWith(first.Replace("index.html", "phan-", StringComparison.Ordinal), StringComparison.Ordinal))
            .OrderBy(page => page.Key != first).ThenBy(page => page.Key, StringComparer.Ordinal).Select(page => page.Value);
}
