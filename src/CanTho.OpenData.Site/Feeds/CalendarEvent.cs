namespace CanTho.OpenData.Site.Feeds;

/// <summary>One all-day event of a calendar: the last day of a task, or a recurring duty. A calendar chooses among far more than it keeps,
/// so the words are made of those it keeps.</summary>
/// <param name="Stamp">Day of the data it was made from; not the day of the build, else every client would fetch everything anew.</param>
/// <param name="Day">The day; of a recurring duty the first.</param>
/// <param name="Rule">How it comes back, <c>FREQ=MONTHLY;BYMONTHDAY=20</c>; null for once.</param>
/// <param name="Text">Makes the words.</param>
internal sealed record CalendarEvent(DateOnly Stamp, DateOnly Day, string? Rule, Func<EventText> Text);
