using System.Xml.Linq;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing.Word;

/// <summary>A <c>.docx</c> or <c>.docm</c> while it is read: its parts, and what reading has come to. Headers, footers and comments are
/// parts that are not opened.</summary>
internal sealed class WordDocument
{
    private readonly WordBody body;

    private WordDocument(WordArchive archive, string main, ImportLog log)
    {
        Log = log;
        var parts = archive.Relations(main);
        Styles = new WordStyles(archive.Load(parts.GetValueOrDefault("styles")), archive.Load(parts.GetValueOrDefault("theme")));
        Numbering = new WordNumbering(archive.Load(parts.GetValueOrDefault("numbering")), Styles);
        Notes = new WordNotes(archive.Load(parts.GetValueOrDefault("footnotes")), archive.Load(parts.GetValueOrDefault("endnotes")));
        body = new WordBody(this);
    }

    /// <summary>Takes what is changed or left out.</summary>
    public ImportLog Log { get; }

    /// <summary>Styles, theme and defaults.</summary>
    public WordStyles Styles { get; }

    /// <summary>Counts numbered paragraphs.</summary>
    public WordNumbering Numbering { get; }

    /// <summary>Footnotes and endnotes.</summary>
    public WordNotes Notes { get; }

    /// <summary>Fields that are open.</summary>
    public WordFields Fields { get; } = new();

    /// <summary>The blocks of a file; refuses what is no Word file.</summary>
    public static ImmutableArray<TextBlock> Read(byte[] bytes, ImportLog log)
    {
        using var archive = WordArchive.Open(bytes, log.File);
        if (archive.Start("mimetype", 60).StartsWith("application/vnd.oasis", StringComparison.Ordinal))
        {
            throw new ImportRefusedException(Rules.ImportFormat(log.File, "tệp OpenDocument (.odt)"));
        }

        if (!archive.Has("[Content_Types].xml"))
        {
            throw new ImportRefusedException(Rules.ImportPartMissing(log.File, "[Content_Types].xml"));
        }

        var main = archive.Relations("").GetValueOrDefault("officeDocument") ?? "word/document.xml";
        var root = archive.Load(main) ?? throw new ImportRefusedException(Rules.ImportPartMissing(log.File, main));
        if (root.Name.LocalName != "document")
        {
            throw new ImportRefusedException(Rules.ImportNotWord(log.File));
        }

        var content = root.Child("body") ?? throw new ImportRefusedException(Rules.ImportPartMissing(log.File, $"{main}, w:body"));
        var file = new WordDocument(archive, main, log);
        var blocks = file.body.Read(content, isTop: true);
        if (file.Fields.IsSilent)
        {
            // All words behind its beginning were taken for its code.
            throw new ImportRefusedException(Rules.ImportFieldOpen(log.File));
        }

        return [.. blocks, .. file.Notes.Take()];
    }

    /// <summary>The words of a note on one line.</summary>
    public string ReadNote(XElement note)
    {
        var blocks = body.Read(note, inNote: true);
        return string.Join(' ', Layout.CellLines.Of(blocks));
    }
}
