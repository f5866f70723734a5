namespace CanTho.OpenData.Datasets.History;

/// <summary>How far a change reaches: which part of a version it raises.</summary>
public enum ChangeLevel
{
    /// <summary>Nothing but what follows from the day.</summary>
    None,

    /// <summary>Values changed.</summary>
    Patch,

    /// <summary>Records or datasets were added.</summary>
    Minor,

    /// <summary>A record, a column or a dataset was removed or renamed, or the columns of a dataset changed.</summary>
    Major,
}
