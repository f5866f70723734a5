using System.Buffers;
using System.Collections.Frozen;

namespace CanTho.OpenData.Vietnamese;

/// <summary>Which syllables Vietnamese can have: an onset, a rime, a tone. "trịet" and "nghàn" are none; they are slips of the hand
/// or of a scanner.</summary>
public static class VietnameseSyllables
{
    /// <summary>Onsets, the longer first.</summary>
    private static readonly string[] Onsets =
    [
        "ngh", "ng", "nh", "kh", "ph", "th", "tr", "ch", "gh", "gi", "qu", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x", "",
    ];

    /// <summary>Rimes without tone, the rare ones of loanwords ("xoong", "quých") among them.</summary>
    private static readonly FrozenSet<string> Rimes = """
        a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
        e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
        i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y ych yêm yên yêng yêt yêu ym yn ynh yt
        o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
        ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
        u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu
        ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static readonly SearchValues<char> PlainVowels = SearchValues.Create("aeiouy");

    private static readonly SearchValues<char> ForeignLetters = SearchValues.Create("fjwz");

    /// <summary>True for a syllable that Vietnamese can have.</summary>
    /// <param name="syllable">One word in lower case, NFC.</param>
    public static bool IsPossible(string syllable)
    {
        ArgumentNullException.ThrowIfNull(syllable);
        var (letters, tone) = Split(syllable);
        return tone >= 0 && Array.Exists(Onsets, onset =>
            letters.StartsWith(onset, StringComparison.Ordinal) && RimesOf(onset, letters[onset.Length..]).Any(rime => Fits(rime, tone)));
    }

    /// <summary>True where two words differ at most in the letter that bears the tone mark: "hoá" and "hóa".</summary>
    public static bool AreSpellings(string left, string right) => Split(left) == Split(right);

    /// <summary>True for a word with a vowel and a mark of Vietnamese: not HĐND, not Internet.</summary>
    public static bool LooksVietnamese(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return word.Any(letter => letter > '\u007F') && !word.AsSpan().ContainsAny(ForeignLetters) && word.All(char.IsLetter)
            && VietnameseText.Fold(word).AsSpan().ContainsAny(PlainVowels);
    }

    /// <summary>Letters without tone, and the tone; -1 where there are two tones.</summary>
    private static (string Letters, int Tone) Split(string word)
    {
        var tone = 0;
        var letters = string.Create(word.Length, word, (target, source) =>
        {
            for (var index = 0; index < source.Length; index++)
            {
                (target[index], var own) = VietnameseLetters.SplitTone(source[index]);
                tone = own == 0 ? tone : tone == 0 ? own : -1;
            }
        });
        return (letters, tone);
    }

    /// <summary>"gi" and "qu" lend their vowel to the rime: giêng is gi + êng, già is g + ia, quốc is qu + ốc.</summary>
    private static IEnumerable<string> RimesOf(string onset, string rest) => onset switch
    {
        "gi" => [rest, "i" + rest],
        "qu" => [rest, "u" + rest, "o" + rest],
        _ => [rest],
    };

    /// <summary>A rime that ends in c, ch, p or t has only the tones sắc and nặng.</summary>
    private static bool Fits(string rime, int tone) =>
        Rimes.Contains(rime) && (tone is 4 or 5 || !(rime.EndsWith('c') || rime.EndsWith("ch", StringComparison.Ordinal) || rime.EndsWith('p') || rime.EndsWith('t')));
}
