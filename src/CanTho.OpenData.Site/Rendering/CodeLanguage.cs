namespace CanTho.OpenData.Site.Rendering;

/// <summary>What a piece of code to copy is run by.</summary>
internal enum CodeLanguage
{
    /// <summary>pandas.</summary>
    Python,

    /// <summary>R without packages.</summary>
    R,

    /// <summary>The shell of SQLite.</summary>
    Sqlite,

    /// <summary>DuckDB.</summary>
    DuckDb,

    /// <summary>The query editor of Excel and Power BI.</summary>
    PowerQuery,

    /// <summary>A cell of Google Sheets.</summary>
    GoogleSheets,

    /// <summary>Download and check by command line.</summary>
    Shell,
}
