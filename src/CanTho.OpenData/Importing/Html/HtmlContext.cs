using CanTho.OpenData.Importing.Letters;

namespace CanTho.OpenData.Importing.Html;

/// <summary>What the elements around a place say of it.</summary>
/// <param name="Font">Font of its letters.</param>
/// <param name="IsCentred">True where it is centred.</param>
internal readonly record struct HtmlContext(LegacyFont Font, bool IsCentred)
{
    /// <summary>Heading that it stands in, 1 to 6; else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>True where blanks and ends of lines count.</summary>
    public bool IsPre { get; init; }

    /// <summary>True for raised text.</summary>
    public bool IsRaised { get; init; }
}
