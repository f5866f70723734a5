using System.Text.RegularExpressions;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans.Targets;

/// <summary>Reads the targets of one sentence of a list of targets: every figure in it, each with a whole name, though the sentence
/// leaves words out ("tỷ lệ huy động học sinh đúng độ tuổi: mẫu giáo đạt 93%; tiểu học 100%").</summary>
internal sealed partial class TargetSentence
{
    private static readonly char[] Separators = [',', ';', '.'];

    private readonly string text;
    private readonly SentencePeriods periods;

    /// <summary>What the items behind a colon are parts of.</summary>
    private string? parent;

    /// <summary>The last name that needed none before it.</summary>
    private string? whole;

    private string? last;

    private string? direction;

    private TargetSentence(string text, string? parent)
    {
        this.text = text;
        this.parent = parent;
        periods = new SentencePeriods(text);
    }

    /// <summary>The targets of a sentence, in order.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="parent">What a heading in front of it measures ("Tỷ lệ hộ dùng nước sạch: thành thị 99%; …"); null for nothing.</param>
    public static ImmutableArray<TargetReading> Read(string text, string? parent = null)
    {
        var sentence = new TargetSentence(text, parent);
        var found = ImmutableArray.CreateBuilder<TargetReading>();
        var figures = Figures.FindAll(text);
        var nameless = new List<(Figure Figure, int Start, string? Period)>();
        Stretch? name = null;
        for (var index = 0; index < figures.Length; index++)
        {
            var start = index == 0 ? 0 : sentence.SegmentStart(figures[index - 1].End, figures[index].Start);
            name ??= new Stretch(start, figures[index].Start);
            if (sentence.IsBase(figures, index))
            {
                continue;
            }

            var next = index + 1 < figures.Length ? figures[index + 1].Start : text.Length;
            var period = sentence.periods.Of(figures[index], index == 0 ? 0 : figures[index - 1].End, next);
            if (sentence.ReadOne(figures[index], name.Value, next) is { } reading)
            {
                // "Đến năm 2025 đạt 60% và đến năm 2030 đạt 70% trẻ em biết bơi"
                found.AddRange(nameless.Where(one => one.Figure.Unit == reading.Figure.Unit)
                    .Select(one => reading with { Figure = one.Figure, Words = reading.Words with { Start = one.Start }, Period = one.Period }));
                found.Add(reading with { Period = period });
                nameless.Clear();
            }
            else if (found.Count == 0 && figures[index].Unit is not null && period is not null)
            {
                nameless.Add((figures[index], name.Value.Start, period));
            }

            name = null;
        }

        return found.ToImmutable();
    }

    /// <summary>The 60 of "tăng từ 60% lên 75%": where it starts from, not what it is to reach.</summary>
    private bool IsBase(ImmutableArray<Figure> figures, int index)
    {
        if (index + 1 >= figures.Length)
        {
            return false;
        }

        var between = text[figures[index].End..figures[index + 1].Start].Trim();
        return between is "lên" or "xuống" or "xuống còn" or "lên trên" or "xuống dưới" or "lên đến" or "lên mức";
    }

    /// <summary>Where the words of a later figure begin: behind the end of a sentence, else the first semicolon, else comma, else "và" after the
    /// figure before it.</summary>
    private int SegmentStart(int from, int start)
    {
        var gap = text[from..start];
        var end = gap.LastIndexOf(". ", StringComparison.Ordinal);
        if (end >= 0)
        {
            return from + end + 1;
        }

        var cut = gap.IndexOf(';', StringComparison.Ordinal);
        cut = cut >= 0 ? cut : gap.IndexOf(", ", StringComparison.Ordinal);
        if (cut >= 0)
        {
            return from + cut + 1;
        }

        var and = gap.IndexOf(" và ", StringComparison.Ordinal);
        return and >= 0 ? from + and + 4 : from;
    }

    private TargetReading? ReadOne(Figure figure, Stretch name, int next)
    {
        var start = name.Start;
        var before = text[start..name.End];
        var colon = before.LastIndexOf(": ", StringComparison.Ordinal);
        if (colon > 0)
        {
            parent = IndicatorText.Clean(before[..colon]) is { Length: > 0 } above ? above : null;
            before = before[(colon + 1)..];
        }

        var isPart = IndicatorText.Opens(before.TrimStart(' ', ',', ';'), "trong đó");
        var words = new Stretch(start + text.AsSpan(start).IndexOfAnyExcept(" ,;:"), figure.End);
        var indicator = IndicatorText.Clean(before);
        if (indicator.Length == 0 && colon > 0 && parent is { } labelled && figure.Unit is not null && IsAlone(figure.End))
        {
            // "Thu ngân sách nhà nước: 12.800 tỷ đồng;"
            (indicator, parent) = (labelled, null);
        }
        else if (indicator.Length == 0)
        {
            var end = BehindName(figure.End, next);
            var named = IndicatorText.Clean(Counted(figure.Unit) + IndicatorText.BeforeComparison(text[figure.End..end]));
            (indicator, words) = named.Length > 0 ? (named, words with { End = end }) : (indicator, words);
        }

        if (indicator.Length == 0 || figure.Unit is null && !IsAlone(figure.End))
        {
            indicator = indicator.Length == 0 && figure.Unit is not null ? last ?? "" : "";
        }

        return indicator.Length == 0 ? null : Finish(figure, Whole(indicator, isPart, start > 0 && text[start - 1] != ';'), before, words);
    }

    /// <summary>"doanh nghiệp" of "200 doanh nghiệp công nghệ số": what is counted is part of the name.</summary>
    private static string Counted(string? unit) =>
        unit is null or ['/', ..] || unit.Contains('%', StringComparison.Ordinal) || unit.Contains("đồng", StringComparison.Ordinal) || unit.Contains("USD", StringComparison.Ordinal) ? ""
            : string.Join(' ', unit.Split(' ').SkipWhile(word => word is "trăm" or "nghìn" or "ngàn" or "vạn" or "triệu" or "tỷ" or "tỉ"));

    /// <summary>The name with what it is part of.</summary>
    private string Whole(string indicator, bool isPart, bool isListed)
    {
        var above = parent ?? (isPart || (isListed && whole is not null && IsElliptic(indicator)) ? whole : null);
        if (indicator == last || above is null || (parent is null && IndicatorText.IsMeasure(indicator)))
        {
            whole = parent is null && indicator != last ? indicator : whole;
            return indicator;
        }

        return above + ": " + indicator;
    }

    private static bool IsElliptic(string indicator) => !IndicatorText.IsMeasure(indicator) && char.IsLower(indicator[0]) && indicator.AsSpan().Count(' ') < 4;

    private TargetReading Finish(Figure figure, string indicator, string before, Stretch words)
    {
        // "Giảm 10% số trẻ em … năm 2025 và 20% vào năm 2030": no verb of its own.
        var goesOn = indicator == last && !before.Any(char.IsLetter);
        direction = goesOn && direction is not null ? direction : DirectionOf(before, indicator);
        last = indicator;
        return new TargetReading(indicator, figure, direction, words, null);
    }

    /// <summary>A rise, a fall, a share or a level, by the verb before the figure or at the start of its words.</summary>
    public static string DirectionOf(string before, string indicator)
    {
        var folded = VietnameseText.Fold(before);
        var name = VietnameseText.Fold(indicator);
        if (Has(folded, "giam") || Has(folded, "xuong"))
        {
            return "decrease";
        }

        if (Has(folded, "chiem") || Has(name, "ty trong") || Has(name, "ti trong") || name.StartsWith("co cau", StringComparison.Ordinal))
        {
            return "share";
        }

        return Has(folded, "tang") || Has(name, "tang truong") || Has(name, "toc do tang") ? "increase" : "reach";
    }

    private static bool Has(string folded, string word)
    {
        var found = folded.IndexOf(word, StringComparison.Ordinal);
        return found >= 0 && (found == 0 || !char.IsLetter(folded[found - 1])) && (found + word.Length == folded.Length || !char.IsLetter(folded[found + word.Length]));
    }

    /// <summary>Where the name behind a leading figure ends: "100% thủ tục hành chính …; …".</summary>
    private int BehindName(int from, int next)
    {
        if (next == text.Length && text.IndexOf(';', from) < 0 && !GoesOnElsewhere().IsMatch(text[from..]))
        {
            // "Trên 90% cán bộ, công chức, viên chức sử dụng chữ ký số": no other figure takes a part of the list.
            return text.AsSpan().TrimEnd(" .,").Length;
        }

        var place = from;
        while (place < next && !(Separators.Contains(text[place]) && (place + 1 == text.Length || text[place + 1] == ' ' || text[place] == ';')))
        {
            place++;
        }

        var and = place == next ? text.LastIndexOf(" và ", next - 1, next - from, StringComparison.Ordinal) : -1;
        return and > from ? and : place;
    }

    /// <summary>A number without a unit is a value where its clause ends with it: "Số bác sĩ/vạn dân 14,5;".</summary>
    private bool IsAlone(int end) => text.AsSpan(end).TrimStart() is var rest && (rest.IsEmpty || rest[0] is ';' or '.' or ',' or '(');

    // ", góp phần …", ", bảo đảm …": what it is for
    [GeneratedRegex(@", (?:trong đó|góp phần|phấn đấu|bảo đảm|đảm bảo|đáp ứng|nhằm|để|qua đó|từng bước|đưa|nâng|tạo|tăng|giảm|đạt|phù hợp|theo|hướng tới)\b|\. ", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex GoesOnElsewhere();
}
