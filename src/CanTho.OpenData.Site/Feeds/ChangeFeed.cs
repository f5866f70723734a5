using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;
using CanTho.OpenData.Site.Wording;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>The feed of changes, <c>/thay-doi/feed.xml</c>: one entry a version.</summary>
internal static class ChangeFeed
{
    /// <summary>The feed.</summary>
    public static OutputFile Of(Portal portal) => new(Routes.ChangesFeed.TrimStart('/'), new AtomFeed(
        "thay-doi", $"{portal.Settings.Title}: thay đổi của dữ liệu", "Mỗi phiên bản mới của dữ liệu một mục: bao nhiêu bản ghi thêm, bớt, đổi và vì sao.",
        portal.Settings.Publisher, Routes.ChangesFeed, Routes.Changes, portal.Absolute(""),
        [.. portal.Versions.Where(changes => changes.AsOf <= portal.AsOf).Select(Entry)]).Write());

    private static AtomEntry Entry(VersionChanges changes) => new(
        $"phien-ban/{changes.Number}", $"Phiên bản {changes.Number}", changes.AsOf, Routes.Version(changes.Number!.Value),
        $"{ChangeWords.Level(changes.Diff.Level, changes.IsFirst)}. {ChangeWords.Sentence(changes)}{(changes.Note is { } note ? $" {note}" : "")}",
        "phien-ban", "Phiên bản dữ liệu");
}
