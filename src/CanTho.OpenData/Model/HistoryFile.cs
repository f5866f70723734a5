namespace CanTho.OpenData.Model;

/// <summary>A file of the ledger of versions (sổ thay đổi), <c>input/history/1.2.0.jsonl</c>: one JSON object a line, exactly as written.</summary>
/// <param name="Path">Path as it is shown to people.</param>
/// <param name="Lines">Its lines; <c>Lines[0]</c> is line 1.</param>
public sealed record HistoryFile(string Path, ImmutableArray<string> Lines);
