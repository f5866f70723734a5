using CanTho.OpenData.Extraction.Fields;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Plans;

/// <summary>A set of words and phrases found in a text: phrases of two syllables and more whatever their marks (scanners lose them),
/// single syllables only with their marks, because "trình" and "trinh" differ in nothing else.</summary>
internal sealed class PhraseSet
{
    private readonly PhraseTable<bool> phrases;
    private readonly PhraseTable<bool> lists;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> syllables;

    /// <summary>Takes the words up.</summary>
    public PhraseSet(params string[] words)
    {
        var many = words.Where(word => word.Contains(' ', StringComparison.Ordinal)).ToLookup(word => word.Contains(',', StringComparison.Ordinal), word => (VietnameseText.Fold(word), true));
        phrases = new PhraseTable<bool>(many[false]);
        lists = new PhraseTable<bool>(many[true], passesMarks: true);
        syllables = words.Where(word => !word.Contains(' ', StringComparison.Ordinal))
            .ToHashSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many tokens the phrase that stands here covers; 0 where none does.</summary>
    public int LengthAt(FieldText text, int index)
    {
        if (phrases.TryFind(text, index, out var next, out _) || lists.TryFind(text, index, out next, out _))
        {
            return next - index;
        }

        return text[index].Kind == TokenKind.Word && syllables.Contains(text.Written(index)) ? 1 : 0;
    }

    /// <summary>True where one of the words stands.</summary>
    public bool StandsAt(FieldText text, int index) => LengthAt(text, index) > 0;
}
