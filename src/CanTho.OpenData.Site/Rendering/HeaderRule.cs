namespace CanTho.OpenData.Site.Rendering;

/// <summary>One rule of <c>_headers</c>: <c>/co-quan/:a/feed.xml</c> and the headers of every file that fits it.</summary>
/// <param name="Path">The path: <c>:a</c> stands for any one part, <c>*</c> for anything, alone at the end or before an ending
/// (<c>/lich/*.ics</c>), and nowhere else.</param>
/// <param name="Headers">Its headers, a line each.</param>
internal sealed record HeaderRule(string Path, string Headers)
{
    /// <summary>Whether an address fits the path of a rule, as the host reads it: letters in either case, a slash at the end or none;
    /// <c>*</c> reaches over slashes, and <c>/en/*</c> fits everything that begins with <c>/en</c>.</summary>
    public static bool Fits(string rule, string address)
    {
        var (wanted, given) = (Parts(rule), Parts(address));
        if (wanted is not [.. var above, ['*', .. var ending]])
        {
            return wanted.Length == given.Length && Begins(wanted, given);
        }

        return ending.Length > 0
            ? given.Length >= wanted.Length && Begins(above, given) && given[^1].EndsWith(ending, StringComparison.OrdinalIgnoreCase)
            : above.Length == 0 || (given.Length >= above.Length && Begins(above[..^1], given) && FitsStart(above[^1], given[above.Length - 1]));
    }

    private static string[] Parts(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static bool Begins(string[] wanted, string[] given) =>
        wanted.Zip(given).All(pair => pair.First[0] == ':' || pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase));

    private static bool FitsStart(string wanted, string given) => wanted[0] == ':' || given.StartsWith(wanted, StringComparison.OrdinalIgnoreCase);
}
