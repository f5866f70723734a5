using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Rendering;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>From which day published facts are. Feeds and calendars take their times from here and never from a clock, so that a build
/// without new facts changes nothing for subscribers.</summary>
internal static class DataDays
{
    /// <summary>The day taken where a source bears no date, and from which identities in feeds are counted.</summary>
    public static DateOnly Founded { get; } = new(2026, 1, 1);

    /// <summary>When a document was issued, the first day of what its date leaves open; null for one without date.</summary>
    public static DateOnly? Issued(CorpusDocument document) =>
        document.Header.Issued is { } date ? new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1) : null;

    /// <summary>The last day on which something about a task was stated: its document issued, or a correction made.</summary>
    public static DateOnly Of(Portal portal, AssignedTask task)
    {
        var issued = Issued(portal.Document(task.Document)) ?? Founded;
        return portal.Corrections(task.Corrections).Select(made => made.Correction.When)
            .Where(day => day <= portal.AsOf).Append(issued).Max();
    }
}
