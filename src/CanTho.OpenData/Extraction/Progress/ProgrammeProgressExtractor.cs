using System.Globalization;
using CanTho.OpenData.Extraction.Plans;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>Reads how far programmes are (tiến độ thực hiện chương trình, đề án): "Đang thực hiện 05/20 nhiệm vụ", or a total and, below
/// or behind it, how many stand where ("Tổng cộng 35 nhiệm vụ …: - 25 nhiệm vụ đã thực hiện …").</summary>
internal static class ProgrammeProgressExtractor
{
    /// <summary>The progress of programmes that a document reports, in the order of the text, footnotes last.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var found = new List<ProgrammeProgress>();
        foreach (var section in Sections(input.Document.Body, null))
        {
            ReadSection(input, section.Section, section.Heading, found);
        }

        foreach (var note in input.Document.Notes)
        {
            ReadText(input, note.Passage, null, null, isItem: false, found);
        }

        return new ExtractedParts { Progress = [.. found] };
    }

    private static IEnumerable<(Section Section, string? Heading)> Sections(Section section, string? around)
    {
        var heading = section.Heading?.Text ?? around;
        yield return (section, heading);
        foreach (var below in section.Children.SelectMany(child => Sections(child, heading)))
        {
            yield return below;
        }
    }

    private static void ReadSection(ExtractionInput input, Section section, string? heading, List<ProgrammeProgress> found)
    {
        var programme = heading is null ? null : ProgrammeNames.OfHeading(heading);
        var total = section.Heading is { } own ? TotalOf(own.Text, isHeading: true) : null;
        foreach (var paragraph in section.Blocks.OfType<Block.Paragraph>())
        {
            var isItem = paragraph.Marker is not null;
            total = isItem ? total : TotalOf(paragraph.Passage.Text, isHeading: false) ?? total;
            ReadText(input, paragraph.Passage, programme, total, isItem, found);
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

    private static void ReadText(ExtractionInput input, Passage passage, string? programme, int? total, bool isItem, List<ProgrammeProgress> found)
    {
        foreach (var stretch in Sentences.Split(passage.Text))
        {
            var works = CountedWork.FindAll(passage.Text[stretch.Start..stretch.End]);
            if (works.IsEmpty)
            {
                continue;
            }

            var sentence = passage.Slice(stretch.Start, stretch.End);
            if (ProgrammeNames.OfSentence(passage.Text[stretch.Start..stretch.End], works[0].Start) is { } named && works[0].Total is null && !isItem)
            {
                (programme, total) = programme is null ? (named, works[0].Count) : (programme, total ?? works[0].Count);
            }

            foreach (var clause in Clauses(sentence))
            {
                if (Read(input, clause, programme, total) is { } progress)
                {
                    found.Add(progress);
                }
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
    private static ProgrammeProgress? Read(ExtractionInput input, Passage clause, string? programme, int? total)
    {
        var words = clause.Text.TrimEnd('.', ';', ',', ' ');
        var works = CountedWork.FindAll(words);
        if (programme is null || works.Length != 1 || words.EndsWith(':') || ProgressStatuses.Read(words) is not { } status)
        {
            return null;
        }

        var work = works[0];
        var all = work.Total ?? total;
        if (all is null || work.Count > all || (work.Total is null && work.Start > 0))
        {
            return null;
        }

        var source = clause.Cite(0, words.Length);
        var id = string.Create(CultureInfo.InvariantCulture, $"{input.Header.Id}-tien-do-{source.Span.FirstLine}-{VietnameseText.Slug(programme, 30)}-{status}-{work.Count}");
        return new ProgrammeProgress(id, input.Header.Id, programme, all, status, words, work.Count, source);
    }
}
