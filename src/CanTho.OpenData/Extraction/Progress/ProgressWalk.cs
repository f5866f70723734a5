using System.Globalization;
using CanTho.OpenData.Extraction.Plans;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>One walk through the parts and footnotes of a document that gathers the states of programmes.</summary>
internal sealed class ProgressWalk(ExtractionInput input)
{
    private readonly RecordIds ids = new();
    private readonly List<ProgrammeProgress> found = [];

    /// <summary>Walks.</summary>
    public ImmutableArray<ProgrammeProgress> Run()
    {
        foreach (var (section, heading) in Parts(input.Document.Body, null))
        {
            ReadSection(section, heading);
        }

        foreach (var note in input.Document.Notes)
        {
            ReadText(note.Passage, null, null, null, isItem: false);
        }

        return [.. found];
    }

    private static IEnumerable<(Section Section, string? Heading)> Parts(Section section, string? around)
    {
        var heading = section.Heading?.Text ?? around;
        yield return (section, heading);
        foreach (var below in section.Children.SelectMany(child => Parts(child, heading)))
        {
            yield return below;
        }
    }

    private void ReadSection(Section section, string? heading)
    {
        var programme = heading is null ? null : ProgrammeNames.OfHeading(heading);
        var total = section.Heading is { } own ? TotalOf(own.Text, isHeading: true) : null;
        foreach (var paragraph in section.Blocks.OfType<Block.Paragraph>())
        {
            var isItem = paragraph.Marker is not null;
            total = isItem ? total : TotalOf(paragraph.Passage.Text, isHeading: false) ?? total;
            ReadText(paragraph.Passage, section.Heading is null ? null : programme, programme, total, isItem);
        }
    }

    /// <summary>The total that a heading or an opening sentence states: the last number before its colon that has no state.</summary>
    private static int? TotalOf(string text, bool isHeading)
    {
        if (!isHeading && !text.EndsWith(':'))
        {
            return null;
        }

        var all = CountedWork.FindAll(text);
        return all.Length == 1 && all[0].Total is null ? all[0].Count : null;
    }

    private void ReadText(Passage passage, string? heading, string? programme, int? total, bool isItem)
    {
        foreach (var stretch in Sentences.Split(passage.Text))
        {
            var sentence = passage.Slice(stretch.Start, stretch.End);
            var works = CountedWork.FindAll(sentence.Text);
            if (works.IsEmpty)
            {
                continue;
            }

            if (works[0].Total is null && !isItem && ProgrammeNames.OfSentence(sentence.Text, works[0].Start) is { } named)
            {
                (programme, total) = (heading ?? named, total ?? works[0].Count);
            }

            foreach (var clause in Clauses(sentence))
            {
                Read(clause, programme, total);
            }
        }
    }

    /// <summary>The parts of a sentence between semicolons; what stands before a colon opens the list and is none.</summary>
    private static IEnumerable<Passage> Clauses(Passage sentence)
    {
        var colon = sentence.Text.IndexOf(": ", StringComparison.Ordinal);
        var start = colon > 0 && CountedWork.FindAll(sentence.Text[..colon]).IsEmpty ? colon + 1 : 0;
        foreach (var semicolon in Sentences.Semicolons(sentence.Text).Where(semicolon => semicolon > start).Append(sentence.Text.Length))
        {
            yield return sentence.Slice(start, semicolon);
            start = Math.Min(semicolon + 1, sentence.Text.Length);
        }
    }

    /// <summary>A state: one number of tasks, at the start of the clause or with its total beside it, and words that state it.</summary>
    private void Read(Passage clause, string? programme, int? total)
    {
        var words = clause.Text.TrimEnd('.', ';', ',', ' ');
        var works = CountedWork.FindAll(words);
        if (programme is null || works.Length != 1 || words.EndsWith(':') || ProgressStatuses.Read(words) is not { } status)
        {
            return;
        }

        var work = works[0];
        var all = work.Total ?? total;
        if (all is null || work.Count > all || (work.Total is null && work.Start > 0))
        {
            return;
        }

        var source = clause.Cite(0, words.Length);
        var id = ids.Take(string.Create(CultureInfo.InvariantCulture, $"{input.Header.Id}-tien-do-{source.Span.FirstLine}-{VietnameseText.Slug(programme, 30)}-{status}"));
        found.Add(new ProgrammeProgress(id, input.Header.Id, programme, all, status, words, work.Count, source));
    }
}
