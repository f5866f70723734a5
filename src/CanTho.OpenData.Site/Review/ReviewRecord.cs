using CanTho.OpenData.Model;

namespace CanTho.OpenData.Site.Review;

/// <summary>A record to be held against its source.</summary>
/// <param name="Kind">Kind of record, in Vietnamese: "Nhiệm vụ".</param>
/// <param name="Id">Its identity.</param>
/// <param name="Title">What it says, in short.</param>
/// <param name="Fields">Its fields.</param>
/// <param name="Source">Its lines and words.</param>
/// <param name="Doubts">Why it should be looked at with care; none where nothing speaks against it.</param>
/// <param name="Commands">Commands that begin a correction of it; none for kinds that are not corrected.</param>
public sealed record ReviewRecord(
    string Kind, string Id, string Title, ImmutableArray<ReviewField> Fields, Provenance Source, ImmutableArray<string> Doubts, ImmutableArray<string> Commands)
{
    /// <summary>The key under which the browser keeps whether it was ticked.</summary>
    public string Key => $"{Kind} {Id}";
}
