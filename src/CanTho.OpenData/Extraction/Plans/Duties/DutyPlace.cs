using CanTho.OpenData.Model;

namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>Where in a document a duty stands.</summary>
/// <param name="Section">The numbered part; null for text in none.</param>
/// <param name="Title">The nearest heading: of the part itself or of one around it.</param>
internal sealed record DutyPlace(Section? Section, string? Title)
{
    /// <summary>Number of the part; null outside any.</summary>
    public string? Path => Section is { Level: > 0 } section ? section.Path : null;

    /// <summary>A place below this one.</summary>
    public DutyPlace Enter(Section section) => new(section, section.Heading?.Text ?? Title);
}
