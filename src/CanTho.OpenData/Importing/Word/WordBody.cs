using System.Text.RegularExpressions;
using System.Xml.Linq;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Importing.Letters;

namespace CanTho.OpenData.Importing.Word;

/// <summary>Reads paragraphs and tables, with tracked changes taken as final.</summary>
/// <param name="file">The document that is read.</param>
internal sealed partial class WordBody(WordDocument file)
{
    private readonly WordTables tables = new(file);

    /// <summary>The blocks of the body, a cell, a text box or a note.</summary>
    /// <param name="parent">What holds them.</param>
    /// <param name="isTop">True for the body: notes are then written behind the block that holds their mark.</param>
    /// <param name="inNote">True inside a note.</param>
    public ImmutableArray<TextBlock> Read(XElement parent, bool isTop = false, bool inNote = false)
    {
        var blocks = ImmutableArray.CreateBuilder<TextBlock>();
        InlineText? joined = null;
        foreach (var element in Flatten(parent))
        {
            switch (element.Name.LocalName)
            {
                case "p":
                    joined = ReadParagraph(element, joined, blocks, inNote);
                    break;
                case "tbl":
                    Flush(joined, blocks);
                    joined = null;
                    blocks.Add(tables.Read(element, this));
                    break;
                case "altChunk":
                    throw new ImportRefusedException(Rules.ImportEmbedded(file.Log.File, file.Log.Where));
                default:
                    break;
            }

            if (isTop && joined is null)
            {
                blocks.AddRange(file.Notes.Take());
            }
        }

        Flush(joined, blocks);
        return blocks.ToImmutable();
    }

    /// <summary>Paragraphs and tables, also those inside content controls and marks of changes; tables of contents are left out.</summary>
    private IEnumerable<XElement> Flatten(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            var inner = child.Name.LocalName switch
            {
                "sdt" => OfControl(child),
                "customXml" or "smartTag" or "ins" or "moveTo" => child,
                "AlternateContent" => WordRuns.Chosen(child),
                _ => null,
            };
            if (inner is null)
            {
                if (child.Name.LocalName is "p" or "tbl" or "altChunk")
                {
                    yield return child;
                }

                continue;
            }

            foreach (var element in Flatten(inner))
            {
                yield return element;
            }
        }
    }

    private XElement OfControl(XElement control)
    {
        var properties = control.Child("sdtPr");
        var content = control.Child("sdtContent") ?? new XElement("none");
        if (properties.Child("docPartObj").ValueOf("docPartGallery") is "Table of Contents")
        {
            var lines = content.Descendants().Count(element => element.Name.LocalName == "p");
            file.Log.Count(counts => counts with { ContentsLines = counts.ContentsLines + lines });
            return new XElement("none");
        }

        return properties.Switch("showingPlcHdr") == true ? new XElement("none") : content;
    }

    /// <summary>Reads a paragraph; gives its words to be put before those of the next where the mark between them was deleted.</summary>
    private InlineText? ReadParagraph(XElement element, InlineText? before, ImmutableArray<TextBlock>.Builder blocks, bool inNote)
    {
        file.Log.EnterParagraph();
        var properties = element.Child("pPr");
        var style = file.Styles.StyleOf(properties);
        var text = new InlineText(file.Log);
        var runs = new WordRuns(file, style, text, inNote);
        var wasContents = file.Fields.InContents;
        runs.Read(element);
        if (before is not null)
        {
            text.Prepend(before);
        }

        var mark = properties.Child("rPr");
        if (mark.Child("del") is not null || mark.Child("moveFrom") is not null)
        {
            file.Log.Count(counts => counts with { Deletions = counts.Deletions + 1 });
            AddBoxes(runs, blocks);
            return text;
        }

        if (ContentsStyle().IsMatch(file.Styles.NameOf(style)) || (wasContents && text.IsEmpty))
        {
            file.Log.Count(counts => counts with { ContentsLines = counts.ContentsLines + 1 });
            return null;
        }

        var words = text.Build();
        var number = Number(properties, style);
        if (number.Length > 0)
        {
            file.Log.Count(counts => counts with { WrittenNumbers = counts.WrittenNumbers + 1 });
        }

        blocks.Add(new TextBlock.Paragraph(number + words)
        {
            IsCentred = file.Styles.OfParagraph(properties, style, found => found.ValueOf("jc")) == "center",
            HeadingLevel = HeadingLevel(properties, style, words),
        });
        AddBoxes(runs, blocks);
        return null;
    }

    private void AddBoxes(WordRuns runs, ImmutableArray<TextBlock>.Builder blocks)
    {
        foreach (var box in runs.TextBoxes)
        {
            blocks.AddRange(Read(box));
        }
    }

    private static void Flush(InlineText? joined, ImmutableArray<TextBlock>.Builder blocks)
    {
        if (joined is { IsEmpty: false })
        {
            blocks.Add(new TextBlock.Paragraph(joined.Build()));
        }
    }

    private string Number(XElement? properties, string? style)
    {
        if (file.Styles.OfParagraph(properties, style, found => found.Child("numPr").ValueOf("numId")) is not { } use || use == "0")
        {
            return "";
        }

        var level = WordXml.Number(file.Styles.OfParagraph(properties, style, found => found.Child("numPr").ValueOf("ilvl")));
        return file.Numbering.Next(use, properties.Child("numPr") is null ? Math.Max(level ?? 0, file.Numbering.LevelOf(use, style)) : level ?? 0);
    }

    /// <summary>The level that the author gave a heading; the line that names the kind of document is none.</summary>
    private int HeadingLevel(XElement? properties, string? style, string words)
    {
        var level = WordXml.Number(file.Styles.OfParagraph(properties, style, found => found.ValueOf("outlineLvl")));
        return level is >= 0 and < 6 && words.Length is > 0 and < 300 && Model.DocumentTypes.Read(words.Split('\n')[0].Trim()) is null ? level.Value + 1 : 0;
    }

    // "toc 1", "TOC Heading"
    [GeneratedRegex(@"^toc (\d|heading)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex ContentsStyle();
}
