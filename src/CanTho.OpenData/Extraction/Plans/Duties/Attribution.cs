using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans.Duties;

/// <summary>A doer named in brackets behind what is to be done: "Rà soát văn bản (Sở Tư pháp chủ trì, phối hợp với các sở, ngành thực hiện)".</summary>
/// <param name="Bracket">The words in the brackets.</param>
/// <param name="Title">Where the words before them end.</param>
/// <param name="Phrase">What the bracket says; offsets in its words.</param>
internal sealed record Attribution(string Bracket, int Title, DutyPhrase Phrase)
{
    private const int Longest = 400;

    /// <summary>Reads the bracket that ends a text; null where there is none, or it names nobody with a role.</summary>
    public static Attribution? Read(string text)
    {
        var end = text.AsSpan().TrimEnd(" .;,/").Length;
        if (end == 0 || text[end - 1] != ')' || text.LastIndexOf('(', end - 1) is var open && (open <= 0 || end - open > Longest))
        {
            return null;
        }

        var bracket = text[(open + 1)..(end - 1)];
        return DutyPhrases.Read(bracket) is { Lead: not null, IsAssigned: true } phrase ? new Attribution(bracket, open, phrase)
            : DutyPhrases.Read(bracket) is { Lead: not null } plain && IsDoing(bracket) ? new Attribution(bracket, open, plain) : null;
    }

    private static bool IsDoing(string bracket) => VietnameseText.Fold(bracket).Contains("thuc hien", StringComparison.Ordinal);
}
