using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans;

/// <summary>A set of words and phrases found in a text: phrases of two syllables and more whatever their marks (scanners lose them),
/// single syllables only with their marks, because "trình" and "trinh" differ in nothing else.</summary>
internal sealed class PhraseSet
{
    private readonly PhraseTable<bool> phrases;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> syllables;

    /// <summary>Takes the words up.</summary>
    public PhraseSet(params string[] words)
    {
        phrases = new PhraseTable<bool>(words.Where(word => word.Contains(' ', StringComparison.Ordinal)).Select(word => (VietnameseText.Fold(word), true)));
        syllables = words.Where(word => !word.Contains(' ', StringComparison.Ordinal))
            .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many tokens the phrase that stands here covers; 0 where none does.</summary>
    public int LengthAt(FieldText text, int index)
    {
        if (phrases.TryFind(text, index, out var next, out _))
        {
            return next - index;
        }

        return text[index].Kind == TokenKind.Word && syllables.Contains(text.Written(index)) ? 1 : 0;
    }

    /// <summary>True where one of the words stands.</summary>
    public bool StandsAt(FieldText text, int index) => LengthAt(text, index) > 0;
}
