using System.Text;
using CanTho.OpenData.Model;
using CanTho.OpenData.Site.Tests.Fixture;

namespace CanTho.OpenData.Site.Tests.Feeds;

/// <summary>Every calendar against our own reading of RFC 5545 and RFC 7986, and that this reading sees faults.</summary>
[Collection(SharedPages.Name)]
public sealed class CalendarRuleTests(RenderedSite site)
{
    private const string Authority = "dulieumo-cantho.netlify.app";

    private OutputFile Whole => site.Files.Single(file => file.Path == "lich/tat-ca.ics");

    [Fact]
    public void Every_calendar_keeps_every_rule() => Assert.All(
        site.Files.Where(file => file.Path.EndsWith(".ics", StringComparison.Ordinal)),
        file => Assert.Empty(Complaints(file.Content.Span, file.Path)));

    [Theory]
    [InlineData("\r\n", "\n", "CRLF")]
    [InlineData("\r\nUID:", "\r\nX-UID:", "0 UID")]
    [InlineData("\r\nDTSTAMP:", "\r\nX-DTSTAMP:", "0 DTSTAMP")]
    [InlineData("VERSION:2.0\r\n", "", "0 VERSION")]
    [InlineData("PRODID:", "X-PRODID:", "0 PRODID")]
    [InlineData("DTSTART;VALUE=DATE:", "DTSTART:", "no whole day")]
    [InlineData("T000000Z", "T000000", "no UTC time")]
    [InlineData("DTSTAMP:2026", "DTSTAMP:2036", "no UTC time")]
    [InlineData("\\,", ",", "not escaped")]
    [InlineData("END:VEVENT\r\nBEGIN:VEVENT\r\n", "", "2 UID")]
    [InlineData("BEGIN:VEVENT", "BEGIN:VTODO", "outside an event")]
    [InlineData("END:VCALENDAR\r\n", "", "not one VCALENDAR")]
    [InlineData("\r\n ", "", "octets")]
    [InlineData("BYMONTHDAY=20", "BYMONTHDAY=21", "is no day of")]
    [InlineData("@dulieumo-cantho.netlify.app", "@xem-thu.example", "not an identity")]
    [InlineData("REFRESH-INTERVAL;VALUE=DURATION", "REFRESH-INTERVAL", "duration")]
    [InlineData("CALSCALE:GREGORIAN\r\n", "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\n", "METHOD has no place")]
    public void A_planted_fault_is_seen(string right, string wrong, string complaint)
    {
        var text = RenderedSite.Text(Whole);
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.Contains(Complaints(Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal)), Whole.Path), found => found.Contains(complaint, StringComparison.Ordinal));
    }

    [Fact]
    public void An_event_that_stands_twice_is_seen()
    {
        var text = RenderedSite.Text(Whole);
        var first = text[text.IndexOf("BEGIN:VEVENT", StringComparison.Ordinal)..(text.IndexOf("END:VEVENT", StringComparison.Ordinal) + 12)];

        Assert.Contains(Complaints(Encoding.UTF8.GetBytes(text.Replace("END:VCALENDAR", $"{first}END:VCALENDAR", StringComparison.Ordinal)), Whole.Path), found => found.EndsWith("stands twice.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_line_cut_inside_a_character_is_seen()
    {
        var bytes = Whole.Content.ToArray().ToList();
        // Inside the first letter of three octets, as "ộ" is.
        var place = Enumerable.Range(0, bytes.Count - 2).First(at => (bytes[at] & 0xF0) == 0xE0);
        bytes.InsertRange(place + 1, "\r\n "u8.ToArray());

        Assert.Contains(Complaints([.. bytes], Whole.Path), found => found.Contains("cut inside a character", StringComparison.Ordinal));
    }

    [Fact]
    public void A_preview_at_another_address_gives_the_same_identities()
    {
        var preview = FollowedSite.On(site, site.Findings.AsOf, "https://deploy-preview-7--cantho.example");

        foreach (var file in preview.Where(file => file.Path.EndsWith(".ics", StringComparison.Ordinal)))
        {
            Assert.Equal(Identities(site.Files.Single(other => other.Path == file.Path), "UID:"), Identities(file, "UID:"));
        }

        foreach (var file in preview.Where(file => file.Path.EndsWith("feed.xml", StringComparison.Ordinal)))
        {
            Assert.Equal(Identities(site.Files.Single(other => other.Path == file.Path), "<id>"), Identities(file, "<id>"));
        }
    }

    [Fact]
    public void A_deadline_that_names_a_period_says_so_and_what_has_no_end_has_no_event()
    {
        var text = RenderedSite.Text(Whole).Replace("\r\n ", "", StringComparison.Ordinal);
        foreach (var task in site.Findings.Corpus.Tasks)
        {
            var item = text.Split("BEGIN:VEVENT").FirstOrDefault(item => item.Contains($"UID:{task.Id}@", StringComparison.Ordinal));
            Assert.Equal(task.Deadline?.LastDay is not null, item is not null);
            if (task.Deadline is Deadline.Within { Kind: PeriodKind.Quarter or PeriodKind.Year or PeriodKind.Month or PeriodKind.MonthRange })
            {
                Assert.Contains("không nêu ngày\\; lịch đặt vào ngày cuối", item, StringComparison.Ordinal);
            }
        }
    }

    private static IReadOnlyList<string> Complaints(ReadOnlySpan<byte> content, string path) =>
        CalendarRules.Complaints(content, $"https://cantho.example/{path}", Authority, new DateOnly(2026, 11, 22));

    private static List<string> Identities(OutputFile file, string mark) =>
        [.. RenderedSite.Text(file).Replace("\r\n ", "", StringComparison.Ordinal).Split('\n').Where(line => line.StartsWith(mark, StringComparison.Ordinal))];
}
