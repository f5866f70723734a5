using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Wording;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>One page of the list of cited instruments: by kind, inside it by the level that issued them, those cited most first.</summary>
/// <param name="Part">The instruments of this page.</param>
/// <param name="Types">All kinds with their number, and the page on which each begins.</param>
public sealed record InstrumentListing(ListPart<InstrumentUse> Part, ImmutableArray<(string Type, int Count, int Page)> Types)
{
    private const int Whole = 300;
    private const int Size = 200;

    /// <summary>All pages.</summary>
    public static ImmutableArray<InstrumentListing> Of(Portal portal)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return Of(portal.Findings.Instruments, use => IssuerLevels.InOrder.IndexOf(IssuerLevels.Of(use.Instrument)));
    }

    /// <summary>All pages of the list in English, which knows no levels.</summary>
    internal static ImmutableArray<InstrumentListing> English(Portal portal) => Of(portal.Findings.Instruments, _ => 0);

    /// <summary>How many instruments of a kind there are on all pages.</summary>
    internal int CountOf(string type) => Types.First(one => one.Type == type).Count;

    private static ImmutableArray<InstrumentListing> Of(ImmutableArray<InstrumentUse> uses, Func<InstrumentUse, int> level)
    {
        var types = uses.GroupBy(use => use.Instrument.Type, StringComparer.Ordinal)
            .OrderByDescending(group => group.Sum(use => use.Mentions.Length)).ThenBy(group => VietnameseText.SortKey(group.Key), StringComparer.Ordinal).ToArray();
        var parts = ListParts.Cut(
            [
                .. types.SelectMany(type => type.OrderBy(level).ThenByDescending(use => use.Mentions.Length)
                    .ThenBy(use => VietnameseText.SortKey(InstrumentWords.NameOf(use)), StringComparer.Ordinal)),
            ], Whole, Size);
        return
        [
            .. parts.Select(part => new InstrumentListing(part,
                [.. types.Select(type => (type.Key, type.Count(), parts.First(other => other.Items.Any(use => use.Instrument.Type == type.Key)).Number))])),
        ];
    }
}
