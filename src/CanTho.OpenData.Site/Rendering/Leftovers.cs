namespace CanTho.OpenData.Site.Rendering;

/// <summary>What a step of a build leaves behind.</summary>
internal static class Leftovers
{
    /// <summary>A portal of ten thousand tasks stays below: for it, what is collected is not worth the time.</summary>
    private const long Large = 256L << 20;

    /// <summary>Gives the memory of a large portal back before the next step asks for its own. The collector alone would wait until there is as
    /// much again as was found last.</summary>
    public static void Collect()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > Large)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
