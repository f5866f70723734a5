namespace CanTho.OpenData.Site.Feeds;

/// <summary>The entries that a feed keeps.</summary>
/// <param name="Kept">The newest, newest first.</param>
/// <param name="LeftOut">How many older ones it has no room for; the feed says so.</param>
internal sealed record NewestEntries(ImmutableArray<AtomEntry> Kept, int LeftOut)
{
    /// <summary>A feed keeps this many entries.</summary>
    public const int Most = 200;

    /// <summary>The newest of some entries up to a day; an identity stands once.</summary>
    public static NewestEntries Of(IEnumerable<AtomEntry> entries, DateOnly asOf)
    {
        var told = entries.Where(entry => entry.Updated <= asOf).DistinctBy(entry => entry.Name, StringComparer.Ordinal)
            .OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Name, StringComparer.Ordinal).ToImmutableArray();
        return new NewestEntries([.. told.Take(Most)], Math.Max(0, told.Length - Most));
    }
}
