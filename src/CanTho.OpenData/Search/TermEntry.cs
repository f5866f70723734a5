namespace CanTho.OpenData.Search;

/// <summary>A term of the index with the records that hold it.</summary>
/// <param name="Folded">Its folded form: "duong sat".</param>
/// <param name="Exact">Its exact form: "đương` săt'".</param>
/// <param name="Postings">The records.</param>
internal readonly record struct TermEntry(string Folded, string Exact, Postings Postings)
{
    /// <summary>Characters that it takes in a shard.</summary>
    public int Size => Exact.Length + Postings.Gaps.Length + Postings.Strengths.Length;
}
