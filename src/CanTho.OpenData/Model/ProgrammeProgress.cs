namespace CanTho.OpenData.Model;

/// <summary>How many tasks or projects of a programme stand where: "Đang thực hiện 05/20 nhiệm vụ".</summary>
/// <param name="Id">Document, line and status.</param>
/// <param name="Document">Its document.</param>
/// <param name="Programme">The programme in the words of the source.</param>
/// <param name="Total">How many there are in all; null where not stated.</param>
/// <param name="Status">done, in_progress, planned, central or under_review.</param>
/// <param name="StatusRaw">The words that state it.</param>
/// <param name="Count">How many stand there.</param>
/// <param name="Source">The words and their lines.</param>
public sealed record ProgrammeProgress(
    string Id, DocumentId Document, string Programme, int? Total, string Status, string StatusRaw, int Count, Provenance Source);
