namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>The verb that gives a figure.</summary>
internal enum FigureVerb
{
    /// <summary>None, or one that says nothing of the kind of figure (là, có).</summary>
    None,

    /// <summary>It reaches (đạt, bằng).</summary>
    Reach,

    /// <summary>It rises (tăng, cao hơn, vượt).</summary>
    Rise,

    /// <summary>It falls (giảm, thấp hơn).</summary>
    Fall,

    /// <summary>It makes up (chiếm).</summary>
    Share,

    /// <summary>It contributes (đóng góp).</summary>
    Contribute,
}

/// <summary>The words around a figure: its verb, where its clause begins, whether the clause has a subject of its own.</summary>
/// <param name="Verb">The verb.</param>
/// <param name="VerbFrom">First token of the verb, or of the words of exactness in front of the figure.</param>
/// <param name="ClauseFrom">First token of its clause.</param>
/// <param name="HasSubject">False in ", tăng 5%" and ", đạt 40% kế hoạch", which speak of the figure before.</param>
/// <param name="IsOver">True for "vượt": the figure is what goes beyond the plan.</param>
internal readonly record struct ClauseWords(FigureVerb Verb, int VerbFrom, int ClauseFrom, bool HasSubject, bool IsOver);
