using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Plans;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>One walk through the parts and footnotes of a document that gathers the states of programmes.</summary>
internal sealed partial class ProgressWalk(ExtractionInput input)
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
            ReadText(paragraph.Passage, section.Heading is null || ProgrammeNames.IsOfAChapter(section.Heading.Text) ? null : programme, programme, total, isItem);
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

            var clauses = Clauses(sentence).Select(clause => Parts(clause).Select(PartOf).ToArray()).ToArray();
            var parts = clauses.SelectMany(clause => clause).Where(part => part.Work is not null).ToArray();
            var isTotal = !isItem && works[0].Total is null && parts is not [{ Status: not null }, ..];
            if (isTotal && ProgrammeNames.OfSentence(sentence.Text, works[0].Start) is { } named)
            {
                (programme, total) = (heading ?? named, total ?? works[0].Count);
            }

            total = parts.Select(part => part.StatedTotal).LastOrDefault(stated => stated is not null) ?? total;
            if (programme is not null)
            {
                Record([.. clauses.SelectMany(States)], programme, total);
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

    /// <summary>The parts of a clause with one number each: "đã hoàn thành 109 nhiệm vụ, còn 57 nhiệm vụ đang thực hiện" is cut at the last
    /// mark in front of the second; left whole where two numbers stand with nothing between to cut at.</summary>
    private static IEnumerable<Passage> Parts(Passage clause)
    {
        var works = CountedWork.FindAll(clause.Text);
        var cuts = works.Skip(1).Select((work, index) => LastCut(clause.Text, works[index].End, work.Start)).ToArray();
        var start = 0;
        foreach (var cut in (Array.Exists(cuts, cut => cut < 0) ? [] : cuts).Append(clause.Text.Length))
        {
            yield return clause.Slice(start, cut);
            start = Math.Min(cut + (clause.Text.AsSpan(cut).IndexOfAny(",;:(") == 0 ? 1 : 0), clause.Text.Length);
        }
    }

    private static int LastCut(string text, int from, int to) =>
        Cut().Matches(text[from..to]).Select(match => from + match.Index).DefaultIfEmpty(-1).Last();

    private static StatedPart PartOf(Passage passage)
    {
        var words = passage.Text.TrimEnd('.', ';', ',', ' ');
        words = words.Contains('(', StringComparison.Ordinal) ? words : words.TrimEnd(')');
        return new StatedPart(passage, words, CountedWork.FindAll(words) is [var work] ? work : null, words.EndsWith(':') ? null : ProgressStatuses.Read(words));
    }

    /// <summary>The states of a clause. "57 nhiệm vụ chưa hoàn thành, trong đó 50 nhiệm vụ …" goes on taking apart what is already counted, and
    /// "15 nhiệm vụ và 02 dự án đang thực hiện" says of the first number what it says of the second.</summary>
    private static IEnumerable<StatedPart> States(StatedPart[] clause)
    {
        for (var (index, isStated) = (0, true); index < clause.Length; index++)
        {
            var part = clause[index];
            if (index > 0 && isStated && part.Opens("trong đó"))
            {
                yield break;
            }

            if (part.IsState && (isStated || !part.Opens("và")))
            {
                yield return part;
            }

            isStated = part.Status is not null;
        }
    }

    /// <summary>Keeps the states whose total is known; without one those of a sentence that tells several states of tasks apart.</summary>
    private void Record(StatedPart[] states, string programme, int? total)
    {
        total ??= states.Select(state => state.Work!.Value.Total).FirstOrDefault(beside => beside is not null);
        var isDivided = Array.TrueForAll(states, state => state.Work!.Value.IsTask) && states.Select(state => state.Status).Distinct(StringComparer.Ordinal).Count() > 1;
        foreach (var state in states)
        {
            var work = state.Work!.Value;
            var all = work.Total ?? total;
            if (all is null ? !isDivided : work.Count > all)
            {
                continue;
            }

            var source = state.Passage.Cite(0, state.Words.Length);
            var id = ids.Take(string.Create(CultureInfo.InvariantCulture, $"{input.Header.Id}-tien-do-{source.Span.FirstLine}-{VietnameseText.Slug(programme, 30)}-{state.Status}"));
            found.Add(new ProgrammeProgress(id, input.Header.Id, programme, all, state.Status!, state.Words, work.Count, source));
        }
    }

    // the mark or word in front of the next number: ", còn 57", " và 20", " trên tổng số 37", " chỉ có 1.739"
    [GeneratedRegex(@"[,;:(]|\s(?=và\s|chỉ có\s|trên tổng số\s)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Cut();
}
