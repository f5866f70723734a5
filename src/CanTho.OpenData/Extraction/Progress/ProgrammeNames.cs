using System.Text.RegularExpressions;
using CanTho.OpenData.Extraction.Plans.Targets;

namespace CanTho.OpenData.Extraction.Progress;

/// <summary>Cuts the name of a programme out of a heading or sentence: "b) Đối với nhiệm vụ đầu tư …, thành phố đã … 25 dự án, gồm:".</summary>
internal static partial class ProgrammeNames
{
    /// <summary>The programme that a heading is about.</summary>
    public static string OfHeading(string heading)
    {
        var name = Opening().Replace(heading, "");
        var clause = Clause().Match(name);
        name = (clause.Success ? name[..clause.Index] : name).Trim(' ', '.', ':', ';', ',');
        return name.Length == 0 ? heading : char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>True for the heading of a chapter ("I. KẾT QUẢ THỰC HIỆN"), which says less than a sentence below it.</summary>
    public static bool IsOfAChapter(string heading) => !heading.Any(char.IsLower);

    /// <summary>The programme that a sentence says has so many tasks: "Đề án đô thị thông minh đã đề ra 32 nhiệm vụ"; "Nhiệm vụ UBND tỉnh giao" of
    /// "UBND tỉnh giao 833 nhiệm vụ"; null where none stands.</summary>
    public static string? OfSentence(string sentence, int count)
    {
        var before = sentence[..count];
        var verb = Verb().Match(before);
        if (!verb.Success || verb.Index == 0)
        {
            return null;
        }

        if (before.StartsWith("Đối với ", StringComparison.Ordinal))
        {
            return OfHeading(before);
        }

        var name = IndicatorText.Clean(Opening().Replace(Time().Replace(before[..verb.Index], ""), ""));
        name = name.Length > 0 && Given().Match(verb.Value) is { Success: true } given ? $"Nhiệm vụ {name} {given.Value}" : name;
        return name.Length is > 3 and < 200 ? char.ToUpperInvariant(name[0]) + name[1..] : null;
    }

    // "Đối với các nhiệm vụ", "Về Chương trình"
    [GeneratedRegex(@"^(?:Đối với|Về|Kết quả thực hiện|Tình hình thực hiện|Tiến độ thực hiện)\s(?:các\s(?=nhiệm vụ trọng|dự án trọng))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Opening();

    // ", thành phố đã cập nhật", ", đến nay"
    [GeneratedRegex(@"[,:]\s(?:đến nay|tính đến|hiện nay|hiện|\d{1,2} tháng|năm \d|thành phố đã|tỉnh đã|UBND|đã|tổng cộng|tổng số|có \d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Clause();

    // "Từ ngày 01/01/2017 đến 25/12/2017, ", "Trong 10 tháng đầu năm, "
    [GeneratedRegex(@"^(?:Từ|Đến|Tính đến|Trong)\s[^,]*(?:,|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Time();

    [GeneratedRegex(@"(?:được\s)?giao", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Given();

    // "Đề án … đã đề ra 32", "Chương trình … gồm 12"
    [GeneratedRegex(@"\s(?:đã đề ra|đề ra|gồm có|gồm|bao gồm|có tổng số|có tổng cộng|có|được giao|giao|xác định|với)\s(?:tổng cộng |tổng số |thực hiện )?$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Verb();
}
