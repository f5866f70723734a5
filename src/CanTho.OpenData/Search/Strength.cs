namespace CanTho.OpenData.Search;

/// <summary>How strongly a term speaks for a record: BM25F over title, names and body, as a number from 1 to 31.</summary>
/// <remarks>The usual lengths are fixed, not measured, so that one more record does not change every file of the index.</remarks>
internal static class Strength
{
    private const double Saturation = 1.2;
    private const double LengthWeight = 0.7;
    private const int Strongest = 31;
    private const int OtherName = 24;

    /// <summary>Weight of one occurrence in each field, and the field's usual number of words.</summary>
    private static readonly ImmutableArray<(double Weight, double UsualLength)> Fields = [(4, 16), (2.5, 12), (1, 60)];

    /// <summary>The strength of a whole name: greatest for a title, however many other names the record has.</summary>
    public static int OfName(ReadOnlySpan<int> occurrences) => occurrences[0] > 0 ? Strongest : OtherName;

    /// <summary>The strength from the number of occurrences in, and the length of, title, names and body.</summary>
    public static int Compute(ReadOnlySpan<int> occurrences, ReadOnlySpan<int> lengths)
    {
        var weighted = 0.0;
        for (var field = 0; field < Fields.Length; field++)
        {
            var (weight, usualLength) = Fields[field];
            weighted += weight * occurrences[field] / (1 - LengthWeight + LengthWeight * lengths[field] / usualLength);
        }

        return Math.Clamp((int)Math.Round(Strongest * weighted / (Saturation + weighted)), 1, Strongest);
    }
}
