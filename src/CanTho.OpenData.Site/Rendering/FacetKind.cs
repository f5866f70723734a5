namespace CanTho.OpenData.Site.Rendering;

/// <summary>By what the register of tasks can be narrowed (tiêu chí lọc), in the order in which pages list it.</summary>
public enum FacetKind
{
    /// <summary>The agency that leads.</summary>
    Lead,

    /// <summary>The quarter in which the deadline ends, or that the source names only its year.</summary>
    Quarter,

    /// <summary>The year of the last day.</summary>
    Year,

    /// <summary>Where the task stands against its deadline.</summary>
    State,

    /// <summary>The document that gives it.</summary>
    Document,

    /// <summary>The topmost section of the document.</summary>
    Section,

    /// <summary>An agency named as coordinating.</summary>
    Coordinating,

    /// <summary>The expected product, in the words of the source.</summary>
    Output,

    /// <summary>The source of funds, in the words of the source.</summary>
    Funding,
}
