namespace CanTho.OpenData.Model;

/// <summary>A correction that has been made: the record carries <paramref name="Id"/>, and what the source says stays here.</summary>
/// <param name="Id">Identity, from what is corrected and to what: <c>dinh-chinh-1a2b3c4d</c>.</param>
/// <param name="Correction">The entry of the file.</param>
/// <param name="Kind">Kind of the record: task, section or document.</param>
/// <param name="Original">The whole field as the source has it, before this correction.</param>
/// <param name="Published">The whole field as it is published after this correction.</param>
/// <param name="Place">The lines of the source that the record comes from.</param>
public sealed record AppliedCorrection(string Id, Correction Correction, string Kind, string Original, string Published, Provenance Place);
