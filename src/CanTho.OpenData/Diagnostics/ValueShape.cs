namespace CanTho.OpenData.Diagnostics;

/// <summary>Shapes that a value in a file written by people can have.</summary>
public enum ValueShape
{
    /// <summary>A text, a number, a date: one value.</summary>
    Text,

    /// <summary>A list of values.</summary>
    List,

    /// <summary>Keys with values.</summary>
    Mapping,
}
