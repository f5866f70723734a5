using CanTho.OpenData.Vietnamese;

namespace CanTho.OpenData.Extraction.Fields;

/// <summary>Tables of names, found in a text whatever their capitals, marks, commas and dashes.</summary>
internal static class Names
{
    /// <summary>A table from names to themselves: "văn hoá - thể thao và du lịch" gives "Văn hóa, Thể thao và Du lịch".</summary>
    public static PhraseTable<string> Table(params string[] names) => Table(names.Select(name => (name, name)));

    /// <summary>A table from spellings to values.</summary>
    public static PhraseTable<T> Table<T>(IEnumerable<(string Spelling, T Value)> names) =>
        new(names.Select(entry => (VietnameseText.Fold(entry.Spelling), entry.Value)), passesMarks: true);
}
