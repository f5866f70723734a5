using System.Text;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Importing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace CanTho.OpenData.Tests.Importing;

/// <summary>Word files of a few lines of WordprocessingML, packed by the SDK, which is not what reads them.</summary>
internal sealed class WordFile
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    public required string Body { get; init; }

    public string? Styles { get; init; }

    public string? Numbering { get; init; }

    public string? Footnotes { get; init; }

    public string? Endnotes { get; init; }

    public string? Header { get; init; }

    /// <summary>A paragraph of plain words.</summary>
    public static string Paragraph(string text, string properties = "", string run = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr><w:r><w:rPr>{run}</w:rPr><w:t xml:space=\"preserve\">{Escape(text)}</w:t></w:r></w:p>";

    /// <summary>A paragraph of a list.</summary>
    public static string Item(string text, int list, int level = 0) =>
        Paragraph(text, FormattableString.Invariant($"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>"));

    /// <summary>A cell of plain words.</summary>
    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    /// <summary>A row of cells of plain words; "^" is the lower part of a merged cell, "=" before words its top.</summary>
    public static string Row(params IEnumerable<string> cells) => $"<w:tr>{string.Concat(cells.Select(cell => cell switch
    {
        "^" => Cell("", "<w:vMerge/>"),
        ['=', ..] => Cell(cell[1..], "<w:vMerge w:val=\"restart\"/>"),
        _ => Cell(cell),
    }))}</w:tr>";

    public static string Table(params IEnumerable<string> rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows)}</w:tbl>";

    public static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var file = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            Feed(main, "document", $"<w:body>{Body}<w:sectPr/></w:body>");
            Add<StyleDefinitionsPart>(main, "styles", Styles);
            Add<NumberingDefinitionsPart>(main, "numbering", Numbering);
            Add<FootnotesPart>(main, "footnotes", Footnotes);
            Add<EndnotesPart>(main, "endnotes", Endnotes);
            Add<HeaderPart>(main, "hdr", Header);
        }

        return stream.ToArray();
    }

    /// <summary>The text that an import makes of it.</summary>
    public string Text() => Import().Text;

    /// <summary>What an import makes of it.</summary>
    public ImportedText Import()
    {
        var (imported, complaints) = DocumentImport.Read(Bytes(), "ke-hoach.docx");
        return imported ?? throw new InvalidOperationException(string.Join('\n', complaints));
    }

    /// <summary>What an import complains of.</summary>
    public ImmutableArray<Diagnostic> Complaints() => DocumentImport.Read(Bytes(), "ke-hoach.docx").Diagnostics;

    private static void Add<T>(MainDocumentPart main, string root, string? content)
        where T : OpenXmlPart, IFixedContentTypePart
    {
        if (content is not null)
        {
            Feed(main.AddNewPart<T>(), root, content);
        }
    }

    private static void Feed(OpenXmlPart part, string root, string content)
    {
        using var xml = new MemoryStream(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:{root} {Namespaces}>{content}</w:{root}>"));
        part.FeedData(xml);
    }
}
