using System.Globalization;
using System.Text.RegularExpressions;
using CanTho.OpenData.Model;

namespace CanTho.OpenData.Sources;

/// <summary>Footnotes of a document: where their bodies stand, and which digits in the text are their marks. Three ways of writing
/// them are known: <c>&lt;sup&gt;5&lt;/sup&gt;</c> and ⁵ (mark and body alike), and a plain number glued to a word whose bodies stand
/// as "1 Bao gồm: …" behind the list of recipients.</summary>
internal sealed partial class NoteMarks
{
    private readonly HashSet<int> known;
    private readonly Dictionary<(int Line, int Column), int> glued;
    private readonly HashSet<int> gluedLines;

    private NoteMarks(ImmutableSortedDictionary<int, (int Number, int Column)> bodies, Dictionary<(int, int), int> glued)
    {
        Bodies = bodies;
        this.glued = glued;
        gluedLines = [.. glued.Keys.Select(place => place.Item1)];
        known = [.. bodies.Values.Select(body => body.Number)];
    }

    /// <summary>Lines that open the body of a footnote: line → its number and the column at which its text begins.</summary>
    public ImmutableSortedDictionary<int, (int Number, int Column)> Bodies { get; }

    /// <summary>True when a footnote of that number has a body.</summary>
    public bool Knows(int number) => known.Contains(number);

    /// <summary>True for a line with glued marks.</summary>
    public bool HasGlued(int line) => gluedLines.Contains(line);

    /// <summary>Length of the glued mark at a place; 0 where there is none.</summary>
    public int GluedLength(string raw, int column, int line) => glued.GetValueOrDefault((line, column));

    /// <summary>Finds the footnotes of some lines of a file.</summary>
    public static NoteMarks Find(SourceFile file, int firstLine, int lastLine)
    {
        var bodies = ImmutableSortedDictionary.CreateBuilder<int, (int, int)>();
        var plain = new List<(int Line, int Number)>();
        var behindRecipients = false;
        for (var line = firstLine; line <= lastLine; line++)
        {
            var raw = file.Lines[line - 1];
            behindRecipients |= ClosingLines.OpensRecipients(raw);
            var start = raw.Length - raw.AsSpan().TrimStart().Length;
            var (number, length) = SuperscriptAt(raw, start);
            if (length > 0)
            {
                bodies[line] = (number, start + length);
            }
            else if (behindRecipients && PlainBodyPattern().Match(raw) is { Success: true } match
                && int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) == plain.Count + 1)
            {
                bodies[line] = (plain.Count + 1, match.Length);
                plain.Add((line, plain.Count + 1));
            }
        }

        return new NoteMarks(bodies.ToImmutable(), FindGlued(file, firstLine, plain));
    }

    /// <summary>The raised number at a column and the length of its markup; (0, 0) where there is none.</summary>
    public static (int Number, int Length) SuperscriptAt(string raw, int column)
    {
        if (column >= raw.Length)
        {
            return (0, 0);
        }

        if (raw[column] == '<')
        {
            var tagged = SuperscriptTagPattern().Match(raw, column);
            return tagged.Success
                ? (int.Parse(tagged.Groups["number"].ValueSpan, CultureInfo.InvariantCulture), tagged.Length)
                : (0, 0);
        }

        const string Digits = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        var number = 0;
        var length = 0;
        while (column + length < raw.Length && length < 3 && Digits.IndexOf(raw[column + length], StringComparison.Ordinal) is var digit and >= 0)
        {
            number = (number * 10) + digit;
            length++;
        }

        return (number, length);
    }

    /// <summary>Finds, in the order of their numbers, the places where a word is followed at once by the number of a plain footnote:
    /// "đặc trưng1;", "xây dựng2.", "ĐBSCL3;".</summary>
    private static Dictionary<(int, int), int> FindGlued(SourceFile file, int firstLine, List<(int Line, int Number)> plain)
    {
        var found = new Dictionary<(int, int), int>();
        var line = firstLine;
        var column = 0;
        foreach (var (bodyLine, number) in plain)
        {
            var digits = number.ToString(CultureInfo.InvariantCulture);
            var hit = false;
            while (!hit && line < bodyLine)
            {
                foreach (Match match in GluedPattern().Matches(file.Lines[line - 1]))
                {
                    if (!hit && match.Groups["number"].Index >= column && match.Groups["number"].Value == digits)
                    {
                        found[(line, match.Groups["number"].Index)] = digits.Length;
                        column = match.Index + match.Length;
                        hit = true;
                    }
                }

                if (!hit)
                {
                    line++;
                    column = 0;
                }
            }

            if (!hit)
            {
                line = firstLine;
                column = 0;
            }
        }

        return found;
    }

    // "<sup>12</sup>"
    [GeneratedRegex(@"\G<sup>(?<number>[0-9]{1,3})</sup>", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex SuperscriptTagPattern();

    // " 1 Bao gồm: Vùng chuyên canh lúa …", "2 Cầu Vàm Cống …"
    [GeneratedRegex(@"^\s*(?<number>[0-9]{1,2})\s+(?=\p{Lu})", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex PlainBodyPattern();

    // "nông nghiệp đặc trưng1; mở rộng", "đầu tư xây dựng2. Kiến nghị", "vùng ĐBSCL3; mở thêm"
    [GeneratedRegex(@"\p{L}{2}(?<number>[0-9]{1,2})(?=[;.,:)\s]|$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex GluedPattern();
}
