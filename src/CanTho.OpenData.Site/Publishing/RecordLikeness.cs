namespace CanTho.OpenData.Site.Publishing;

/// <summary>How a record of today is known to be a former one, the surest last.</summary>
internal enum RecordLikeness
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Most words of its name are the same: a guess, to be looked at.</summary>
    Name,

    /// <summary>It has the same section, group and ordinal in the same file.</summary>
    Ordinal,

    /// <summary>It stands on the same line of the same file.</summary>
    Line,
}
