using System.Globalization;
using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans;

/// <summary>Reads targets (chỉ tiêu, mục tiêu): every figure of the parts of a plan that list them, and those that running text mentions
/// ("mục tiêu tăng trưởng kinh tế cả năm 7,5%-8,0%").</summary>
internal static class TargetExtractor
{
    /// <summary>First words of a heading under which targets are listed.</summary>
    private static readonly PhraseSet Headings = new(
        "mục tiêu", "chỉ tiêu", "một số chỉ tiêu", "các chỉ tiêu", "các mục tiêu", "những mục tiêu", "một số mục tiêu", "hệ thống chỉ tiêu", "quan điểm, mục tiêu", "về mục tiêu", "về chỉ tiêu", "mục đích, mục tiêu",
        "phương hướng, mục tiêu", "nhiệm vụ, mục tiêu", "quan điểm và mục tiêu");

    /// <summary>Words of headings below such a one that list something else.</summary>
    private static readonly PhraseSet Others = new("nhiệm vụ", "giải pháp", "các nhiệm vụ", "các giải pháp", "tổ chức thực hiện", "yêu cầu", "mục đích", "kinh phí", "nhiệm vụ chủ yếu", "phân công", "kết quả", "đánh giá", "về nhiệm vụ");

    /// <summary>The targets of a document, in the order of the text.</summary>
    public static ExtractedParts Extract(ExtractionInput input)
    {
        var targets = new List<Target>();
        Walk(input, input.Document.Body, isListed: false, null, targets);
        return new ExtractedParts { Targets = [.. targets] };
    }

    private static void Walk(ExtractionInput input, Section section, bool isListed, string? period, List<Target> targets)
    {
        if (section.Heading is { } heading)
        {
            var words = new FieldText(heading.Text);
            isListed = Headings.StandsAt(words, 0) || (isListed && !Others.StandsAt(words, 0));
            period = Periods.Find(heading.Text) ?? period;
        }

        foreach (var paragraph in section.Blocks.OfType<Block.Paragraph>())
        {
            if (isListed && paragraph.Passage.Text.EndsWith(':'))
            {
                period = Periods.Find(paragraph.Passage.Text) ?? period;
            }

            ReadParagraph(input, paragraph.Passage, isListed, period, ParentOf(section), targets);
        }

        foreach (var child in section.Children)
        {
            Walk(input, child, isListed, period, targets);
        }
    }

    /// <summary>A heading that is itself a measure: "7. Tỷ lệ hộ sử dụng nước hợp vệ sinh: thành thị 99,5%, nông thôn 95%".</summary>
    private static string? ParentOf(Section section) =>
        section.Heading is { } heading && IndicatorText.IsMeasure(heading.Text) ? IndicatorText.Clean(heading.Text) : null;

    private static void ReadParagraph(ExtractionInput input, Passage passage, bool isListed, string? period, string? parent, List<Target> targets)
    {
        foreach (var stretch in Sentences.Split(passage.Text))
        {
            var sentence = passage.Slice(stretch.Start, stretch.End);
            foreach (var reading in isListed ? TargetSentence.Read(sentence.Text, parent) : StatedTargets.Read(sentence.Text))
            {
                targets.Add(Record(input, sentence, reading, period ?? Periods.Of(input.Header), targets.Count));
            }
        }
    }

    private static Target Record(ExtractionInput input, Passage sentence, TargetReading reading, string? period, int count)
    {
        var source = sentence.Cite(reading.Words.Start, reading.Words.End);
        var name = char.ToUpperInvariant(reading.Indicator[0]) + reading.Indicator[1..];
        var id = string.Create(CultureInfo.InvariantCulture, $"{input.Header.Id}-chi-tieu-{source.Span.FirstLine}-{VietnameseText.Slug(name, 40)}-{count + 1}");
        return new Target(
            id, input.Header.Id, name, reading.Figure.Min, reading.Figure.Max, reading.Figure.Unit, reading.Period ?? period, reading.Direction, source);
    }
}
