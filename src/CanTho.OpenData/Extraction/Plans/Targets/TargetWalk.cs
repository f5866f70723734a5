using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>One walk through the parts of a document that gathers targets. Whether a part lists them is told by its headings.</summary>
internal sealed partial class TargetWalk(ExtractionInput input)
{
    /// <summary>First words of a heading under which targets are listed.</summary>
    private static readonly PhraseSet Lists = new(
        "mục tiêu", "chỉ tiêu", "một số chỉ tiêu", "các chỉ tiêu", "các mục tiêu", "những mục tiêu", "một số mục tiêu", "hệ thống chỉ tiêu", "quan điểm, mục tiêu", "quan điểm mục tiêu", "quan điểm và mục tiêu",
        "về mục tiêu", "về chỉ tiêu", "mục đích mục tiêu", "phương hướng mục tiêu");

    /// <summary>First words of headings below such a one that list something else.</summary>
    private static readonly PhraseSet Others = new(
        "nhiệm vụ", "giải pháp", "các nhiệm vụ", "các giải pháp", "tổ chức thực hiện", "yêu cầu", "mục đích", "kinh phí", "phân công", "kết quả", "đánh giá", "về nhiệm vụ");

    private const int LongestAnnouncement = 80;

    private readonly RecordIds ids = new();
    private readonly List<Target> targets = [];
    private readonly bool isPlan = input.Header.Type is { } type && !type.StartsWith("Báo cáo", StringComparison.Ordinal);
    private readonly string? year = Periods.Of(input.Header);

    /// <summary>Walks through the body, then through the tables.</summary>
    public ImmutableArray<Target> Run()
    {
        Walk(input.Document.Body, new Place(IsList: false, null, null));
        return [.. targets, .. TargetTables.Read(input, ids)];
    }

    private void Walk(Section section, Place around)
    {
        var place = Enter(section, around);
        foreach (var paragraph in section.Blocks.OfType<Block.Paragraph>())
        {
            // "Đến năm 2030:" above the items.
            place = place with { IsList = place.IsList || Announces(paragraph.Passage.Text) };
            place = place.IsList && paragraph.Passage.Text.EndsWith(':') ? place with { Period = Periods.Find(paragraph.Passage.Text) ?? place.Period } : place;
            Read(paragraph.Passage, place);
        }

        foreach (var child in section.Children)
        {
            Walk(child, place);
        }
    }

    private static Place Enter(Section section, Place around)
    {
        if (section.Heading is not { } heading)
        {
            return around with { Parent = null };
        }

        // "7. Tỷ lệ hộ sử dụng nước hợp vệ sinh: thành thị 99,5%, nông thôn 95%"
        var parent = IndicatorText.IsMeasure(heading.Text) ? IndicatorText.Clean(heading.Text) : null;
        var words = new FieldText(heading.Text);
        var isList = (Lists.StandsAt(words, 0) && !IsReached(heading.Text)) || Announces(heading.Text) || (around.IsList && !Others.StandsAt(words, 0));
        return new Place(isList, Periods.Find(heading.Text) ?? around.Period, parent);
    }

    /// <summary>"Các chỉ tiêu chủ yếu đạt được": results.</summary>
    private static bool IsReached(string heading) => VietnameseText.Fold(heading) is var folded
        && (folded.Contains("dat duoc", StringComparison.Ordinal) || folded.Contains("ket qua", StringComparison.Ordinal));

    /// <summary>"Thông qua kế hoạch … với các chỉ tiêu chủ yếu sau:".</summary>
    private static bool Announces(string text) => AnnouncementPattern().IsMatch(VietnameseText.Fold(text.Length > LongestAnnouncement ? text[^LongestAnnouncement..] : text));

    private void Read(Passage passage, Place place)
    {
        foreach (var stretch in Sentences.Split(passage.Text))
        {
            var sentence = passage.Slice(stretch.Start, stretch.End);
            var words = NotePattern().Replace(sentence.Text, mark => new string(' ', mark.Length));
            foreach (var reading in place.IsList ? TargetSentence.Read(words, place.Parent) : StatedTargets.Read(words, holdsLists: isPlan))
            {
                Add(sentence, reading, reading.Period ?? place.Period ?? year);
            }
        }
    }

    private void Add(Passage sentence, TargetReading reading, string? period)
    {
        var source = sentence.Cite(reading.Words.Start, reading.Words.End);
        var name = char.ToUpperInvariant(reading.Indicator[0]) + reading.Indicator[1..];
        var id = ids.Take(string.Create(CultureInfo.InvariantCulture, $"{input.Header.Id}-chi-tieu-{source.Span.FirstLine}-{VietnameseText.Slug(name, 40)}"));
        var figure = reading.Figure;
        targets.Add(new Target(id, input.Header.Id, name, figure.Min, figure.Max, figure.Unit, period, reading.Direction, source));
    }

    // "cac chi tieu chu yeu sau:", "mot so muc tieu cu the nhu sau"
    [GeneratedRegex(@"\b(?:chi tieu|muc tieu)(?: [a-z]+){0,6} sau(?: day)?\s*:?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex AnnouncementPattern();

    // the 1 of "24%1;", the [2] of "24.000 ha[2]": marks of notes
    [GeneratedRegex(@"\[\d{1,3}\]|(?<=\d%)\d{1,2}(?=[;,.\s]|$)", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex NotePattern();

    private sealed record Place(bool IsList, string? Period, string? Parent);
}
