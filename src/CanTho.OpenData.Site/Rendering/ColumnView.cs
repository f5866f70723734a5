namespace CanTho.OpenData.Site.Rendering;

/// <summary>What a reader sees of the values of a column at a glance.</summary>
public enum ColumnView
{
    /// <summary>Nothing: identities, free words, places in a source.</summary>
    None,

    /// <summary>Values and how often each occurs; of a column of codes every code, also one that never occurs.</summary>
    Values,

    /// <summary>First, middle and last day, and how many fall into each year.</summary>
    Years,

    /// <summary>Least, middle and greatest number.</summary>
    Amounts,
}
