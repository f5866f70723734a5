using System.Buffers;
using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Sources;

/// <summary>Puts a passage together line by line, taking out Markdown marks and the marks of footnotes while remembering where
/// every stretch came from.</summary>
/// <param name="file">The file the lines are of.</param>
/// <param name="notes">Which digits are marks of footnotes.</param>
internal sealed class PassageBuilder(SourceFile file, NoteMarks notes)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Blanks = " \t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    /// <summary>Characters that may be more than text; what stands between two of them is taken over at once.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(Blanks + Superscripts + "<>&*_\\" + HiddenCharacters.Suspected);

    private readonly StringBuilder text = new();
    private readonly List<PassagePiece> pieces = [];
    private readonly List<NoteMark> marks = [];
    private string? whole;

    /// <summary>Adds the text of a line, or of its part from a column on; a blank joins it to what stands before.</summary>
    /// <param name="line">1-based line.</param>
    /// <param name="from">0-based column at which the text begins.</param>
    public PassageBuilder Append(int line, int from = 0)
    {
        var raw = file.Lines[line - 1];
        var hasGlued = notes.HasGlued(line);
        whole = null;
        var end = raw.Length;
        while (end > from && (char.IsWhiteSpace(raw[end - 1]) || raw[end - 1] == '\\'))
        {
            end--;
        }

        var needsBlank = text.Length > 0;
        var column = from;
        while (column < end)
        {
            if (!hasGlued && PlainLength(raw, column, end) is var plain and > 0)
            {
                AddText(raw.AsSpan(column, plain), line, column, plain, ref needsBlank);
                column += plain;
            }
            else if (char.IsWhiteSpace(raw[column]))
            {
                needsBlank |= text.Length > 0;
                column++;
            }
            else if (HiddenCharacters.LengthAt(raw, column) is var hidden and > 0)
            {
                column += hidden;
            }
            else if (MarkupLength(raw, column, end) is var skipped and > 0)
            {
                column += skipped;
            }
            else if (raw[column] == '&' && EntityAt(raw, column, end) is { Length: > 0 } entity)
            {
                if (char.IsWhiteSpace(entity.Character))
                {
                    needsBlank |= text.Length > 0;
                }
                else if (!char.IsControl(entity.Character) && !FileText.IsNoCharacter(entity.Character) && HiddenCharacters.Find([entity.Character]) < 0)
                {
                    AddText([entity.Character], line, column, entity.Length, ref needsBlank);
                }

                column += entity.Length;
            }
            else if (ReadSuperscript(raw, column, line, ref needsBlank) is var taken and > 0)
            {
                column += taken;
            }
            else if (notes.GluedLength(raw, column, line) is var digits and > 0)
            {
                marks.Add(new NoteMark(text.Length, int.Parse(raw.AsSpan(column, digits), System.Globalization.CultureInfo.InvariantCulture)));
                column += digits;
            }
            else
            {
                AddText(raw.AsSpan(column, 1), line, column, 1, ref needsBlank);
                column++;
            }
        }

        return this;
    }

    /// <summary>The clean text so far.</summary>
    public string Text => whole ??= WholeLine() ?? text.ToString();

    /// <summary>Length of the clean text so far.</summary>
    public int Length => text.Length;

    /// <summary>The passage; null where no text was added.</summary>
    public Passage? Build() =>
        pieces.Count == 0 ? null : new Passage(file, Text, [.. pieces], [.. marks]);

    /// <summary>The line itself where it is all of the text, which most are: its words are held once.</summary>
    private string? WholeLine() => pieces is [{ Start: 0 } only] && file.Lines[only.Line - 1] is var line && text.Equals(line) ? line : null;

    /// <summary>How many characters from a column on can be nothing but text.</summary>
    private static int PlainLength(string raw, int column, int end)
    {
        var rest = raw.AsSpan(column, end - column);
        return rest.IndexOfAny(Special) is var special and >= 0 ? special : rest.Length;
    }

    /// <summary>Length of Markdown marks at a column: emphasis, an escape, the brackets of an address. 0 for text.</summary>
    private static int MarkupLength(string raw, int column, int end)
    {
        if (LineMarks.TagLength(raw, column) is var tag and > 0 && column + tag <= end)
        {
            return tag;
        }

        var rest = raw.AsSpan(column, end - column);
        if (rest.StartsWith("**", StringComparison.Ordinal) || rest.StartsWith("__", StringComparison.Ordinal))
        {
            return 2;
        }

        return rest[0] switch
        {
            '\\' when rest.Length > 1 && rest[1] is '*' or '_' or '#' or '+' or '-' or '.' or '(' or ')' => 1,
            '*' when IsEmphasis(raw, column, end) => 1,
            '<' when rest.StartsWith("<http", StringComparison.Ordinal) => 1,
            '>' when raw.LastIndexOf("<http", column, StringComparison.Ordinal) >= 0 => 1,
            _ => 0,
        };
    }

    /// <summary>The character that an HTML entity stands for and the length of the entity; length 0 where there is none.</summary>
    private static (char Character, int Length) EntityAt(string raw, int column, int end)
    {
        var length = raw.AsSpan(column, Math.Min(10, end - column)).IndexOf(';') + 1;
        return length > 3 && System.Net.WebUtility.HtmlDecode(raw.Substring(column, length)) is [var character] ? (character, length) : default;
    }

    /// <summary>A single star is emphasis when it touches a letter on one side only: "*(Báo cáo này …)*". A list mark is followed by a blank.</summary>
    private static bool IsEmphasis(string raw, int column, int end)
    {
        if (column > 0 && raw[column - 1] == '\\')
        {
            return false;
        }

        var opens = column + 1 < end && !char.IsWhiteSpace(raw[column + 1]) && (column == 0 || char.IsWhiteSpace(raw[column - 1]));
        var closes = column > 0 && !char.IsWhiteSpace(raw[column - 1]) && (column + 1 == end || !char.IsLetterOrDigit(raw[column + 1]));
        return opens || closes;
    }

    /// <summary>Reads <c>&lt;sup&gt;12&lt;/sup&gt;</c> or ¹²: the mark of a footnote, or the power of a unit (m²).</summary>
    private int ReadSuperscript(string raw, int column, int line, ref bool needsBlank)
    {
        var (number, length) = NoteMarks.SuperscriptAt(raw, column);
        if (length == 0)
        {
            return 0;
        }

        if (number is 2 or 3 && EndsWithUnit())
        {
            AddText([Superscripts[number]], line, column, length, ref needsBlank);
        }
        else if (notes.Knows(number) || raw[column] == '<')
        {
            marks.Add(new NoteMark(text.Length, number));
        }
        else
        {
            return 0;
        }

        return length;
    }

    /// <summary>True when the text ends with a unit of length, so that a raised 2 or 3 is a power: "5.143,00 m".</summary>
    private bool EndsWithUnit()
    {
        var end = text.Length;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return text.ToString(start, end - start) is "m" or "km" or "cm" or "dm" or "mm";
    }

    private void AddText(ReadOnlySpan<char> characters, int line, int column, int sourceLength, ref bool needsBlank)
    {
        if (needsBlank)
        {
            // The blank belongs to the piece before it only where the source has it at that place; a joining blank has no source.
            if (pieces.Count > 0 && pieces[^1].Line == line && pieces[^1].Column + pieces[^1].SourceLength == column - 1 && pieces[^1].Length == pieces[^1].SourceLength)
            {
                pieces[^1] = pieces[^1] with { Length = pieces[^1].Length + 1, SourceLength = pieces[^1].SourceLength + 1 };
            }

            text.Append(' ');
            needsBlank = false;
        }

        var start = text.Length;
        text.Append(characters);
        if (pieces.Count > 0 && pieces[^1] is var last && last.Line == line && last.Column + last.SourceLength == column
            && last.End == start && sourceLength == characters.Length && last.Length == last.SourceLength)
        {
            pieces[^1] = last with { Length = last.Length + sourceLength, SourceLength = last.SourceLength + sourceLength };
        }
        else
        {
            pieces.Add(new PassagePiece(start, characters.Length, line, column, sourceLength));
        }
    }
}
