using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Benchmarks.Compare;

/// <summary>How many pages of another generator hold the same bytes as ours.</summary>
/// <remarks>Generators differ in which signs they write as character references and how (<c>+</c>, <c>&amp;#43;</c> and <c>&amp;#x2B;</c> are
/// one sign to a browser). Only that is evened out: references to other signs than <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> are
/// resolved on both sides. Any other byte counts.</remarks>
internal static partial class EqualPages
{
    /// <summary>Compares every page of one folder with that of the same address in another.</summary>
    /// <returns>Pages, how many are equal, and the first that is not.</returns>
    public static (int Pages, int Equal, string? First) Compare(string ours, string theirs)
    {
        var pages = Directory.EnumerateFiles(ours, "*.html", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(ours, file)).Order(StringComparer.Ordinal).ToList();
        var unequal = pages.AsParallel().AsOrdered().Where(page => !AreEqual(Path.Combine(ours, page), Path.Combine(theirs, page))).ToList();
        return (pages.Count, pages.Count - unequal.Count, unequal.FirstOrDefault());
    }

    /// <summary>A page with its character references evened out.</summary>
    public static string Even(string html) => Reference().Replace(html, found =>
        WebUtility.HtmlDecode(found.Value) is { Length: > 0 } sign && sign is not ("&" or "<" or ">") ? sign : Named(found.Value));

    private static bool AreEqual(string ours, string theirs) =>
        File.Exists(theirs) && Even(File.ReadAllText(ours, Encoding.UTF8)) == Even(File.ReadAllText(theirs, Encoding.UTF8));

    // "&#60;" and "&#x3C;" are "&lt;".
    private static string Named(string reference) => WebUtility.HtmlEncode(WebUtility.HtmlDecode(reference));

    // "&quot;", "&#43;", "&#x2B;"
    [GeneratedRegex("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 60_000)]
    private static partial Regex Reference();
}
