using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Publishing;

/// <summary>What answers at former addresses. A host that reads <c>_redirects</c> leads on by itself (301, and 410 for what went for good);
/// on any other there stands a small page that leads on, and for programs a copy of the file.</summary>
internal static class MoveFiles
{
    /// <summary>The pages at former addresses.</summary>
    public static ImmutableArray<Page> Pages(Moves moves) => [.. moves.All.Where(move => move.IsPage && !IsCopied(move)).Select(SiteMap.MovedPageOf)];

    /// <summary>Copies of files at the former addresses of those that moved; an embed is framed where nobody sees a link, so it is copied.</summary>
    public static IEnumerable<OutputFile> Copies(Moves moves, IEnumerable<OutputFile> files)
    {
        var copied = moves.All.Where(IsCopied).ToLookup(move => PathOf(move.To!), StringComparer.Ordinal);
        var byPath = files.Where(file => copied.Contains(file.Path)).ToDictionary(file => file.Path, StringComparer.Ordinal);
        return moves.All.Where(IsCopied).Select(move => byPath[PathOf(move.To!)].At(PathOf(move.From)));
    }

    /// <summary>The rules of <c>_redirects</c>, by address. The mark <c>!</c> puts them before the files that stand there.</summary>
    public static string Rules(Moves moves)
    {
        var text = new StringBuilder();
        var pages = moves.All.Where(move => move.IsPage).Select(move => move.From).ToHashSet(StringComparer.Ordinal);
        foreach (var move in moves.All.Where(move => !move.From.Any(char.IsWhiteSpace)))
        {
            var shown = pages.Contains(move.From) ? move.From : pages.Contains(move.Rule.From) ? move.Rule.From : null;
            text.Append(move.From).Append(' ')
                .Append(move.To is { } target ? $"{target} 301!" : $"{(shown is null ? Routes.NotFound : shown + "index.html")} 410!").Append('\n');
        }

        return text.ToString();
    }

    private static bool IsCopied(MovedAddress move) => move.To is { } target && (move.IsPage ? move.IsEmbed && target.StartsWith(Routes.Embeds, StringComparison.Ordinal) : !target.EndsWith('/'));

    private static string PathOf(string address) => Routes.FileOf(address.Split('#')[0]);
}
