using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;

namespace CanTho.OpenData.Site.Wording.English;

/// <summary>English texts that quote Vietnamese words in “ ”.</summary>
internal static partial class EnglishMarks
{
    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The text with each quotation that has Vietnamese letters marked as Vietnamese.</summary>
    public static MarkupString Mark(string text) => new(Quotation().Replace(
        Html.Encode(text),
        match => $"“<span lang=\"vi\">{match.Groups["words"].Value}</span>”"));

    // "writes “như trên” (as above)"
    [GeneratedRegex("“(?<words>[^”]*[À-ỹ][^”]*)”", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Quotation();
}
