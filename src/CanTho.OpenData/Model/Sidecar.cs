namespace CanTho.OpenData.Model;

/// <summary>What we write beside a seed in <c>input/documents/</c>: its checksum, where it came from, what is known and unknown.</summary>
/// <param name="File">Path of the sidecar itself.</param>
/// <param name="Seed">Path of the seed, <c>seeds/…</c>; "" where it is missing and the complaint has been made.</param>
/// <param name="Sha256">SHA-256 that the seed must have; "" likewise.</param>
/// <param name="Kind">plan, task_table, report or other: a word for people; extraction does not rely on it.</param>
/// <param name="Origin">Where the text came from.</param>
/// <param name="Known">What is known of it beyond its own words.</param>
/// <param name="Unknown">What is missing or in doubt, each a sentence for readers.</param>
/// <param name="Documents">Its documents in the order of the text: the identity each must keep, and a short title for lists.</param>
public sealed record Sidecar(
    string File, string Seed, string Sha256, string Kind, string? Origin,
    ImmutableArray<string> Known, ImmutableArray<string> Unknown, ImmutableArray<SidecarDocument> Documents)
{
    /// <summary>The file that the seed was made of; null where it is the text as received.</summary>
    public ImportSource? ImportedFrom { get; init; }
}
