namespace CanTho.OpenData.Datasets.History;

/// <summary>What made a record change.</summary>
public enum ChangeCauseKind
{
    /// <summary>A correction was decided.</summary>
    Correction,

    /// <summary>A source document is new, or another text of it was received.</summary>
    Document,

    /// <summary>A progress report came in.</summary>
    Progress,

    /// <summary>A register or a note on a document was edited.</summary>
    Register,

    /// <summary>None of these: the program reads the same sources otherwise.</summary>
    Reading,
}
