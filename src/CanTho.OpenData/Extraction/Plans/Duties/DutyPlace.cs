using CanTho.OpenData.Extraction.ResultReports;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>Where in a document a duty stands.</summary>
/// <param name="Section">The numbered part; null for text in none.</param>
/// <param name="Title">The nearest heading: of the part itself or of one around it.</param>
/// <param name="Assigns">True below a heading such as "TỔ CHỨC THỰC HIỆN": there a sentence that begins with a body is a duty,
/// whatever its verb.</param>
/// <param name="IsAhead">True below a heading of a report that speaks of the coming period.</param>
internal sealed record DutyPlace(Section? Section, string? Title, bool Assigns, bool IsAhead = false)
{
    private static readonly string[] Assigning = ["to chuc thuc hien", "phan cong", "trach nhiem"];

    /// <summary>Text in no part.</summary>
    public static DutyPlace Nowhere { get; } = new(null, null, Assigns: false);

    /// <summary>Number of the part; null outside any.</summary>
    public string? Path => Section is { Level: > 0 } section ? section.Path : null;

    /// <summary>"Các sở: " where a heading in front of the text announces names and the text goes on with them ("3. Các sở: Nội vụ, Y tế
    /// chủ động …"); "" elsewhere.</summary>
    public string Announced { get; init; } = "";

    /// <summary>A place below this one.</summary>
    public DutyPlace Enter(Section section) =>
        section.Heading is { } heading ? new(section, heading.Text, Assigns || IsAssigning(heading.Text), IsAhead || ReportScope.IsAhead(section)) : this with { Section = section };

    private static bool IsAssigning(string heading)
    {
        var folded = VietnameseText.Fold(heading);
        return Array.Exists(Assigning, words => folded.Contains(words, StringComparison.Ordinal));
    }
}
