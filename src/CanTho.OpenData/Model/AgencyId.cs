using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Model;

/// <summary>Identity of an agency (cơ quan) or of a collective of agencies: its canonical name as an ASCII slug, such as
/// <c>so-tai-chinh</c>.</summary>
public readonly record struct AgencyId(string Value)
{
    /// <summary>The identity that a canonical name has.</summary>
    public static AgencyId Of(string name) => new(VietnameseText.Slug(name));

    /// <summary>The slug itself.</summary>
    public override string ToString() => Value;
}
