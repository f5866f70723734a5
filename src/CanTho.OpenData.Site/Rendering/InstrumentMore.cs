using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Which lists of a cited instrument have further pages: thousands of tasks may carry out one resolution.</summary>
internal static class InstrumentMore
{
    private const int Whole = 100;
    private const int ShownOfLong = 30;

    /// <summary>True where the page of the instrument shows only the beginning of a list.</summary>
    public static bool IsCut(InstrumentUse use, InstrumentMoreKind kind) => Count(use, kind) > Whole;

    /// <summary>How many entries the page of the instrument shows.</summary>
    public static int Shown(InstrumentUse use, InstrumentMoreKind kind) => IsCut(use, kind) ? ShownOfLong : Whole;

    /// <summary>How many entries there are.</summary>
    public static int Count(InstrumentUse use, InstrumentMoreKind kind) => kind == InstrumentMoreKind.Tasks ? use.Tasks.Length : use.Mentions.Length;

    /// <summary>The further pages of a list; none where the page of the instrument shows it whole.</summary>
    public static ImmutableArray<ListPart<int>> Pages(InstrumentUse use, InstrumentMoreKind kind) =>
        IsCut(use, kind) ? ListParts.Cut([.. Enumerable.Range(0, Count(use, kind))], Whole, Whole) : [];
}
