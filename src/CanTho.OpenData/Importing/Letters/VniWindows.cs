using System.Collections.Frozen;
using System.Text;

namespace CanTho.OpenData.Importing.Letters;

/// <summary>VNI for Windows: a letter, and behind it a Western letter that stands for its marks ("aù" is á, "eä" is ệ); ơ, ư, đ, ì, í, ỉ, ĩ,
/// ị and ỵ have codes of their own, and ơ and ư take tones like plain letters ("ôù" is ớ).</summary>
internal static class VniWindows
{
    /// <summary>Letters with codes of their own.</summary>
    private const string Singles = "ôơöưñđììííæỉóĩòịîỵ";

    /// <summary>Signs that stand for letters or marks here and in no Vietnamese text of Unicode.</summary>
    private const string Telltale = "øûïåäëüöñæîØÛÏÅÄËÜÖÑÆÎ";

    /// <summary>What each mark makes of the letters before it: base letters, and what they become, in order.</summary>
    private static readonly (char Mark, string Bases, string Become)[] Marks =
    [
        ('ù', "aeouyôö", "áéóúýớứ"), ('ø', "aeouyôö", "àèòùỳờừ"), ('û', "aeouyôö", "ảẻỏủỷởử"), ('õ', "aeouyôö", "ãẽõũỹỡữ"), ('ï', "aeouôö", "ạẹọụợự"),
        ('â', "aeo", "âêô"), ('á', "aeo", "ấếố"), ('à', "aeo", "ầềồ"), ('å', "aeo", "ẩểổ"), ('ã', "aeo", "ẫễỗ"), ('ä', "aeo", "ậệộ"),
        ('ê', "a", "ă"), ('é', "a", "ắ"), ('è', "a", "ằ"), ('ú', "a", "ẳ"), ('ü', "a", "ẵ"), ('ë', "a", "ặ"),
    ];

    private static readonly FrozenDictionary<char, char> SingleLetters =
        Enumerable.Range(0, Singles.Length / 2).ToFrozenDictionary(index => Singles[index * 2], index => Singles[(index * 2) + 1]);

    private static readonly FrozenDictionary<(char Base, char Mark), char> Pairs = Marks
        .SelectMany(row => row.Bases.Select((letter, index) => (key: (letter, row.Mark), value: row.Become[index])))
        .ToFrozenDictionary(pair => pair.key, pair => pair.value);

    /// <summary>Code and letter of all small letters: one or two characters, and what they stand for.</summary>
    public static IEnumerable<KeyValuePair<string, char>> Table =>
        SingleLetters.Select(pair => KeyValuePair.Create(pair.Key.ToString(), pair.Value))
            .Concat(Pairs.Select(pair => KeyValuePair.Create($"{pair.Key.Base}{pair.Key.Mark}", pair.Value)));

    /// <summary>True for a sign that is written in this encoding only.</summary>
    public static bool IsTelltale(char character) => Telltale.Contains(character, StringComparison.Ordinal);

    /// <summary>The text in Unicode; a character without a place in the table is left as it is and given back. A letter and its mark have one
    /// case, that of the letter: "AÙ" and "Aù" are both Á.</summary>
    public static (string Text, int Letters, char? Unknown) Decode(string text)
    {
        var decoded = new StringBuilder(text.Length);
        char? unknown = null;
        var letters = 0;
        for (var index = 0; index < text.Length; index++)
        {
            var code = Code(text[index]);
            var lower = char.ToLowerInvariant(code);
            char letter;
            if (index + 1 < text.Length && Pairs.TryGetValue((lower, char.ToLowerInvariant(Code(text[index + 1]))), out letter))
            {
                index++;
            }
            else if (!SingleLetters.TryGetValue(lower, out letter))
            {
                unknown ??= code is >= '\u00C0' and <= '\u00FF' and not ('×' or '÷') ? code : null;
                decoded.Append(code);
                continue;
            }

            letters++;
            decoded.Append(lower == code ? letter : char.ToUpperInvariant(letter));
        }

        return (decoded.ToString(), letters, unknown);
    }

    private static char Code(char character) => character is >= '\uF020' and <= '\uF0FF' ? (char)(character - 0xF000) : character;
}
