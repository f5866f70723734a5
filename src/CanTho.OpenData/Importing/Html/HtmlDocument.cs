using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CanTho.OpenData.Diagnostics;

namespace CanTho.OpenData.Importing.Html;

/// <summary>A web page while it is read, also as Word, LibreOffice or a government's site saves it. Nothing that it points at is fetched,
/// no script runs.</summary>
internal sealed class HtmlDocument
{
    private HtmlDocument(IDocument page, ImportLog log)
    {
        Log = log;
        Styles = new HtmlStyles(page);
        Notes = new HtmlNotes(page);
    }

    /// <summary>Takes what is changed or left out.</summary>
    public ImportLog Log { get; }

    /// <summary>Fonts of the page.</summary>
    public HtmlStyles Styles { get; }

    /// <summary>Notes of the page.</summary>
    public HtmlNotes Notes { get; }

    /// <summary>The blocks of a page.</summary>
    public static ImmutableArray<TextBlock> Read(byte[] bytes, ImportLog log)
    {
        var (text, font) = HtmlDecoding.Read(bytes, log.File);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new ImportRefusedException(Rules.ImportBadBytes(log.File, text.AsSpan(0, text.IndexOf('\0', StringComparison.Ordinal)).Count('\n') + 1, 1, "HTML"));
        }

        HtmlGuard.Check(text, log.File);
        using var page = new HtmlParser().ParseDocument(text);
        var file = new HtmlDocument(page, log);
        var body = new HtmlBody(file);
        var blocks = page.Body is null ? [] : body.Read(page.Body, new HtmlContext(font, false), isTop: true);
        return [.. blocks, .. file.Notes.Take()];
    }
}
