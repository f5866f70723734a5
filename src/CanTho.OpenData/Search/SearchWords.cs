using System.Globalization;
using System.Text;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Search;

/// <summary>Cuts text into the words that search knows. <c>words()</c> of <c>theme/js/search.js</c> does the same; the cases in
/// <c>tests/search/word-cases.json</c> hold both to it.</summary>
internal static class SearchWords
{
    /// <summary>Signs of the tones after none: huyền, hỏi, ngã, sắc, nặng.</summary>
    private const string ToneSigns = "`?~'!";

    /// <summary>The words of a text in order: "Kế hoạch 218/KH-UBND" gives kế, hoạch, 218, KH (joined), UBND (joined).</summary>
    public static ImmutableArray<SearchWord> Parse(string text) => Parse(text, new Lexicon());

    /// <summary>The same words with their numbers in a lexicon.</summary>
    public static ImmutableArray<SearchWord> Parse(string text, Lexicon lexicon)
    {
        var composed = VietnameseText.Compose(text);
        var words = ImmutableArray.CreateBuilder<SearchWord>((composed.Length / 4) + 1);
        var lastEnd = -2;
        for (var start = 0; start < composed.Length; start++)
        {
            if (!IsWordCharacter(composed[start]))
            {
                continue;
            }

            var end = EndOfWord(composed, start);
            var joined = start == lastEnd + 1 && composed[lastEnd] is '-' or '–' or '/' or '&';
            words.Add(lexicon.Word(composed.AsSpan(start, end - start)) with { Joined = joined });
            lastEnd = end;
            start = end;
        }

        return words.DrainToImmutable();
    }

    /// <summary>The exact form of one composed word.</summary>
    public static string Exact(string word)
    {
        var form = new StringBuilder(word.Length + 1);
        var tone = 0;
        foreach (var character in word)
        {
            var (letter, mark) = VietnameseLetters.SplitTone(char.ToLowerInvariant(character));
            tone = mark > 0 ? mark : tone;
            form.Append(letter);
        }

        return tone > 0 ? form.Append(ToneSigns[tone - 1]).ToString() : form.ToString();
    }

    /// <summary>The forms of one composed word.</summary>
    internal static SearchWord Word(string written, bool joined)
    {
        var folded = VietnameseText.Fold(written);
        if (folded.Length == 0)
        {
            folded = written;
        }

        if (folded.Length > 1 && folded[0] == '0' && folded.All(char.IsAsciiDigit))
        {
            folded = folded.TrimStart('0') is { Length: > 0 } trimmed ? trimmed : "0";
            return new SearchWord(written, folded, folded, joined);
        }

        return new SearchWord(written, folded, Exact(written), joined);
    }

    /// <summary>A full stop or comma belongs to a word only between two digits: 64.717,47.</summary>
    private static int EndOfWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsWordCharacter(text[end]) || IsDecimalSign(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsDecimalSign(string text, int place) =>
        text[place] is '.' or ',' && place > 0 && place + 1 < text.Length
        && char.IsAsciiDigit(text[place - 1]) && char.IsAsciiDigit(text[place + 1]);

    private static bool IsWordCharacter(char character) =>
        char.IsLetter(character) || char.GetUnicodeCategory(character) is UnicodeCategory.DecimalDigitNumber or UnicodeCategory.NonSpacingMark;
}
