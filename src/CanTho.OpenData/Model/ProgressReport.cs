namespace CanTho.OpenData.Model;

/// <summary>A report on the progress of one task (báo cáo tiến độ): one row of a sheet in <c>input/progress/</c>.</summary>
/// <param name="Task">The task.</param>
/// <param name="Date">As of when.</param>
/// <param name="Status">The status reported.</param>
/// <param name="Percent">Share done, 0 to 100; null where not reported.</param>
/// <param name="Note">Words of the report; null without.</param>
/// <param name="SourceTitle">The document that reports it; never missing.</param>
/// <param name="SourceUrl">Where that document is; null where not published.</param>
/// <param name="Source">The row of the file.</param>
public sealed record ProgressReport(
    TaskId Task, DateOnly Date, ProgressStatus Status, int? Percent, string? Note, string SourceTitle, string? SourceUrl, Provenance Source)
{
    /// <summary>Title that the sheet gives the task, to notice rows that slipped; null where it gives none.</summary>
    public string? Title { get; init; }

    /// <summary>True for a row of a download of the portal that was put back.</summary>
    public bool IsDownloaded { get; init; }
}
