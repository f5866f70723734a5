using System.Globalization;
using System.Text;

namespace CanTho.OpenData.Site.Feeds;

/// <summary>A calendar to subscribe to (RFC 5545 with the properties of RFC 7986). Its lines end in CRLF. A calendar without components is
/// none, so that one without events holds the time zone of Viet Nam.</summary>
/// <param name="Name">Name that calendar programs show.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Source">Address to fetch it from again.</param>
/// <param name="Page">Page about the same.</param>
/// <param name="Events">Its events, in the order written.</param>
internal sealed record CalendarFile(string Name, string Description, string Source, string Page, ImmutableArray<CalendarEvent> Events)
{
    /// <summary>The whole file.</summary>
    public byte[] Write()
    {
        var text = new StringBuilder();
        Add(text, "BEGIN", "VCALENDAR");
        Add(text, "VERSION", "2.0");
        Add(text, "PRODID", "-//CanTho.OpenData//CanTho.OpenData.Site//VI");
        Add(text, "CALSCALE", "GREGORIAN");
        Add(text, "NAME", ContentLine.Text(Name));
        Add(text, "X-WR-CALNAME", ContentLine.Text(Name));
        Add(text, "DESCRIPTION", ContentLine.Text(Description));
        Add(text, "X-WR-CALDESC", ContentLine.Text(Description));
        Add(text, "URL", Page);
        Add(text, "SOURCE;VALUE=URI", Source);
        Add(text, "REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        Add(text, "X-PUBLISHED-TTL", "P1D");
        foreach (var item in Events)
        {
            AddEvent(text, item);
        }

        if (Events.IsEmpty)
        {
            AddTimeZone(text);
        }

        Add(text, "END", "VCALENDAR");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AddTimeZone(StringBuilder text)
    {
        Add(text, "BEGIN", "VTIMEZONE");
        Add(text, "TZID", "Asia/Ho_Chi_Minh");
        Add(text, "BEGIN", "STANDARD");
        Add(text, "DTSTART", "19700101T000000");
        Add(text, "TZOFFSETFROM", "+0700");
        Add(text, "TZOFFSETTO", "+0700");
        Add(text, "END", "STANDARD");
        Add(text, "END", "VTIMEZONE");
    }

    private static void AddEvent(StringBuilder text, CalendarEvent item)
    {
        var words = item.Text();
        Add(text, "BEGIN", "VEVENT");
        Add(text, "UID", words.Uid);
        Add(text, "DTSTAMP", $"{Day(item.Stamp)}T000000Z");
        Add(text, "DTSTART;VALUE=DATE", Day(item.Day));
        if (item.Rule is { } rule)
        {
            Add(text, "RRULE", rule);
        }

        Add(text, "SUMMARY", ContentLine.Text(words.Summary));
        Add(text, "DESCRIPTION", ContentLine.Text(words.Description));
        Add(text, "URL", words.Url);
        if (words.Category is { } category)
        {
            Add(text, "CATEGORIES", ContentLine.Text(category));
        }

        // A deadline leaves the day free for other appointments.
        Add(text, "TRANSP", "TRANSPARENT");
        Add(text, "END", "VEVENT");
    }

    private static void Add(StringBuilder text, string name, string value) => ContentLine.Append(text, name, value);

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
