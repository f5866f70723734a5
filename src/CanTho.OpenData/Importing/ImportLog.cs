using System.Globalization;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing;

/// <summary>Takes up, while one file is read, what is changed or left out, and the complaints.</summary>
/// <param name="file">The file as complaints show it.</param>
internal sealed class ImportLog(string file)
{
    /// <summary>A text longer than any document of an office; merged cells could make one of a small file.</summary>
    private const int MostCharacters = 20_000_000;
    private const int MostLines = 100_000;

    private readonly List<Diagnostic> diagnostics = [];
    private readonly HashSet<string> told = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> fonts = new(StringComparer.Ordinal);
    private int paragraph;
    private int table;
    private int row;
    private long characters;
    private int lines;

    /// <summary>The file as complaints show it.</summary>
    public string File => file;

    /// <summary>What was counted.</summary>
    public ImportCounts Counts { get; private set; } = new();

    /// <summary>Complaints in the order in which they were made.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => [.. diagnostics];

    /// <summary>Where reading has come to, in words: the paragraph outside tables, or the row of a table.</summary>
    public string Where => row > 0 ? string.Create(CultureInfo.InvariantCulture, $"bảng {table}, dòng {row}") : string.Create(CultureInfo.InvariantCulture, $"đoạn {paragraph}");

    /// <summary>Changes the counts.</summary>
    public void Count(Func<ImportCounts, ImportCounts> change) => Counts = change(Counts);

    /// <summary>Enters the next paragraph of the text.</summary>
    public void EnterParagraph() => paragraph += row == 0 ? 1 : 0;

    /// <summary>Enters the next table of the text.</summary>
    public void EnterTable() => (table, row) = (table + 1, 0);

    /// <summary>Enters the next row of the table.</summary>
    public void EnterRow() => row++;

    /// <summary>Leaves the table.</summary>
    public void LeaveTable() => row = 0;

    /// <summary>Takes up a complaint.</summary>
    public void Complain(Diagnostic diagnostic) => diagnostics.Add(diagnostic);

    /// <summary>Takes up a complaint of a sort that is told once a file, at its first place.</summary>
    public void ComplainOnce(string sort, Func<Diagnostic> complaint)
    {
        if (told.Add(sort))
        {
            diagnostics.Add(complaint());
        }
    }

    /// <summary>Counts letters converted from a legacy font.</summary>
    public void CountFont(string font, int letters)
    {
        if (letters > 0)
        {
            fonts[font] = fonts.GetValueOrDefault(font) + letters;
        }
    }

    /// <summary>Counts characters of the text; refuses the file where they become too many.</summary>
    public void Grow(int length)
    {
        characters += length;
        if (characters > MostCharacters)
        {
            throw new ImportRefusedException(Rules.ImportTextTooLong(file, MostCharacters));
        }
    }

    /// <summary>Counts a line of the text; refuses the file where they become too many.</summary>
    public void AddLine()
    {
        if (++lines > MostLines)
        {
            throw new ImportRefusedException(Rules.ImportTooManyElements(file, "văn bản", MostLines));
        }
    }

    /// <summary>All counts.</summary>
    public ImportCounts Finish() => Counts with { LegacyFonts = fonts.ToImmutableSortedDictionary(StringComparer.Ordinal) };
}
