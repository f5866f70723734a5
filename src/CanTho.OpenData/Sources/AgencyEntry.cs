using CanTho.OpenData.Model;
using CanTho.OpenData.Sources.Yaml;

namespace CanTho.OpenData.Sources;

/// <summary>One entry of the register of agencies as written, with the places of its names.</summary>
internal sealed record AgencyEntry(
    AgencyId Id, LocatedText Name, AgencyKind Kind, ImmutableArray<LocatedText> Aliases, ImmutableArray<(LocatedText Name, FormerName Former)> Former,
    LocatedText? Successor, string? SuccessorSource, ImmutableArray<LocatedText> Fields)
{
    /// <summary>Every spelling of the agency: its name, its aliases, its former names.</summary>
    public IEnumerable<LocatedText> Spellings => Aliases.Prepend(Name).Concat(Former.Select(former => former.Name));
}
