using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Model;

/// <summary>Identity of an indicator (chỉ tiêu): its canonical name as an ASCII slug, such as <c>ty-le-bao-phu-bao-hiem-y-te</c>.</summary>
public readonly record struct IndicatorId(string Value)
{
    /// <summary>The identity that a canonical name has.</summary>
    public static IndicatorId Of(string name) => new(VietnameseText.Slug(name));

    /// <summary>The slug itself.</summary>
    public override string ToString() => Value;
}
