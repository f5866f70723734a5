using System.Collections.Frozen;
using AngleSharp.Dom;
using CanTho.OpenData.Importing.Letters;

namespace CanTho.OpenData.Importing.Html;

/// <summary>Reads the paragraphs, lists and tables of a page.</summary>
/// <param name="file">The page.</param>
internal sealed class HtmlBody(HtmlDocument file)
{
    private const int MostLevels = 600;
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly FrozenSet<string> Dropped = FrozenSet.Create(StringComparer.Ordinal,
        "script", "style", "head", "template", "noscript", "iframe", "select", "button", "input", "textarea", "nav", "audio", "video", "canvas", "del", "title", "map", "datalist", "dialog");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(StringComparer.Ordinal,
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "blockquote", "pre", "center", "section", "article", "main", "header",
        "footer", "aside", "form", "fieldset", "figure", "figcaption", "address", "hr", "caption", "details", "summary", "tr", "td", "th", "tbody", "thead", "tfoot", "body");

    private readonly HtmlDocument page = file;
    private readonly HtmlTables tables = new(file);
    private int depth;

    /// <summary>The blocks of an element.</summary>
    /// <param name="parent">What holds them.</param>
    /// <param name="around">What the elements around it say.</param>
    /// <param name="isTop">True for the body: notes are then written behind the block that holds their mark.</param>
    public ImmutableArray<TextBlock> Read(IElement parent, HtmlContext around, bool isTop = false)
    {
        var reading = new Reading(this, isTop);
        reading.Enter(parent, around);
        reading.Close();
        return [.. reading.Found];
    }

    /// <summary>One pass over the content of an element: words gather in a paragraph that the next block closes.</summary>
    private sealed class Reading(HtmlBody body, bool isTop)
    {
        private InlineText words = new(body.page.Log);
        private HtmlContext open;
        private bool isOpen;
        private bool isParagraph;
        private bool endsWithBlank = true;
        private string number = "";

        public List<TextBlock> Found { get; } = [];

        public void Enter(IElement element, HtmlContext around)
        {
            var context = Inherit(element, around);
            if (body.depth++ > MostLevels)
            {
                throw new ImportRefusedException(Diagnostics.Rules.ImportTooDeep(body.page.Log.File, "HTML", MostLevels));
            }

            var count = element.LocalName == "ol" ? HtmlLists.Start(element) : 0;
            foreach (var node in element.ChildNodes)
            {
                if (node is IText text)
                {
                    AddText(text.Data, context);
                }
                else if (node is IElement child)
                {
                    EnterChild(element, child, context, ref count);
                }
            }

            body.depth--;
        }

        /// <summary>Ends the paragraph that is open.</summary>
        public void Close()
        {
            if (isOpen && (!words.IsEmpty || number.Length > 0))
            {
                body.page.Log.EnterParagraph();
                Found.Add(new TextBlock.Paragraph(number + words.Build().Trim(' ')) { IsCentred = open.IsCentred, HeadingLevel = open.HeadingLevel });
                if (isTop)
                {
                    Found.AddRange(body.page.Notes.Take());
                }
            }
            else if (isOpen && isParagraph)
            {
                // An empty paragraph keeps the lines above a name and below it apart.
                Found.Add(new TextBlock.Paragraph(""));
            }

            words = new InlineText(body.page.Log);
            (isOpen, endsWithBlank, number) = (false, true, "");
        }

        private void EnterChild(IElement parent, IElement child, HtmlContext context, ref int count)
        {
            var log = body.page.Log;
            var name = child.LocalName;
            if (HtmlStyles.IsHidden(child))
            {
                log.Count(counts => counts with { HiddenCharacters = counts.HiddenCharacters + child.TextContent.Trim().Length });
            }
            else if (Dropped.Contains(name))
            {
                log.Count(counts => counts with { Deletions = counts.Deletions + (name == "del" ? 1 : 0) });
            }
            else if (name is "img" or "svg" or "object" or "embed" or "math" or "picture")
            {
                log.Count(counts => counts with { Images = counts.Images + 1 });
            }
            else if (name == "br")
            {
                Add("\n", context);
                endsWithBlank = true;
            }
            else if (name == "table")
            {
                Close();
                Found.Add(body.tables.Read(child, body, context));
                Found.AddRange(isTop ? body.page.Notes.Take() : []);
            }
            else if (name == "a" && body.page.Notes.Enter(child, note => string.Join(' ', Layout.CellLines.Of(body.Read(note, context)))) is { } mark)
            {
                isOpen = true;
                words.AddMarkup(FormattableString.Invariant($"<sup>{mark}</sup>"));
                log.Count(counts => counts with { Notes = counts.Notes + 1 });
            }
            else if (Blocks.Contains(name))
            {
                EnterBlock(parent, child, context, ref count);
            }
            else
            {
                log.Count(counts => counts with { Insertions = counts.Insertions + (name == "ins" ? 1 : 0) });
                Enter(child, context);
            }
        }

        private void EnterBlock(IElement parent, IElement child, HtmlContext context, ref int count)
        {
            // A paragraph that opens a list item goes on with its number.
            if (number.Length == 0 || !words.IsEmpty || child.LocalName is "ul" or "ol" or "table")
            {
                Close();
            }

            if (child.LocalName == "li")
            {
                number = HtmlLists.Number(parent, child, ref count);
                body.page.Log.Count(counts => counts with { WrittenNumbers = counts.WrittenNumbers + 1 });
            }

            Open(Inherit(child, context));
            isParagraph = child.LocalName == "p";
            Enter(child, context);
            Close();
        }

        private void Open(HtmlContext context) => (open, isOpen) = (context, true);

        private void AddText(string data, HtmlContext context)
        {
            if (context.IsPre)
            {
                Add(data, context);
                return;
            }

            var blanks = CollapseBlanks(data, endsWithBlank);
            if (blanks.Length > 0)
            {
                Add(blanks, context);
                endsWithBlank = blanks[^1] == ' ';
            }
        }

        private void Add(string data, HtmlContext context)
        {
            if (!isOpen)
            {
                Open(context);
            }

            words.Add(context.IsRaised && data.Trim() is { Length: > 0 } digits && digits.All(char.IsAsciiDigit)
                ? string.Concat(digits.Select(digit => Superscripts[digit - '0'])) : data, context.Font);
        }

        private HtmlContext Inherit(IElement element, HtmlContext around) => around with
        {
            Font = body.page.Styles.FontOf(element, around.Font),
            IsCentred = HtmlStyles.IsCentred(element) ?? around.IsCentred,
            HeadingLevel = element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : around.HeadingLevel,
            IsPre = around.IsPre || element.LocalName == "pre",
            IsRaised = around.IsRaised || element.LocalName == "sup",
        };

        /// <summary>Blanks and ends of lines of a page are one blank; no-break blanks are not.</summary>
        private static string CollapseBlanks(string data, bool isBehindBlank)
        {
            var text = new System.Text.StringBuilder(data.Length);
            foreach (var character in data)
            {
                var isBlank = character is ' ' or '\t' or '\n' or '\r' or '\f';
                if (!isBlank)
                {
                    text.Append(character);
                }
                else if (!isBehindBlank)
                {
                    text.Append(' ');
                }

                isBehindBlank = isBlank;
            }

            return text.ToString();
        }
    }
}
