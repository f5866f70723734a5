namespace CanTho.OpenData.Site.Rendering;

/// <summary>The lists of an agency that have further pages where they are long. What it leads and coordinates has pages of its own among
/// the facets of the tasks.</summary>
public enum AgencyMoreKind
{
    /// <summary>Reports and other duties that come back.</summary>
    Duties,

    /// <summary>Agencies and groups named in the same tasks.</summary>
    Partners,

    /// <summary>Instruments that its tasks cite.</summary>
    Instruments,

    /// <summary>Groups named as a whole in the same documents.</summary>
    Groups,
}
