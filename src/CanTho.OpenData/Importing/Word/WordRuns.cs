using System.Xml.Linq;
using CanTho.OpenData.Diagnostics;
using CanTho.OpenData.Importing.Letters;

namespace CanTho.OpenData.Importing.Word;

/// <summary>Reads the words of a paragraph: runs, and what may stand around them.</summary>
/// <param name="file">The document that is read.</param>
/// <param name="style">Style of the paragraph.</param>
/// <param name="text">Takes the words.</param>
/// <param name="inNote">True inside a note, which has no notes of its own.</param>
internal sealed class WordRuns(WordDocument file, string? style, InlineText text, bool inNote)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Text boxes anchored in the paragraph.</summary>
    public List<XElement> TextBoxes { get; } = [];

    /// <summary>Reads the children of a paragraph, or of what stands around runs in it.</summary>
    public void Read(XElement parent)
    {
        foreach (var child in parent.Elements())
        {
            switch (child.Name.LocalName)
            {
                case "r":
                    ReadRun(child);
                    break;
                case "ins" or "moveTo":
                    file.Log.Count(counts => counts with { Insertions = counts.Insertions + 1 });
                    Read(child);
                    break;
                case "del" or "moveFrom":
                    file.Log.Count(counts => counts with { Deletions = counts.Deletions + 1 });
                    foreach (var run in child.Children("r"))
                    {
                        // A field may end in what was deleted; without its end the rest of the file would be its result.
                        ReadFieldMarks(run);
                    }

                    break;
                case "hyperlink" or "smartTag" or "customXml" or "dir" or "bdo" or "sdtContent":
                    Read(child);
                    break;
                case "sdt" when child.Child("sdtPr").Switch("showingPlcHdr") != true:
                    Read(child);
                    break;
                case "fldSimple" when !WordFields.IsContents(child.Given("instr") ?? ""):
                    Read(child);
                    break;
                case "oMath" or "oMathPara":
                    file.Log.Count(counts => counts with { Formulas = counts.Formulas + 1 });
                    Add(string.Concat(child.Descendants().Where(part => part.Name.LocalName == "t").Select(part => part.Value)), LegacyFont.None);
                    break;
                case "AlternateContent":
                    Read(Chosen(child));
                    break;
                case "subDoc":
                    throw new ImportRefusedException(Rules.ImportEmbedded(file.Log.File, file.Log.Where));
                default:
                    break;
            }
        }
    }

    /// <summary>What a program that knows everything would show, else what it would fall back on.</summary>
    public static XElement Chosen(XElement alternate) => alternate.Child("Choice") ?? alternate.Child("Fallback") ?? alternate;

    private void ReadRun(XElement run)
    {
        var properties = run.Child("rPr");
        if (file.Styles.OfRun<bool?>(properties, style, found => found.Switch("vanish")) == true)
        {
            var hidden = run.Children("t").Sum(part => part.Value.Length);
            file.Log.Count(counts => counts with { HiddenCharacters = counts.HiddenCharacters + hidden });
            ReadFieldMarks(run);
            return;
        }

        var font = file.Styles.FontOf(properties, style);
        var isCapitals = file.Styles.OfRun<bool?>(properties, style, found => found.Switch("caps")) == true;
        var isRaised = properties.ValueOf("vertAlign") == "superscript";
        foreach (var part in run.Elements())
        {
            ReadPart(part, font with { IsCapitals = font.IsCapitals || isCapitals }, isRaised);
        }
    }

    private void ReadPart(XElement part, LegacyFont font, bool isRaised)
    {
        switch (part.Name.LocalName)
        {
            case "t":
                Add(isRaised ? Raise(part.Value) : part.Value, font);
                break;
            case "tab" or "ptab":
                Add("\t", font);
                break;
            case "br" or "cr":
                Add("\n", font);
                break;
            case "noBreakHyphen":
                Add("-", font);
                break;
            case "softHyphen":
                // The code of ư in TCVN3 is that of the soft hyphen, and programs write it as one.
                Add(font.Encoding == LegacyEncoding.Tcvn3 ? "\u00AD" : "", font);
                break;
            case "sym":
                AddSymbol(part);
                break;
            case "fldChar":
                file.Fields.Mark(part.Given("fldCharType"));
                break;
            case "instrText":
                file.Fields.AddCode(part.Value);
                break;
            case "footnoteReference" or "endnoteReference" when !inNote:
                AddNote(part);
                break;
            case "commentReference":
                file.Log.Count(counts => counts with { Comments = counts.Comments + 1 });
                break;
            case "ruby":
                Read(part.Child("rubyBase") ?? part);
                break;
            case "drawing" or "pict" or "object":
                ReadDrawing(part);
                break;
            case "AlternateContent":
                foreach (var chosen in Chosen(part).Elements())
                {
                    ReadPart(chosen, font, isRaised);
                }

                break;
            default:
                break;
        }
    }

    private void ReadFieldMarks(XElement run)
    {
        foreach (var part in run.Elements())
        {
            if (part.Name.LocalName is "fldChar" or "instrText")
            {
                ReadPart(part, LegacyFont.None, isRaised: false);
            }
        }
    }

    private void Add(string words, LegacyFont font)
    {
        if (!file.Fields.IsSilent)
        {
            text.Add(words, font);
        }
    }

    /// <summary>Raised figures stay raised: "m²", or the mark of a note that was typed by hand.</summary>
    private static string Raise(string words) =>
        words.Length > 0 && words.All(char.IsAsciiDigit) ? string.Concat(words.Select(digit => Superscripts[digit - '0'])) : words;

    private void AddSymbol(XElement symbol)
    {
        var (font, code) = (symbol.Given("font"), symbol.Given("char"));
        if (LegacyFont.Of(font) is { Encoding: not LegacyEncoding.None } legacy && WordXml.Hexadecimal(code) is >= 0xF020 and <= 0xF0FF and var letter)
        {
            Add(((char)letter).ToString(), legacy);
        }
        else if (WordSymbols.Read(font, code) is { } sign)
        {
            Add(sign, LegacyFont.None);
        }
        else
        {
            file.Log.ComplainOnce($"IMP024 {font} {code}", () => Rules.ImportSymbol(file.Log.File, file.Log.Where, font ?? "?", code ?? "?"));
        }
    }

    private void AddNote(XElement mark)
    {
        if (file.Fields.IsSilent)
        {
            return;
        }

        var kind = mark.Name.LocalName == "footnoteReference" ? "footnote" : "endnote";
        if (file.Notes.Enter(kind, mark.Given("id"), file.ReadNote) is { } number)
        {
            text.AddMarkup(FormattableString.Invariant($"<sup>{number}</sup>"));
            file.Log.Count(counts => counts with { Notes = counts.Notes + 1 });
        }
        else
        {
            file.Log.Complain(Rules.ImportNoteMissing(file.Log.File, file.Log.Where));
        }
    }

    /// <summary>Takes up the text boxes of a drawing and counts what is a picture; of a box in a box the outer one holds the words.</summary>
    private void ReadDrawing(XElement drawing)
    {
        var boxes = new List<XElement>();
        var pending = new Stack<XElement>([drawing]);
        var isPicture = drawing.Name.LocalName == "object";
        while (pending.TryPop(out var element))
        {
            isPicture |= element.Name.LocalName is "blip" or "imagedata" or "chart" or "relIds";
            if (element.Name.LocalName == "txbxContent")
            {
                boxes.Add(element);
                continue;
            }

            foreach (var child in (element.Name.LocalName == "AlternateContent" ? Chosen(element) : element).Elements().Reverse())
            {
                pending.Push(child);
            }
        }

        TextBoxes.AddRange(boxes);
        file.Log.Count(counts => counts with { Images = counts.Images + (isPicture && boxes.Count == 0 ? 1 : 0), TextBoxes = counts.TextBoxes + boxes.Count });
    }
}
