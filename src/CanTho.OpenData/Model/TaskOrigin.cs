namespace CanTho.OpenData.Model;

/// <summary>Where in a document a task is given.</summary>
public enum TaskOrigin
{
    /// <summary>A row of a table of tasks.</summary>
    Table,

    /// <summary>An item or sentence of the text.</summary>
    Prose,
}
