using System.Globalization;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>A text cut once into words, numbers and marks, with a folded copy of the same length, so that offsets in one are offsets in
/// the other. "Quý II/2026" is <c>quy</c>, <c>ii</c>, <c>/</c>, <c>2026</c>. Words are compared folded: scanners lose marks.</summary>
internal sealed class FieldText
{
    /// <summary>The kinds of the characters up to the last letter of Vietnamese.</summary>
    private static readonly TokenKind[] Kinds = [.. Enumerable.Range(0, 0x1F00).Select(character => Classify((char)character))];

    /// <summary>Words of Vietnamese are three or four letters long, and a blank stands between them.</summary>
    private const int UsualWord = 4;

    private Token[] tokens;
    private readonly string folded;

    /// <summary>Cuts a text up; one pass over its characters.</summary>
    public FieldText(string text)
    {
        Text = text;
        folded = VietnameseLetters.FoldInPlace(text);
        tokens = new Token[(text.Length / UsualWord) + 2];
        Cut();
    }

    /// <summary>The text as given.</summary>
    public string Text { get; }

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>The token at a place; an empty one outside the text.</summary>
    public Token this[int index] => (uint)index < (uint)Count ? tokens[index] : new Token(TokenKind.None, Text.Length, Text.Length, TokenGap.None);

    /// <summary>The folded characters of a token.</summary>
    public ReadOnlySpan<char> Folded(int index)
    {
        var token = this[index];
        return folded.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>The characters of a token as written.</summary>
    public ReadOnlySpan<char> Written(int index)
    {
        var token = this[index];
        return Text.AsSpan(token.Start, token.End - token.Start);
    }

    /// <summary>True where a word with these folded letters stands.</summary>
    public bool IsWord(int index, ReadOnlySpan<char> word) =>
        this[index] is { Kind: TokenKind.Word } token && token.End - token.Start == word.Length && folded.AsSpan(token.Start, word.Length).SequenceEqual(word);

    /// <summary>True where one of the marks stands.</summary>
    public bool IsMark(int index, ReadOnlySpan<char> marks) =>
        this[index].Kind == TokenKind.Mark && marks.Contains(Text[this[index].Start]);

    /// <summary>True where a hyphen or dash stands.</summary>
    public bool IsDash(int index) => IsMark(index, "-–—−‐‑");

    /// <summary>True where a word begins with a capital letter.</summary>
    public bool IsCapitalised(int index) => this[index].Kind == TokenKind.Word && char.IsUpper(Text[this[index].Start]);

    /// <summary>True where a word of at least two letters is all capitals.</summary>
    public bool IsAllCapitals(int index) =>
        this[index] is { Kind: TokenKind.Word } token && token.End - token.Start > 1 && !HasSmallLetter(Written(index));

    /// <summary>How many tokens a phrase of folded words, written with single blanks, covers from here; 0 where it does not stand here.</summary>
    public int Phrase(int index, ReadOnlySpan<char> phrase)
    {
        var count = 0;
        foreach (var range in phrase.Split(' '))
        {
            if (!IsWord(index + count, phrase[range]))
            {
                return 0;
            }

            count++;
        }

        return count;
    }

    /// <summary>The number that stands here, at most six digits; null otherwise.</summary>
    public int? Number(int index) =>
        this[index] is { Kind: TokenKind.Number } token && token.End - token.Start <= 6
            ? int.Parse(Text.AsSpan(token.Start, token.End - token.Start), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;

    /// <summary>The year of four digits, 1900 to 2100, that stands here; null otherwise.</summary>
    public int? Year(int index) =>
        this[index] is { Kind: TokenKind.Number } token && token.End - token.Start == 4 && Number(index) is >= 1900 and <= 2100 and var year ? year : null;

    /// <summary>The text from one offset to another, each run of white space as one blank.</summary>
    public string Clean(int start, int end)
    {
        var cleaned = new System.Text.StringBuilder(Math.Max(0, end - start));
        for (var index = start; index < end; index++)
        {
            if (!char.IsWhiteSpace(Text[index]))
            {
                cleaned.Append(Text[index]);
            }
            else if (cleaned.Length > 0 && cleaned[^1] != ' ')
            {
                cleaned.Append(' ');
            }
        }

        return cleaned.ToString().TrimEnd();
    }

    private void Cut()
    {
        var place = 0;
        while (place < Text.Length)
        {
            var gap = ReadGap(ref place);
            if (place == Text.Length)
            {
                return;
            }

            var start = place++;
            var kind = KindOf(Text[start]);
            while (kind != TokenKind.Mark && place < Text.Length && KindOf(Text[place]) == kind)
            {
                place++;
            }

            if (Count == tokens.Length)
            {
                Array.Resize(ref tokens, tokens.Length * 2);
            }

            tokens[Count++] = new Token(kind, start, place, gap);
        }
    }

    private TokenGap ReadGap(ref int place)
    {
        var gap = TokenGap.None;
        for (; place < Text.Length && char.IsWhiteSpace(Text[place]); place++)
        {
            gap = (Text[place] == '\n', gap) switch
            {
                (true, TokenGap.Line or TokenGap.Paragraph) => TokenGap.Paragraph,
                (true, _) => TokenGap.Line,
                (false, TokenGap.None) => TokenGap.Space,
                _ => gap,
            };
        }

        return gap;
    }

    private static bool HasSmallLetter(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsUpper(character))
            {
                return true;
            }
        }

        return false;
    }

    private static TokenKind KindOf(char character) => character < Kinds.Length ? Kinds[character] : Classify(character);

    private static TokenKind Classify(char character) =>
        char.IsAsciiDigit(character) ? TokenKind.Number
        : char.IsLetter(character) || VietnameseLetters.IsMark(character) ? TokenKind.Word
        : char.IsWhiteSpace(character) ? TokenKind.None
        : TokenKind.Mark;
}
