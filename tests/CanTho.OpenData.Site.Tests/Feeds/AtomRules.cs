using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace CanTho.OpenData.Site.Tests.Feeds;

/// <summary>What RFC 4287 asks of a feed in words and its grammar cannot say, and what followers need besides.</summary>
internal static class AtomRules
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Everything that is wrong with a feed, a line each; none where it is right.</summary>
    /// <param name="content">The file.</param>
    /// <param name="address">Address it is to be fetched from.</param>
    /// <param name="asOf">Day of the data: nothing can be stated later.</param>
    public static IReadOnlyList<string> Complaints(string content, string address, DateOnly asOf)
    {
        XElement feed;
        try
        {
            feed = XDocument.Parse(content).Root!;
        }
        catch (XmlException fault)
        {
            return [$"It is not XML: {fault.Message}"];
        }

        return feed.Name == Atom + "feed" ? [.. Feed(feed, address), .. Times(feed, asOf), .. feed.DescendantsAndSelf().SelectMany(Element)] : ["It is not a feed."];
    }

    private static IEnumerable<string> Feed(XElement feed, string address)
    {
        var entries = feed.Elements(Atom + "entry").ToList();
        if (feed.Attribute(XNamespace.Xml + "lang")?.Value != "vi")
        {
            yield return "It does not say its language.";
        }

        if (Links(feed, "self").ToList() is not [var self] || self.Attribute("href")?.Value != address || self.Attribute("type")?.Value != "application/atom+xml")
        {
            yield return $"Its link to itself does not lead to {address}.";
        }

        // Section 4.1.1: unless all entries have one.
        if (feed.Element(Atom + "author") is null && entries.Exists(entry => entry.Element(Atom + "author") is null))
        {
            yield return "It has no author.";
        }

        foreach (var id in feed.Descendants(Atom + "id").GroupBy(id => id.Value, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return $"“{id.Key}” names two things.";
        }

        foreach (var entry in entries.Where(entry => !Links(entry, "alternate").Any() && entry.Element(Atom + "content") is null))
        {
            yield return $"“{entry.Element(Atom + "id")?.Value}” leads nowhere and holds nothing.";
        }

        foreach (var holder in entries.Prepend(feed).Where(holder => Links(holder, "alternate")
            .GroupBy(link => (link.Attribute("type")?.Value, link.Attribute("hreflang")?.Value)).Any(group => group.Count() > 1)))
        {
            yield return $"“{holder.Element(Atom + "id")?.Value}” has two alternates of one type and language.";
        }
    }

    private static IEnumerable<string> Times(XElement feed, DateOnly asOf)
    {
        var times = feed.Descendants(Atom + "updated").Select(element => (Text: element.Value, Time: TimeOf(element.Value))).ToList();
        foreach (var (text, time) in times.Where(pair => pair.Time is null || DateOnly.FromDateTime(pair.Time.Value.DateTime) > asOf))
        {
            yield return time is null ? $"“{text}” is no time of RFC 3339." : $"“{text}” is after the day of the data.";
        }

        var entries = feed.Elements(Atom + "entry").Select(entry => TimeOf(entry.Element(Atom + "updated")?.Value)).ToList();
        if (entries.Count > 0 && TimeOf(feed.Element(Atom + "updated")?.Value) != entries.Max())
        {
            yield return "It was not updated when its newest entry was.";
        }

        if (!entries.SequenceEqual(entries.OrderByDescending(time => time)))
        {
            yield return "The newest entry does not come first.";
        }
    }

    private static IEnumerable<string> Element(XElement element)
    {
        if (element.Name.LocalName is "title" or "name" or "summary" or "subtitle" && string.IsNullOrWhiteSpace(element.Value))
        {
            yield return $"A {element.Name.LocalName} is empty.";
        }

        foreach (var address in new[] { element.Name.LocalName is "id" or "uri" ? element.Value : null, element.Attribute("href")?.Value }.OfType<string>())
        {
            if (!Uri.TryCreate(address, UriKind.Absolute, out var target) || target.Scheme is not ("https" or "tag") || address.Any(char.IsWhiteSpace))
            {
                yield return $"“{address}” is no whole address.";
            }
        }
    }

    private static IEnumerable<XElement> Links(XElement holder, string relation) =>
        holder.Elements(Atom + "link").Where(link => (link.Attribute("rel")?.Value ?? "alternate") == relation);

    private static DateTimeOffset? TimeOf(string? text) =>
        DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
