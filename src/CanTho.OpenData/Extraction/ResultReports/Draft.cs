namespace CanTho.OpenData.Extraction.ResultReports;

/// <summary>What a figure that opens an observation states.</summary>
internal enum HeadKind
{
    /// <summary>An amount or a count.</summary>
    Amount,

    /// <summary>A change without an amount.</summary>
    Growth,

    /// <summary>A part of a whole, a rate.</summary>
    Share,

    /// <summary>A share of a plan without an amount.</summary>
    PlanShare,

    /// <summary>Points of growth that a branch contributes.</summary>
    Contribution,
}

/// <summary>An observation while its clause is being read: its figure, and what the clause adds to it.</summary>
/// <param name="head">The figure.</param>
/// <param name="kind">What it states.</param>
/// <param name="from">First token of the clause.</param>
/// <param name="depth">How many brackets are open around it.</param>
internal sealed class Draft(Figure head, HeadKind kind, int from, int depth)
{
    /// <summary>The figure.</summary>
    public Figure Head { get; } = head;

    /// <summary>What it states.</summary>
    public HeadKind Kind { get; } = kind;

    /// <summary>First token of its clause.</summary>
    public int From { get; set; } = from;

    /// <summary>First token of the words between the figure before and this one.</summary>
    public int ClauseFrom { get; } = from;

    /// <summary>The token behind its clause; grows as the clause is read.</summary>
    public int To { get; set; } = head.To;

    /// <summary>How many brackets are open around it.</summary>
    public int Depth { get; } = depth;

    /// <summary>Its unit; for a bare number the noun that its subject counts ("tổng số hồ sơ … là 104.756").</summary>
    public string? Unit { get; set; } = head.Unit;

    /// <summary>Value with its sign.</summary>
    public decimal Value { get; set; } = head.Value;

    /// <summary>Change in percent that the clause states; its basis decides whether it is one on the year.</summary>
    public decimal? Change { get; set; }

    /// <summary>What <see cref="Change"/>, or for a growth the value itself, is measured against.</summary>
    public Basis Basis { get; set; }

    /// <summary>True where the text says what <see cref="Basis"/> is, false where that is the habit of reports.</summary>
    public bool IsBasisNamed { get; set; }

    /// <summary>True for a change on the same period of the year before.</summary>
    public bool IsYearly => Basis == Basis.SamePeriod;

    /// <summary>Share of the plan.</summary>
    public decimal? PlanPct { get; set; }

    /// <summary>Value a year before.</summary>
    public decimal? PreviousValue { get; set; }

    /// <summary>The year that the comparison names.</summary>
    public int? ComparedYear { get; set; }

    /// <summary>True for "so với năm 2022": compared with a whole year.</summary>
    public bool IsComparedWithYear { get; set; }

    /// <summary>What is measured.</summary>
    public string Indicator { get; set; } = "";

    /// <summary>What is measured, as the clause alone says it.</summary>
    public string Name { get; set; } = "";

    /// <summary>The figure of which this one is a part ("trong đó"), or null.</summary>
    public Draft? Parent { get; set; }

    /// <summary>Period, or null for the report's own.</summary>
    public string? Period { get; set; }

    /// <summary>ước, lũy kế or null.</summary>
    public string? Qualifier { get; set; }

    /// <summary>Number of the footnote whose mark stands in its clause.</summary>
    public int? Mark { get; set; }
}
