namespace CanTho.OpenData.Site.Feeds;

/// <summary>One all-day event of a calendar: the last day of a task, or a recurring duty. A calendar chooses among far more than it keeps,
/// so the words are made of those it keeps.</summary>
/// <param name="Uid">Identity, the same in every build: <c>task-id@host</c>, with the host of the settings wherever the site is published.</param>
/// <param name="Stamp">Day of the data it was made from; not the day of the build, else every client would fetch everything anew.</param>
/// <param name="Day">The day; of a recurring duty the first.</param>
/// <param name="Rule">How it comes back, <c>FREQ=MONTHLY;BYMONTHDAY=20</c>; null for once.</param>
/// <param name="Text">Makes what readers see.</param>
internal sealed record CalendarEvent(string Uid, DateOnly Stamp, DateOnly Day, string? Rule, Func<EventText> Text);
