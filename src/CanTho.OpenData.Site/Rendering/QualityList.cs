namespace CanTho.OpenData.Site.Rendering;

/// <summary>The lists of the page of data quality that have pages of their own where they are long.</summary>
public enum QualityList
{
    /// <summary>How the lines of each document were read.</summary>
    Coverage,

    /// <summary>What is in doubt.</summary>
    Complaints,
}
