using System.Globalization;

namespace CanTho.OpenData.Extraction.TaskTables;

/// <summary>The number printed on a row: its kind tells titles from tasks, its value whether it goes on from the row above.</summary>
/// <param name="Label">The number without stop or bracket; null without.</param>
/// <param name="Rank">0 for capital letters, 10 for Roman numbers, 20 for Arabic and one more for each point, 30 for small letters, 40 without.</param>
/// <param name="Value">Its place in its series, from 1; 0 without.</param>
internal readonly record struct OrdinalMark(string? Label, int Rank, int Value)
{
    /// <summary>Rank of capital letters.</summary>
    public const int Capital = 0;

    /// <summary>Rank of Roman numbers.</summary>
    public const int Roman = 10;

    /// <summary>Rank of Arabic numbers.</summary>
    public const int Arabic = 20;

    /// <summary>Rank of small letters.</summary>
    public const int Letter = 30;

    /// <summary>Rank of rows without a number.</summary>
    public const int None = 40;

    private const string Letters = "abcdđeghiklmnopqrstuvxy";

    /// <summary>Reads the cell of the number.</summary>
    public static OrdinalMark Read(string? cell)
    {
        var label = cell?.Trim().Trim('(').TrimEnd('.', ')', '-', '–', ' ', '/', ':');
        if (label is null or "")
        {
            return new OrdinalMark(null, None, 0);
        }

        if (label.All(character => character is 'I' or 'V' or 'X'))
        {
            return new OrdinalMark(label, Roman, RomanValue(label));
        }

        if (char.IsAsciiDigit(label[0]))
        {
            var last = label[(label.LastIndexOf('.') + 1)..];
            var value = int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
            return new OrdinalMark(label, Arabic + label.Count(character => character == '.'), value);
        }

        return label switch
        {
            [>= 'A' and <= 'Z'] => new OrdinalMark(label, Capital, label[0] - 'A' + 1),
            [_] when Letters.Contains(label[0], StringComparison.Ordinal) => new OrdinalMark(label, Letter, Letters.IndexOf(label[0], StringComparison.Ordinal) + 1),
            _ => new OrdinalMark(label, Letter, 0),
        };
    }

    /// <summary>True where this number comes next after another of its series.</summary>
    public bool Follows(OrdinalMark before) => Rank == before.Rank && Rank != None && Value == before.Value + 1;

    /// <summary>True for a number below another: 1.2 below 1, a below 1, 1 below I.</summary>
    public bool IsBelow(OrdinalMark above) =>
        Rank > Arabic && Rank < Letter && above.Rank >= Arabic && above.Rank < Letter ? Label!.StartsWith(above.Label + ".", StringComparison.Ordinal) : Rank > above.Rank;

    private static int RomanValue(string label)
    {
        var value = 0;
        for (var index = 0; index < label.Length; index++)
        {
            var digit = Digit(label[index]);
            value += index + 1 < label.Length && Digit(label[index + 1]) > digit ? -digit : digit;
        }

        return value;

        static int Digit(char letter) => letter switch { 'I' => 1, 'V' => 5, _ => 10 };
    }
}
