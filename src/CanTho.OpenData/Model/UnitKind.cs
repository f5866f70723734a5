namespace CanTho.OpenData.Model;

/// <summary>Kinds of quantities. Figures of two kinds are never figures of one indicator.</summary>
public enum UnitKind
{
    /// <summary>A share or a rate: %, of which 100 is the whole.</summary>
    Share,

    /// <summary>A change on another time: % tăng, %/năm.</summary>
    Growth,

    /// <summary>Points: điểm %, điểm of an index.</summary>
    Points,

    /// <summary>Money in đồng.</summary>
    Dong,

    /// <summary>Money in US dollars.</summary>
    Dollar,

    /// <summary>Area.</summary>
    Area,

    /// <summary>Mass.</summary>
    Mass,

    /// <summary>Energy.</summary>
    Energy,

    /// <summary>Things and people counted, each under its own noun: doanh nghiệp, lao động, xã.</summary>
    Count,

    /// <summary>A place in a ranking: hạng.</summary>
    Rank,
}
