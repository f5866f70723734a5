namespace CanTho.OpenData.Importing;

/// <summary>What was found in an imported file, and what was changed or left out on the way to text.</summary>
public sealed record ImportCounts
{
    /// <summary>Paragraphs with words, those in tables aside.</summary>
    public int Paragraphs { get; init; }

    /// <summary>Tables that became rows; those that only place the letterhead or the signature are lines.</summary>
    public int Tables { get; init; }

    /// <summary>Rows of those tables.</summary>
    public int TableRows { get; init; }

    /// <summary>Cells whose words were repeated in the rows that a merged cell reaches over.</summary>
    public int MergedCells { get; init; }

    /// <summary>Tables inside cells, which became lines of their cell.</summary>
    public int NestedTables { get; init; }

    /// <summary>Footnotes and endnotes.</summary>
    public int Notes { get; init; }

    /// <summary>Numbers of headings and lists that the program of the office prints and the file does not hold as words.</summary>
    public int WrittenNumbers { get; init; }

    /// <summary>Tracked insertions, taken as final.</summary>
    public int Insertions { get; init; }

    /// <summary>Tracked deletions, left out.</summary>
    public int Deletions { get; init; }

    /// <summary>Comments, left out.</summary>
    public int Comments { get; init; }

    /// <summary>Characters of hidden text, left out.</summary>
    public int HiddenCharacters { get; init; }

    /// <summary>Images, charts and drawings, left out.</summary>
    public int Images { get; init; }

    /// <summary>Text boxes, whose words stand behind the paragraph that holds them.</summary>
    public int TextBoxes { get; init; }

    /// <summary>Paragraphs of tables of contents, left out.</summary>
    public int ContentsLines { get; init; }

    /// <summary>Formulas, of which only the letters and numbers remain.</summary>
    public int Formulas { get; init; }

    /// <summary>Letters converted from a legacy font, by the name of the font.</summary>
    public ImmutableSortedDictionary<string, int> LegacyFonts { get; init; } = ImmutableSortedDictionary<string, int>.Empty;

    /// <summary>Letters that were taken apart (NFD) and put together.</summary>
    public int ComposedLetters { get; init; }

    /// <summary>Invisible characters left out: zero-width, soft hyphens, direction marks, control characters.</summary>
    public int InvisibleCharacters { get; init; }

    /// <summary>No-break and other wide or narrow blanks made plain.</summary>
    public int SpecialBlanks { get; init; }

    /// <summary>Letters Ð (eth) made Đ.</summary>
    public int Eths { get; init; }
}
