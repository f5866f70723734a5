namespace CanTho.OpenData.Model;

/// <summary>An agency (cơ quan, đơn vị) of the register, or a collective of agencies.</summary>
/// <param name="Id">Identity.</param>
/// <param name="Name">Canonical name, such as "Sở Tài chính".</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="Aliases">Other ways in which sources write it, abbreviations among them.</param>
/// <param name="FormerNames">Names it bore, or bodies merged into it, each with its source.</param>
/// <param name="Successor">The body that took over its duties, where a source states one.</param>
/// <param name="SuccessorSource">The document that states the successor.</param>
public sealed record Agency(
    AgencyId Id, string Name, AgencyKind Kind, ImmutableArray<string> Aliases, ImmutableArray<FormerName> FormerNames,
    AgencyId? Successor, string? SuccessorSource)
{
    /// <summary>True for a description of many bodies ("Các sở, ngành, UBND xã, phường liên quan") that is no agency.</summary>
    public bool IsCollective => Kind == AgencyKind.Collective;

    /// <summary>Topics of the register of indicators that lie near its work, for readers who look further; no source gives them, and
    /// none says that it answers for those indicators.</summary>
    public ImmutableArray<string> Fields { get; init; } = [];
}
