using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Rendering;

/// <summary>Where two texts part: what stands before, what was taken out, what was put in, what stands behind. Long texts are shown around
/// the difference alone.</summary>
/// <param name="Before">Words before the difference, cut at the front.</param>
/// <param name="Removed">What only the former text has.</param>
/// <param name="Added">What only the later text has.</param>
/// <param name="After">Words behind the difference, cut at the end.</param>
internal sealed record TextDifference(string Before, string Removed, string Added, string After)
{
    private const int Around = 60;
    private const int Longest = 400;

    /// <summary>The difference, at the borders of words.</summary>
    public static TextDifference Of(string from, string to)
    {
        var start = 0;
        while (start < Math.Min(from.Length, to.Length) && from[start] == to[start])
        {
            start++;
        }

        while (start > 0 && !IsBorder(from, to, start))
        {
            start--;
        }

        var end = 0;
        while (end < Math.Min(from.Length, to.Length) - start && from[^(end + 1)] == to[^(end + 1)])
        {
            end++;
        }

        while (end > 0 && !IsBorder(from, to, from.Length - end, to.Length - end))
        {
            end--;
        }

        return new TextDifference(
            CutFront(from[..start]), Words.Shorten(from[start..^end], Longest), Words.Shorten(to[start..^end], Longest), CutEnd(from[(from.Length - end)..]));
    }

    private static bool IsBorder(string from, string to, int at) => IsBorder(from, to, at, at);

    private static bool IsBorder(string from, string to, int inFrom, int inTo) => IsBorderOf(from, inFrom) && IsBorderOf(to, inTo);

    private static bool IsBorderOf(string text, int at) => at == 0 || at == text.Length || char.IsWhiteSpace(text[at]) || char.IsWhiteSpace(text[at - 1]);

    private static string CutFront(string text) => text.Length <= Around ? text : $"…{text[(text.Length - Around)..]}";

    private static string CutEnd(string text) => text.Length <= Around ? text : $"{text[..Around]}…";
}
