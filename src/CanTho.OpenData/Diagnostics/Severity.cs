namespace CanTho.OpenData.Diagnostics;

/// <summary>How grave a complaint is.</summary>
public enum Severity
{
    /// <summary>Worth knowing; published.</summary>
    Info,

    /// <summary>Doubtful data; published beside the record.</summary>
    Warning,

    /// <summary>The build stops before writing anything.</summary>
    Error,
}
