using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace CanTho.OpenData.Importing.Html;

/// <summary>Notes of a page that Word or LibreOffice saved: marks are links to bodies at the end, which are taken out of the page.</summary>
internal sealed partial class HtmlNotes
{
    private readonly Dictionary<string, IElement> bodies = new(StringComparer.Ordinal);
    private readonly List<TextBlock.Note> waiting = [];
    private int count;

    /// <summary>Takes the bodies out of a page.</summary>
    public HtmlNotes(IDocument page)
    {
        foreach (var body in page.QuerySelectorAll("div[id], li[id], section[id]"))
        {
            if (BodyPattern().Match(body.Id ?? "") is { Success: true } match && bodies.TryAdd(Key(match), body))
            {
                body.Remove();
            }
        }
    }

    /// <summary>Takes up the mark that a link is; null for any other link.</summary>
    /// <param name="link">The link.</param>
    /// <param name="read">Gives the words of a body.</param>
    public int? Enter(IElement link, Func<IElement, string> read)
    {
        if (MarkPattern().Match(link.GetAttribute("href") ?? "") is not { Success: true } match || !bodies.TryGetValue(Key(match), out var body))
        {
            return null;
        }

        foreach (var back in body.QuerySelectorAll("a[href^='#']").ToArray())
        {
            back.Remove();
        }

        if (read(body) is not { Length: > 0 } text)
        {
            return null;
        }

        waiting.Add(new TextBlock.Note(++count, text));
        return count;
    }

    /// <summary>The bodies of the marks since the last time.</summary>
    public ImmutableArray<TextBlock.Note> Take()
    {
        var taken = waiting.ToImmutableArray();
        waiting.Clear();
        return taken;
    }

    private static string Key(Match match) =>
        string.Create(CultureInfo.InvariantCulture, $"{(match.Groups["kind"].Value is "edn" or "sdendnote" ? "end" : "foot")}{match.Groups["number"].Value}");

    // id="ftn1", id="sdfootnote1", id="fn:1"
    [GeneratedRegex(@"^(?<kind>ftn|edn|sdfootnote|sdendnote|fn|footnote)[:\-]?(?<number>\d{1,4})$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex BodyPattern();

    // href="#_ftn1", href="#sdfootnote1sym", href="#fn:1"
    [GeneratedRegex(@"^#_?(?<kind>ftn|edn|sdfootnote|sdendnote|fn|footnote)[:\-]?(?<number>\d{1,4})(sym)?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex MarkPattern();
}
