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

    /// <summary>The programme that a sentence says has so many tasks: "Đề án đô thị thông minh đã đề ra 32 nhiệm vụ"; null where none stands.</summary>
    public static string? OfSentence(string sentence, int count)
    {
        var before = sentence[..count];
        var verb = Verb().Match(before);
        if (!verb.Success || verb.Index == 0)
        {
            return null;
        }

        var name = IndicatorText.Clean(Opening().Replace(before[..verb.Index], ""));
        return name.Length is > 3 and < 200 ? char.ToUpperInvariant(name[0]) + name[1..] : null;
    }

    // "Đối với các nhiệm vụ", "Về Chương trình"
    [GeneratedRegex(@"^(?:Đối với|Về|Kết quả thực hiện|Tình hình thực hiện|Tiến độ thực hiện)\s(?:các\s(?=nhiệm vụ trọng|dự án trọng))?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Opening();

    // ", thành phố đã cập nhật", ", đến nay"
    [GeneratedRegex(@"[,:]\s(?:đến nay|tính đến|hiện nay|hiện|thành phố đã|tỉnh đã|UBND|đã|tổng cộng|tổng số|có \d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 60_000)]
    private static partial Regex Clause();

    // "Đề án … đã đề ra 32", "Chương trình … gồm 12"
    [GeneratedRegex(@"\s(?:đã đề ra|đề ra|gồm có|gồm|bao gồm|có tổng số|có tổng cộng|có|được giao|giao|xác định|với)\s(?:tổng cộng |tổng số |thực hiện )?$", RegexOptions.CultureInvariant, 60_000)]
    private static partial Regex Verb();
}
