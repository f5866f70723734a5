namespace CanTho.OpenData.Site.Rendering;

/// <summary>One page's part of a long list: the list stays whole while it is short, and is cut into numbered pages where it is long, so
/// that no page grows with the corpus.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Count">How many parts there are.</param>
/// <param name="Items">Its items, in the order of the list.</param>
public sealed record ListPart<T>(int Number, int Count, ImmutableArray<T> Items)
{
    /// <summary>True for the part that the list's own address shows.</summary>
    public bool IsFirst => Number == 1;

    /// <summary>True where the list has further pages.</summary>
    public bool IsCut => Count > 1;
}
