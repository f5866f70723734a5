using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CanTho.OpenData.Site.Tests.Feeds;

/// <summary>What RFC 5545 and RFC 7986 ask of a calendar, as far as it concerns ours, and what subscribers need besides. Parsers let most
/// of it through: ical.js reads an event without UID.</summary>
internal static partial class CalendarRules
{
    private const int MaxOctets = 75;

    private static readonly string[] CalendarOnce = ["VERSION", "PRODID", "CALSCALE", "NAME", "DESCRIPTION", "URL", "SOURCE", "REFRESH-INTERVAL"];
    private static readonly string[] EventOnce = ["UID", "DTSTAMP", "DTSTART", "SUMMARY", "DESCRIPTION", "URL", "TRANSP"];
    private static readonly string[] EventAtMostOnce = ["RRULE", "CATEGORIES", "STATUS", "SEQUENCE", "LAST-MODIFIED"];
    private static readonly string[] Texts = ["SUMMARY", "DESCRIPTION", "NAME", "CATEGORIES", "X-WR-CALNAME", "X-WR-CALDESC"];

    /// <summary>Everything that is wrong with a calendar, a line each; none where it is right.</summary>
    /// <param name="content">The file.</param>
    /// <param name="address">Address it is to be fetched from.</param>
    /// <param name="authority">Host behind the @ of its identities.</param>
    /// <param name="asOf">Day of the data: nothing can be stated later.</param>
    public static IReadOnlyList<string> Complaints(ReadOnlySpan<byte> content, string address, string authority, DateOnly asOf)
    {
        var complaints = new List<string>();
        var lines = Unfold(content, complaints);
        if (lines is not ["BEGIN:VCALENDAR", .., "END:VCALENDAR"])
        {
            complaints.Add("It is not one VCALENDAR.");
            return complaints;
        }

        var head = lines.Skip(1).TakeWhile(line => !line.StartsWith("BEGIN:", StringComparison.Ordinal) && line != "END:VCALENDAR").Select(Property.Of).ToList();
        complaints.AddRange(Head(head, address));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var events = EventsOf(lines.Skip(1 + head.Count).SkipLast(1), complaints).ToList();
        complaints.AddRange(events.Count == 0 ? ["It has no event."] : events.SelectMany(item => Event(item, authority, asOf, seen)));
        complaints.AddRange(head.Concat(events.SelectMany(item => item)).SelectMany(Text));
        return complaints;
    }

    /// <summary>Physical lines to content lines (section 3.1).</summary>
    private static List<string> Unfold(ReadOnlySpan<byte> content, List<string> complaints)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var lines = new List<string>();
        while (!content.IsEmpty)
        {
            var end = content.IndexOf("\r\n"u8);
            var line = end < 0 ? content : content[..end];
            content = end < 0 ? [] : content[(end + 2)..];
            var number = lines.Count + 1;
            if (end < 0 || line.ContainsAny((byte)'\r', (byte)'\n'))
            {
                complaints.Add($"Line {number} does not end in CRLF.");
            }

            if (line.Length is 0 or > MaxOctets)
            {
                complaints.Add($"Line {number} has {line.Length} octets.");
            }

            try
            {
                var text = strict.GetString(line);
                if (text.StartsWith(' ') && lines.Count > 0)
                {
                    lines[^1] += text[1..];
                }
                else
                {
                    lines.Add(text);
                }
            }
            catch (DecoderFallbackException)
            {
                complaints.Add($"Line {number} is cut inside a character, or is not UTF-8.");
            }
        }

        return lines;
    }

    private static IEnumerable<List<Property>> EventsOf(IEnumerable<string> lines, List<string> complaints)
    {
        List<Property>? open = null;
        foreach (var line in lines)
        {
            if ((line == "BEGIN:VEVENT") == (open is not null) || (line.StartsWith("BEGIN:", StringComparison.Ordinal) && line != "BEGIN:VEVENT"))
            {
                complaints.Add(open is null ? $"“{line}” stands outside an event." : $"“{line}” stands inside an event.");
            }

            switch (line)
            {
                case "BEGIN:VEVENT":
                    open = [];
                    break;
                case "END:VEVENT":
                    yield return open ?? [];
                    open = null;
                    break;
                default:
                    open?.Add(Property.Of(line));
                    break;
            }
        }

        if (open is not null)
        {
            complaints.Add("An event does not end.");
        }
    }

    private static IEnumerable<string> Head(List<Property> head, string address)
    {
        foreach (var name in CalendarOnce.Where(name => head.Count(line => line.Name == name) != 1))
        {
            yield return $"The calendar has {head.Count(line => line.Name == name)} {name}.";
        }

        foreach (var line in head.Where(line => !CalendarOnce.Contains(line.Name, StringComparer.Ordinal) && !line.Name.StartsWith("X-", StringComparison.Ordinal)))
        {
            yield return $"{line.Name} has no place in a calendar that is subscribed to.";
        }

        foreach (var (name, wanted) in new[] { ("VERSION", "2.0"), ("CALSCALE", "GREGORIAN"), ("SOURCE", address) })
        {
            if (head.Find(line => line.Name == name) is { Value: var value } && value != wanted)
            {
                yield return $"{name} is “{value}”, not “{wanted}”.";
            }
        }

        if (head.Find(line => line.Name == "REFRESH-INTERVAL") is { } often && (often.Parameters != "VALUE=DURATION" || !often.Value.StartsWith('P')))
        {
            yield return "REFRESH-INTERVAL has to say that it is a duration (RFC 7986, section 5.7).";
        }
    }

    private static IEnumerable<string> Event(List<Property> item, string authority, DateOnly asOf, HashSet<string> seen)
    {
        var id = item.Find(line => line.Name == "UID")?.Value ?? "an event without UID";
        foreach (var name in EventOnce.Where(name => item.Count(line => line.Name == name) != 1).Concat(EventAtMostOnce.Where(name => item.Count(line => line.Name == name) > 1)))
        {
            yield return $"{id} has {item.Count(line => line.Name == name)} {name}.";
        }

        if (!seen.Add(id))
        {
            yield return $"{id} stands twice.";
        }

        if (!Identity().IsMatch(id) || !id.EndsWith($"@{authority}", StringComparison.Ordinal))
        {
            yield return $"{id} is not an identity of {authority}.";
        }

        if (item.Find(line => line.Name == "DTSTAMP") is { } stamp && (!Stamp().IsMatch(stamp.Value) || DayOf(stamp.Value[..8]) is not { } stated || stated > asOf))
        {
            yield return $"{id}: DTSTAMP “{stamp.Value}” is no UTC time up to the day of the data.";
        }

        var start = item.Find(line => line.Name == "DTSTART");
        if (start is not null && (start.Parameters != "VALUE=DATE" || DayOf(start.Value) is null))
        {
            yield return $"{id}: DTSTART “{start.Value}” is no whole day.";
        }

        if (item.Find(line => line.Name == "URL") is { } url && !(Uri.TryCreate(url.Value, UriKind.Absolute, out var target) && target.Scheme == Uri.UriSchemeHttps))
        {
            yield return $"{id}: “{url.Value}” is no whole address.";
        }

        if (item.Find(line => line.Name == "RRULE") is { } rule && RuleFault(rule.Value, start?.Value is { } first ? DayOf(first) : null) is { } fault)
        {
            yield return $"{id}: {fault}";
        }
    }

    /// <summary>A rule has one FREQ of months or years, ends on a whole day as its start is one, and its start is a day of it (section 3.8.5.3).</summary>
    private static string? RuleFault(string rule, DateOnly? start)
    {
        var parts = rule.Split(';').Select(part => part.Split('=')).ToLookup(part => part[0], part => part[^1], StringComparer.Ordinal);
        if (parts["FREQ"].Count() != 1 || parts["FREQ"].Single() is not ("MONTHLY" or "YEARLY") || parts["BYMONTHDAY"].Count() != 1)
        {
            return $"“{rule}” fixes no days.";
        }

        var days = parts["BYMONTHDAY"].Single().Split(',').Select(day => int.Parse(day, CultureInfo.InvariantCulture)).ToList();
        return days.Exists(day => day is 0 or < -31 or > 31) ? $"“{rule}” names a day that no month has."
            : parts["UNTIL"].Any(until => DayOf(until) is null) ? $"“{rule}” ends at a time, its start is a whole day."
            : start is { } first && (!(days.Contains(first.Day) || days.Contains(first.Day - DateTime.DaysInMonth(first.Year, first.Month) - 1))
                || parts["BYMONTH"].Any(months => !months.Split(',').Contains(first.Month.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal)))
                ? $"its start {first:O} is no day of “{rule}”."
            : null;
    }

    private static IEnumerable<string> Text(Property line)
    {
        if (line.Value.Any(char.IsControl) || !line.Value.IsNormalized(NormalizationForm.FormC))
        {
            yield return $"{line.Name} holds control characters or letters in pieces.";
        }

        if (Texts.Contains(line.Name, StringComparer.Ordinal) && !Escaped().IsMatch(line.Value))
        {
            yield return $"{line.Name} is not escaped: “{line.Value}”.";
        }
    }

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // "hop-bao-1a2b3c@cantho.example"
    [GeneratedRegex("^[a-z0-9-]+@[a-z0-9.-]+$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Identity();

    // "20260405T000000Z"
    [GeneratedRegex("^[0-9]{8}T[0-9]{6}Z$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Stamp();

    // "Sở Tài chính\; Sở Nội vụ\nThời hạn: 2026"
    [GeneratedRegex(@"^([^\\;,]|\\[\\;,nN])*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking, 1000)]
    private static partial Regex Escaped();

    private sealed record Property(string Name, string Parameters, string Value)
    {
        public static Property Of(string line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? line : line[..colon];
            var semicolon = name.IndexOf(';', StringComparison.Ordinal);
            return new Property(semicolon < 0 ? name : name[..semicolon], semicolon < 0 ? "" : name[(semicolon + 1)..], colon < 0 ? "" : line[(colon + 1)..]);
        }
    }
}
