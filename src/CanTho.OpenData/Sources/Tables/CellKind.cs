namespace CanTho.OpenData.Sources.Tables;

/// <summary>What the text of a cell looks like by its words alone.</summary>
internal enum CellKind
{
    /// <summary>Nothing that is told by its words.</summary>
    Words,

    /// <summary>No words, or a dash in their place.</summary>
    Empty,

    /// <summary>An Arabic number: 1, 1.2, (3).</summary>
    Number,

    /// <summary>A Roman number or a letter: II, A, a).</summary>
    Label,

    /// <summary>"nt", "như trên".</summary>
    Ditto,

    /// <summary>A time limit.</summary>
    Time,

    /// <summary>Agencies.</summary>
    Agency,

    /// <summary>A source of funds or a sum.</summary>
    Money,

    /// <summary>A product: Kế hoạch, Quyết định.</summary>
    Product,
}
