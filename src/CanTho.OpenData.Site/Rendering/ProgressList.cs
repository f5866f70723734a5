namespace CanTho.OpenData.Site.Rendering;

/// <summary>The lists of the page of progress, each with pages of its own where it is long.</summary>
public enum ProgressList
{
    /// <summary>Documents and where their tasks stand.</summary>
    Documents,

    /// <summary>Agencies and where the tasks stand that they lead.</summary>
    Agencies,

    /// <summary>Progress reports received.</summary>
    Reports,

    /// <summary>What reports count of programmes.</summary>
    Programmes,

    /// <summary>What reports say of targets.</summary>
    Outlooks,
}
