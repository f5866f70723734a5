using System.Collections.Frozen;
using System.Text;

namespace CanTho.OpenData.Vietnamese;

/// <summary>The letters of Vietnamese as one table. The program runs without the machine's language data (invariant globalisation),
/// in which <see cref="string.Normalize()"/> does nothing; composing and taking apart letters is done here.</summary>
internal static class VietnameseLetters
{
    /// <summary>Each vowel without tone, then with huyền, hỏi, ngã, sắc, nặng: the order of dictionaries.</summary>
    private static readonly string[] Vowels =
    [
        "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
    ];

    /// <summary>Combining tone marks in the same order, none first.</summary>
    private const string ToneMarks = "\0\u0300\u0309\u0303\u0301\u0323";

    /// <summary>Letters with a mark and their parts: base letter, combining mark.</summary>
    private static readonly (char Letter, char Base, char Mark)[] MarkedLetters =
    [
        ('ă', 'a', '\u0306'), ('â', 'a', '\u0302'), ('ê', 'e', '\u0302'), ('ô', 'o', '\u0302'), ('ơ', 'o', '\u031B'), ('ư', 'u', '\u031B'),
    ];

    /// <summary>Letters of other European languages (U+00C0 to U+017F) that occur in names, and the plain letter search takes them for.
    /// <c>fold()</c> of <c>theme/js/search.js</c> folds the same.</summary>
    private const string Foreign =
        "äaåaçcëeîiïiñnöoûuüuÿyāaąaćcĉcċcčcďdēeĕeėeęeěeĝgğgġgģgĥhīiĭiįi"
        + "ĵjķkĺlļlľlńnņnňnōoŏoőoŕrŗrřrśsŝsşsšsţtťtūuŭuůuűuųuŵwŷyźzżzžzøołlİi";

    private static readonly FrozenDictionary<char, (char Letter, int Tone)> Parts = BuildParts();
    private static readonly FrozenDictionary<(char Letter, char Mark), char> Composed = BuildComposed();

    /// <summary>What every character up to the last Vietnamese letter (ỹ, U+1EF9) is folded to: folding is asked for each letter of a text, many times.</summary>
    private static readonly char[] Folded = BuildFolded();

    /// <summary>The letter without its tone, and the tone: 0 none, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng.</summary>
    /// <param name="lower">A lower-case letter.</param>
    public static (char Letter, int Tone) SplitTone(char lower) => Parts.TryGetValue(lower, out var parts) ? parts : (lower, 0);

    /// <summary>The lower-case ASCII letter that a letter is folded to; the lower-case letter itself where there is none.</summary>
    public static char Fold(char character) => character < Folded.Length ? Folded[character] : char.ToLowerInvariant(character);

    /// <summary>Folds a text letter by letter: every character stays at its place.</summary>
    public static string FoldInPlace(string text) => string.Create(text.Length, text, static (folded, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            folded[index] = Fold(source[index]);
        }
    });

    /// <summary>True for a combining mark of Vietnamese.</summary>
    public static bool IsMark(char character) => character is >= '\u0300' and <= '\u036F';

    /// <summary>Puts letters and the combining marks behind them together, in whatever order the marks stand.</summary>
    public static string Compose(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var composed = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (composed.Length == 0 || !IsMark(text[index]) || !TryCompose(composed[^1], text[index], out var letter))
            {
                composed.Append(text[index]);
            }
            else
            {
                composed[^1] = letter;
            }
        }

        return composed.ToString();
    }

    private static bool TryCompose(char letter, char mark, out char composed)
    {
        var lower = char.ToLowerInvariant(letter);
        var isUpper = lower != letter;
        if (!Composed.TryGetValue((lower, mark), out composed))
        {
            // A tone that came before the letter's own mark: é + ̂ is ế.
            var (bare, tone) = SplitTone(lower);
            if (tone == 0 || !Composed.TryGetValue((bare, mark), out var marked) || !Composed.TryGetValue((marked, ToneMarks[tone]), out composed))
            {
                return false;
            }
        }

        composed = isUpper ? char.ToUpperInvariant(composed) : composed;
        return true;
    }

    private static FrozenDictionary<char, (char, int)> BuildParts() =>
        Vowels.SelectMany(row => row.Select((letter, tone) => (letter, parts: (row[0], tone)))).ToFrozenDictionary(pair => pair.letter, pair => pair.parts);

    private static FrozenDictionary<(char, char), char> BuildComposed() =>
        Vowels.SelectMany(row => row.Skip(1).Select((letter, index) => (key: (row[0], ToneMarks[index + 1]), letter)))
            .Concat(MarkedLetters.Select(marked => (key: (marked.Base, marked.Mark), letter: marked.Letter)))
            .ToFrozenDictionary(pair => pair.key, pair => pair.letter);

    private static char[] BuildFolded()
    {
        var plain = BuildPlain();
        var folded = new char['\u1F00'];
        for (var character = '\0'; character < folded.Length; character++)
        {
            var lower = char.ToLowerInvariant(character);
            folded[character] = plain.GetValueOrDefault(lower, lower);
        }

        return folded;
    }

    private static Dictionary<char, char> BuildPlain()
    {
        var plain = new Dictionary<char, char> { ['đ'] = 'd', ['ð'] = 'd' };
        foreach (var row in Vowels)
        {
            var marked = Array.Find(MarkedLetters, entry => entry.Letter == row[0]);
            foreach (var letter in row)
            {
                plain[letter] = marked.Base == '\0' ? row[0] : marked.Base;
            }
        }

        for (var index = 0; index < Foreign.Length; index += 2)
        {
            plain[Foreign[index]] = Foreign[index + 1];
        }

        return plain;
    }
}
